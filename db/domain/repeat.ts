import { addDays, daysBetween, laterDate } from './dates.ts';
import { type IsoDate, dateExists } from './fields.ts';
import type { Repeat } from './follow-up.ts';
import type { RepeatUnit } from './vocabulary.ts';

/** Follow-ups that come again. Calendar days only: no clock, no zone, nothing that a change to summer time could move. */

const two = (value: number) => String(value).padStart(2, '0');

/** The same day `months` on from `date`; the last day of a month that has no such day. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  let day = Number(date.slice(8, 10));
  while (day > 28 && !dateExists(year, month, day)) day -= 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

const DAYS: Record<Exclude<RepeatUnit, 'month'>, number> = { day: 1, week: 7 };

/** The date `count` turns after `from`. Counted from the beginning, so that the 31st stays the 31st over shorter months. */
function turn(from: IsoDate, { every, unit }: Repeat, count: number): IsoDate {
  return unit === 'month' ? monthsAfter(from, every * count) : addDays(from, every * count * DAYS[unit]);
}

/** The first date of the series that began on `from` which is later than `after`. */
export function nextTurn(from: IsoDate, repeat: Repeat, after: IsoDate): IsoDate {
  if (after < from) return from;
  // Not more turns than this lie between, and at most two fewer: months are 28 to 31 days long.
  const longest = repeat.unit === 'month' ? 31 * repeat.every : repeat.every * DAYS[repeat.unit];
  let count = Math.max(1, Math.floor(daysBetween(from, after) / longest));
  while (turn(from, repeat, count) <= after) count += 1;
  return turn(from, repeat, count);
}

/**
 * When a follow-up that repeats comes again, once it is settled `today`: the next date of its series after its own date
 * and after today, so that a year asleep brings one and not twelve.
 */
export function comesAgainOn(
  { repeatFrom, dueOn, repeat }: { repeatFrom: IsoDate | null; dueOn: IsoDate; repeat: Repeat },
  today: IsoDate,
): IsoDate {
  return nextTurn(repeatFrom ?? dueOn, repeat, laterDate(dueOn, today));
}

/** The repetition that a row's two columns say, or null for once. */
export function repeatOf(row: { repeatEvery: number | null; repeatUnit: RepeatUnit | null }): Repeat | null {
  return row.repeatEvery === null || row.repeatUnit === null ? null : { every: row.repeatEvery, unit: row.repeatUnit };
}
