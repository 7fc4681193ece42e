import { median, splitBy } from './funnel.ts';
import type { RoundKind } from './vocabulary.ts';

/** "Ratings over time": how rounds went by the rating of their debrief, in the order they were held. */

export interface RatedRound {
  roundId: string;
  kind: RoundKind;
  /** When it began, UTC milliseconds. */
  startsAt: number;
  /** 1–5. */
  rating: number;
}

/** Rounds that a moving median looks back over, the one it stands at included. */
export const MEDIAN_OVER = 5;

/** The rounds in time order, each with the median of it and the rounds before it, five at most. */
export function ratingsOverTime<Round extends RatedRound>(
  rounds: readonly Round[],
): (Round & { movingMedian: number })[] {
  const sorted = inTime(rounds);
  return sorted.map((round, index) => {
    const window = sorted.slice(Math.max(0, index - MEDIAN_OVER + 1), index + 1).map(({ rating }) => rating);
    return { ...round, movingMedian: median(window) ?? round.rating };
  });
}

export interface KindRating {
  kind: RoundKind;
  rounds: number;
  median: number;
  roundIds: string[];
}

/** The median per kind of round, the kind with most rounds first. */
export function ratingsByKind(rounds: readonly RatedRound[]): KindRating[] {
  return [...splitBy(inTime(rounds), ({ kind }) => [kind]).values()]
    .flatMap((of) => {
      const [first] = of;
      const middle = median(of.map(({ rating }) => rating));
      if (first === undefined || middle === null) return [];
      return [{ kind: first.kind, rounds: of.length, median: middle, roundIds: of.map(({ roundId }) => roundId) }];
    })
    .sort((a, b) => b.rounds - a.rounds || (a.kind < b.kind ? -1 : 1));
}

function inTime<Round extends RatedRound>(rounds: readonly Round[]): Round[] {
  return [...rounds].sort((a, b) => a.startsAt - b.startsAt || (a.roundId < b.roundId ? -1 : 1));
}
