import { compareText } from './impact-strength.ts';

/**
 * The order within a lane: by return, until the person puts one somewhere by hand. A `position` above 0 says that it was
 * placed; whoever comes to a lane in the person's own order without a place stands after those, by return.
 */
export interface Placed {
  id: string;
  title: string;
  /** 0 until it was placed by hand. */
  position: number;
  /** `return(initiative)`; null while the effort is not estimated. */
  value: number | null;
}

/** Highest return first, those without an estimate last; ties by title, then id. */
const byReturn = (a: Placed, b: Placed) =>
  (b.value ?? -1) - (a.value ?? -1) || compareText(a.title, b.title) || compareText(a.id, b.id);

export const isOwnOrder = (lane: readonly Placed[]): boolean => lane.some(({ position }) => position > 0);

/** A lane in the order it is shown in. */
export function laneInOrder<T extends Placed>(lane: readonly T[]): T[] {
  const placed = lane.filter(({ position }) => position > 0);
  const others = lane.filter(({ position }) => position <= 0);
  return [...placed.sort((a, b) => a.position - b.position || byReturn(a, b)), ...others.sort(byReturn)];
}

/**
 * The positions of a lane after one was put before another (at the end for null). A place that the return gives it anyway
 * makes no order of my own.
 */
export function positionsAfter<T extends Placed>(
  lane: readonly T[],
  moved: T,
  beforeId: string | null,
): { id: string; position: number }[] {
  const others = laneInOrder(lane.filter(({ id }) => id !== moved.id));
  const found = beforeId === null ? -1 : others.findIndex(({ id }) => id === beforeId);
  const at = found === -1 ? others.length : found;
  const order = [...others.slice(0, at), moved, ...others.slice(at)];
  const isByReturn = !isOwnOrder(others) && !isOwn(lane, moved);
  const ranked = [...order].sort(byReturn);
  const isSame = isByReturn && order.every(({ id }, index) => id === ranked[index]?.id);
  return order.map(({ id }, index) => ({ id, position: isSame ? 0 : index + 1 }));
}

/** Whether the moved one itself makes the order of this lane my own. */
const isOwn = (lane: readonly Placed[], moved: Placed) =>
  lane.some(({ id, position }) => id === moved.id && position > 0);
