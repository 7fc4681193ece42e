import { groupBy } from '../domain/group-by.ts';
import { ok } from '../domain/result.ts';
import { storyState } from '../domain/story.ts';
import { type StoryInUse, challengeGaps, skillGaps, storyFits } from '../domain/story-use.ts';
import { rows } from '../repositories/rows.ts';
import { roundsAhead } from '../repositories/round.ts';
import * as repository from '../repositories/story.ts';
import { opportunity } from '../schema/index.ts';
import type { Services } from './core.ts';
import { demandsOf } from './readiness.ts';
import { rankedNow } from './ranked.ts';
import { listStories } from './story.ts';

/** Words shown of one gap; how many there are is always told. */
const MOST_WORDS = 4;
/** Rounds ahead that stories are looked up for. */
const MOST_ROUNDS = 12;
/** Rounds that a telling can be added for. */
const MOST_PAST = 200;

type Stories = ReturnType<typeof listStories>['value'];

const inUse = (stories: Stories): StoryInUse[] =>
  stories.map((row) => ({
    id: row.id,
    isComplete: storyState(row).isComplete,
    skillIds: row.skills.map(({ skillId }) => skillId),
    challenges: row.challenges,
  }));

/** The wanted skills and the challenges heard that no complete story is about, with who asked in their words. */
export function storyGaps(services: Services) {
  const stories = listStories(services).value;
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const begunOf = (ids: readonly string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? '' }));
  const used = inUse(stories);
  const skills = skillGaps(rankedNow(services).ranked, used);
  const asked = groupBy(
    repository.askedFor(
      services.store,
      skills.map(({ about }) => about.skillId),
    ),
    ({ skillId }) => skillId,
  );
  const pains = groupBy(repository.painsHeard(services.store), ({ challenge }) => challenge);
  const heard = new Map([...pains].map(([challenge, list]) => [challenge, list.length]));
  return ok({
    skills: skills.map(({ about: { skillId, name, demand, validated }, begunIds }) => ({
      skillId,
      name,
      demand,
      validated,
      begun: begunOf(begunIds),
      asked: distinct(asked.get(skillId) ?? []),
      times: asked.get(skillId)?.length ?? 0,
    })),
    challenges: challengeGaps(heard, used).map(({ about: { challenge, times }, begunIds }) => ({
      challenge,
      times,
      begun: begunOf(begunIds),
      heard: pains.get(challenge)?.slice(0, MOST_WORDS) ?? [],
    })),
  });
}

/** Some of what was said, no words twice: many postings are written alike. */
function distinct(rows: readonly repository.AskedRow[]): repository.AskedRow[] {
  const first = new Map(rows.toReversed().map((row) => [row.quote.trim() === '' ? row.id : row.quote.trim(), row]));
  return rows
    .filter((row) => first.get(row.quote.trim() === '' ? row.id : row.quote.trim()) === row)
    .slice(0, MOST_WORDS);
}

/** The rounds ahead, the next one first, each with the stories that show what its opportunity asks for. */
export function storiesAhead(services: Services) {
  const stories = listStories(services).value;
  const used = inUse(stories);
  const names = new Map(stories.flatMap(({ skills }) => skills.map(({ skillId, name }) => [skillId, name])));
  const ahead = roundsAhead(services.store, services.clock.now(), Number.MAX_SAFE_INTEGER).slice(0, MOST_ROUNDS);
  return ok(
    ahead.map(({ id, opportunityId, kind, startsAt, company, title }) => {
      const row = rows(services.store, opportunity).get(opportunityId);
      const fits = row ? storyFits(demandsOf(services, row), used) : [];
      return {
        roundId: id,
        opportunityId,
        kind,
        startsAt,
        company,
        title,
        fits: fits.map(({ storyId, skillIds, demand }) => ({
          storyId,
          demand,
          skills: skillIds.map((skillId) => names.get(skillId) ?? ''),
        })),
      };
    }),
  );
}

/** Rounds that took place, the latest first: where a story can be said to have been told. */
export const roundsToTellIn = (services: Services) =>
  ok(repository.roundsToTellIn(services.store, services.clock.now(), MOST_PAST));
