import { daysBetween } from './dates.ts';
import type { IsoDate } from './fields.ts';
import { type Sleep, asksOn } from './follow-up.ts';

/** How days away are caught up with: what is long past is told of in sum, not asked for one by one. */

/** Days without the rules having run from which it is said once what happened meanwhile. */
export const AWAY_FROM_DAYS = 3;

/** The days away: the last day on which the rules ran, and the one on which they ran again. */
export interface Away {
  from: IsoDate;
  to: IsoDate;
}

/** Whether a follow-up is long past: it asked for attention more than `longPastDays` days before `today`. */
export const isLongPast = (wantedOn: IsoDate, today: IsoDate, longPastDays: number): boolean =>
  daysBetween(wantedOn, today) > longPastDays;

/** Open follow-ups with those that are long past apart, each in the order they came. One that waits for an answer is not. */
export function foldLongPast<T extends Pick<Sleep, 'snoozedUntil' | 'waitsSince'> & { dueOn: IsoDate }>(
  rows: readonly T[],
  today: IsoDate,
  longPastDays: number,
): { rest: T[]; longPast: T[] } {
  const long = (row: T) => {
    const wantedOn = asksOn(row);
    return wantedOn !== null && isLongPast(wantedOn, today, longPastDays);
  };
  return { rest: rows.filter((row) => !long(row)), longPast: rows.filter(long) };
}

/**
 * The days away that are to be told of when the rules run on `today` and last ran on `ruledOn` (null: never before).
 * Days away that were not told of yet (`untold`) and a new gap are one; a clock that was set back tells of nothing.
 */
export function awayOn(today: IsoDate, ruledOn: IsoDate | null, untold: Away | null): Away | null {
  const known = untold !== null && untold.to <= today ? untold : null;
  if (ruledOn === null || daysBetween(ruledOn, today) < AWAY_FROM_DAYS) return known;
  return { from: known !== null && known.from < ruledOn ? known.from : ruledOn, to: today };
}
