import { addDays, compareDates, dateInZone, daysBetween, weekday } from './dates.ts';
import type { IsoDate } from './fields.ts';

/** Week by week: what was done, in ISO weeks (Monday to Sunday) on the clock the person lives by. */

export const ACTIVITIES = [
  'applications',
  'rounds',
  'debriefs',
  'messages_out',
  'messages_in',
  'follow_ups_done',
  'stage_moves',
  'hours',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

export interface ActivityEvent {
  activity: Activity;
  /** A day that was chosen as such, or an instant in UTC milliseconds. */
  when: IsoDate | number;
  /** 1 for whatever is counted, hours for `hours`. */
  amount: number;
}

export interface ActivityWeek {
  /** Its Monday. */
  monday: IsoDate;
  amounts: Record<Activity, number>;
}

/** The Monday of the ISO week that `date` is in. */
export const mondayOf = (date: IsoDate): IsoDate => addDays(date, 1 - weekday(date));

/** The ISO year and week of a date: its week belongs to the year that its Thursday is in. */
export function isoWeekOf(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const year = thursday.slice(0, 4);
  return { year: Number(year), week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** The Mondays of every week from the one of `from` to the one of `to`; none when `to` is earlier. */
export function mondaysBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  const first = mondayOf(from);
  const weeks = Math.floor(daysBetween(first, mondayOf(to)) / 7) + 1;
  return Array.from({ length: Math.max(0, weeks) }, (_, index) => addDays(first, index * 7));
}

const nothing = (): ActivityWeek['amounts'] => ({
  applications: 0,
  rounds: 0,
  debriefs: 0,
  messages_out: 0,
  messages_in: 0,
  follow_ups_done: 0,
  stage_moves: 0,
  hours: 0,
});

/** Every week from `from` to `to`, also those in which nothing was done; what happened outside them is left out. */
export function activityWeeks(
  events: Iterable<ActivityEvent>,
  { from, to }: { from: IsoDate; to: IsoDate },
  zone: string,
): ActivityWeek[] {
  const weeks = new Map(mondaysBetween(from, to).map((monday) => [monday, { monday, amounts: nothing() }]));
  const mondays = new Map<IsoDate, IsoDate>();
  for (const { activity, when, amount } of events) {
    const date = typeof when === 'number' ? dateInZone(when, zone) : when;
    if (compareDates(date, from) < 0 || compareDates(date, to) > 0) continue;
    const monday = mondays.get(date) ?? mondayOf(date);
    mondays.set(date, monday);
    const week = weeks.get(monday);
    if (week !== undefined) week.amounts[activity] += amount;
  }
  return [...weeks.values()];
}
