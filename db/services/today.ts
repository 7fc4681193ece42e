import { addDays, daysBetween, startOfDate } from '../domain/dates.ts';
import { ok } from '../domain/result.ts';
import { countOpenFollowUps, openFollowUpsUntil } from '../repositories/follow-up.ts';
import { activeOpportunities, limboCards } from '../repositories/opportunity.ts';
import { interviewersOf, roundsAhead } from '../repositories/round.ts';
import { closeOutsMissing, ownDecision } from '../repositories/limbo.ts';
import { ruleContext } from './context.ts';
import type { Services } from './core.ts';
import { changingDebriefs, owedDebriefs } from './debrief.ts';
import { notClosedYet, unclosedNames } from './limbo.ts';
import { closesOf } from './opportunity.ts';
import { rankedNow } from './roadmap.ts';

/** Days that `this week` reaches beyond today. */
const WEEK = 7;

/** What to do next: everything the first screen shows, in one answer. */
export function todayView(services: Services) {
  const { store } = services;
  const { today, zone } = ruleContext(services);
  const due = openFollowUpsUntil(store, addDays(today, WEEK));
  const on = (row: { snoozedUntil: string | null; dueOn: string }) => row.snoozedUntil ?? row.dueOn;
  return ok({
    late: due.filter((row) => on(row) < today),
    today: due.filter((row) => on(row) === today),
    thisWeek: due.filter((row) => on(row) > today),
    rounds: roundsSoon(services, startOfDate(addDays(today, 2), zone)),
    owed: owedDebriefs(services).value,
    changing: changingDebriefs(services),
    limbo: inLimbo(services),
    notClosed: notClosedYet(services),
    closeOuts: closeOutsToWrite(services),
    topSkill: topSkill(services),
  });
}

/** Late and silent, the longest silent first, with who is not closed yet. */
function inLimbo(services: Services) {
  const { today, constants } = ruleContext(services);
  const cards = limboCards(services.store);
  const unclosed = unclosedNames(
    services,
    cards.map(({ id }) => id),
  );
  return cards.map((card) => {
    const closes = closesOf(card.closes);
    const silentDays = daysBetween(card.limboHeardOn ?? today, today);
    return {
      opportunityId: card.id,
      company: card.company,
      title: card.title,
      silentDays,
      unclosed: unclosed.get(card.id) ?? [],
      closed: closes.filter((state) => state === 'closed').length,
      interviewers: closes.length,
      canGhost: silentDays >= constants.limbo.ghostedFromDay,
      decideOn: ownDecision(services.store, card.id)?.dueOn ?? null,
    };
  });
}

/** Close-outs that Today asks for by name; the others are counted. */
const MOST_CLOSE_OUTS = 3;

function closeOutsToWrite({ store }: Services) {
  const missing = closeOutsMissing(store, MOST_CLOSE_OUTS);
  return {
    rows: missing.map(({ id, company, title, closedAt, begun }) => ({
      opportunityId: id,
      company,
      title,
      closedAt,
      begun: begun === 1,
    })),
    inAll: missing[0]?.inAll ?? 0,
  };
}

function topSkill(services: Services) {
  const gaps = rankedNow(services).ranked.filter(({ impact }) => impact > 0);
  const [top] = gaps;
  if (top === undefined) return null;
  const { skillId, name, share, demand, impact } = top;
  return { skillId, name, share, demand, impact, maxDemand: Math.max(...gaps.map((gap) => gap.demand)) };
}

/** What waits, in numbers: cheap enough to be read after every change. */
export function counts(services: Services) {
  const { store } = services;
  const { today } = ruleContext(services);
  return ok({
    late: countOpenFollowUps(store, today),
    activeOpportunities: activeOpportunities(store),
    openFollowUps: countOpenFollowUps(store, null),
  });
}

/** Rounds from now to the end of tomorrow. */
function roundsSoon({ store, clock }: Services, until: number) {
  const rounds = roundsAhead(store, clock.now(), until);
  const people = interviewersOf(
    store,
    rounds.map(({ id }) => id),
  );
  return rounds.map(({ id, opportunityId, company, title, kind, startsAt, minutes, timeZone }) => ({
    roundId: id,
    opportunityId,
    company,
    title,
    kind,
    startsAt,
    minutes,
    timeZone,
    people: people.filter(({ roundId }) => roundId === id).map(({ name }) => name),
  }));
}
