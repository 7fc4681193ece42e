import type { Rating } from '../../components/index.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];

/** A stored figure as one that can be chosen; null for none. */
export const ratingOf = (went: number | null | undefined): Rating | null =>
  RATINGS.find((rating) => rating === went) ?? null;
