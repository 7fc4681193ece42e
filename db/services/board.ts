import { dateInZone } from '../domain/dates.ts';
import { ok } from '../domain/result.ts';
import { boardRevision, cardsChangedSince, forgetBoardChanges } from '../repositories/board-change.ts';
import * as repository from '../repositories/opportunity.ts';
import { tagsOfOpportunities } from '../repositories/tag.ts';
import { cardFrom, distinctTags } from './card.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { closesOf, nextThing, stageViews } from './opportunity.ts';
import { allSettings } from './settings.ts';

/** Which state of the board was read: the number of its newest change, and when, UTC milliseconds. */
export type BoardMark = { revision: number; at: number };

/** Every card of the pipeline, by stage and position. */
export function board(services: Services) {
  const { now } = ruleContext(services);
  const stages = stageViews(services);
  const order = new Map(stages.map(({ id }, index) => [id, index]));
  const tagged = tagsOfOpportunities(services.store);
  const cards = cardsFrom(services, repository.cards(services.store), tagged);
  // Stable: within a stage the repository's order by position stays.
  cards.sort((a, b) => (order.get(a.stageId) ?? 0) - (order.get(b.stageId) ?? 0));
  forgetBoardChanges(services.store);
  const mark: BoardMark = { revision: boardRevision(services.store), at: now };
  return ok({ mark, stages, cards, tags: distinctTags(tagged.values()), levels: allSettings(services).levels });
}

/** Cards that are told one by one; of more the whole board is read. */
const MOST_CHANGES = 300;

/**
 * What is different on the board since a state of it was read; null when the whole is to be read again: another day,
 * too much changed, or something that every card shows.
 */
export function boardChanges(services: Services, since: BoardMark) {
  const { store } = services;
  const { now, today, zone } = ruleContext(services);
  if (since.at > now || dateInZone(since.at, zone) !== today) return ok(null);
  const changed = cardsChangedSince(store, since.revision, MOST_CHANGES);
  if (changed === null) return ok(null);
  const ids = [...new Set([...changed, ...repository.cardsWithRoundOver(store, since.at, now)])];
  const tagged = tagsOfOpportunities(store);
  const cards = cardsFrom(services, repository.cardsOf(store, ids), tagged);
  const there = new Set(cards.map(({ id }) => id));
  return ok({
    mark: { revision: boardRevision(store), at: now },
    cards,
    gone: ids.filter((id) => !there.has(id)),
    tags: distinctTags(cards.flatMap(({ id }) => tagged.get(id) ?? []).map((tag) => [tag])),
  });
}

function cardsFrom(
  services: Services,
  rows: readonly repository.CardRow[],
  tagged: ReturnType<typeof tagsOfOpportunities>,
) {
  const { now, today } = ruleContext(services);
  const kinds = new Map(stageViews(services).map(({ id, kind }) => [id, kind]));
  return rows.map((row) =>
    cardFrom(
      row,
      closesOf(row.closes),
      nextThing(row, kinds.get(row.stageId) ?? 'lead', now, today),
      tagged.get(row.id),
    ),
  );
}
