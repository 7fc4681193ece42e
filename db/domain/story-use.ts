import type { Challenge } from './vocabulary.ts';

/** What stories are good for: which wanted skills have none, and which coming rounds each one fits. */

export interface StoryInUse {
  id: string;
  isComplete: boolean;
  skillIds: readonly string[];
  challenges: readonly Challenge[];
}

export interface WantedBy {
  skillId: string;
  demand: number;
}

/** A wanted skill or a heard challenge that no complete story shows; those begun are named. */
export interface Gap<T> {
  about: T;
  /** Stories about it that are not complete yet. */
  begunIds: string[];
}

/** The wanted skills that no complete story shows, the most wanted first. */
export function skillGaps<W extends WantedBy>(wanted: readonly W[], stories: readonly StoryInUse[]): Gap<W>[] {
  return wanted
    .filter(({ demand }) => demand > 0)
    .toSorted((a, b) => b.demand - a.demand || (a.skillId < b.skillId ? -1 : 1))
    .flatMap((about) =>
      gapOf(
        about,
        stories.filter(({ skillIds }) => skillIds.includes(about.skillId)),
      ),
    );
}

/**
 * The challenges heard that no complete story answers, those heard most first. `other` is no kind that a story could
 * be about.
 */
export function challengeGaps(
  heard: ReadonlyMap<Challenge, number>,
  stories: readonly StoryInUse[],
): Gap<{ challenge: Challenge; times: number }>[] {
  return [...heard]
    .map(([challenge, times]) => ({ challenge, times }))
    .filter(({ challenge, times }) => challenge !== 'other' && times > 0)
    .toSorted((a, b) => b.times - a.times || (a.challenge < b.challenge ? -1 : 1))
    .flatMap((about) =>
      gapOf(
        about,
        stories.filter(({ challenges }) => challenges.includes(about.challenge)),
      ),
    );
}

function gapOf<T>(about: T, stories: readonly StoryInUse[]): Gap<T>[] {
  if (stories.some(({ isComplete }) => isComplete)) return [];
  return [{ about, begunIds: stories.map(({ id }) => id) }];
}

export interface Fit {
  storyId: string;
  /** The wanted skills it shows, the most wanted first. */
  skillIds: string[];
  /** What is asked of those skills, at most 1 each. */
  demand: number;
}

/** The stories that show something an opportunity asks for, those that show most of it first. */
export function storyFits(wanted: readonly WantedBy[], stories: readonly StoryInUse[]): Fit[] {
  const asked = wanted.filter(({ demand }) => demand > 0).toSorted((a, b) => b.demand - a.demand);
  return stories
    .map(({ id, skillIds }) => {
      const shown = asked.filter(({ skillId }) => skillIds.includes(skillId));
      return {
        storyId: id,
        skillIds: shown.map(({ skillId }) => skillId),
        demand: shown.reduce((sum, { demand }) => sum + demand, 0),
      };
    })
    .filter(({ skillIds }) => skillIds.length > 0)
    .toSorted((a, b) => b.demand - a.demand || (a.storyId < b.storyId ? -1 : 1));
}
