import { addDays, dateInZone, dayNumber, startOfDate, timeInZone, weekday } from './dates.ts';
import type { IsoDate } from './fields.ts';

/** Where things stand in a month and in a week. Weeks begin on Monday. Nothing here reads the clock. */

const MINUTE = 60_000;
export const DAY_MINUTES = 1440;

/** The Monday of the week of a day. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekday(day));

/** The seven days of the week of a day, Monday first. */
export function weekOf(day: IsoDate): IsoDate[] {
  const monday = mondayOf(day);
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

/** The ISO number of a week, 1–53: the one its Thursday has in its year. */
export function weekNumber(day: IsoDate): number {
  const thursday = addDays(mondayOf(day), 3);
  return Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
}

export const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 7)}-01`;

/** The last day of the month of a day. */
export function lastOfMonth(day: IsoDate): IsoDate {
  // Four days after the 28th every month has ended.
  const next = firstOfMonth(addDays(`${day.slice(0, 7)}-28`, 4));
  return addDays(next, -1);
}

/** Every week that has a day of the month, whole: four to six of them. */
export function monthGrid(day: IsoDate): IsoDate[][] {
  const last = lastOfMonth(day);
  const weeks: IsoDate[][] = [];
  for (let monday = mondayOf(firstOfMonth(day)); monday <= last; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}

/** How long a day is in a zone, in minutes: 1440, but for the days on which clocks change. */
export function dayMinutes(day: IsoDate, zone: string): number {
  return Math.round((startOfDate(addDays(day, 1), zone) - startOfDate(day, zone)) / MINUTE);
}

/** The part of something that lies on one day: minutes on the clock of the wall, `from` before `to`, within 0–1440. */
export interface Segment {
  day: IsoDate;
  from: number;
  to: number;
}

const minuteOf = (at: number, zone: string) => {
  const time = timeInZone(at, zone);
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
};

/**
 * Where something of some length stands, one part for each day it touches, on the clock that hangs on the wall in
 * `zone`. Clocks that go forward meanwhile make it look longer; when they go back it keeps at least its own length.
 */
export function segmentsOf(time: { startsAt: number; minutes: number }, zone: string): Segment[] {
  const end = time.startsAt + Math.max(1, time.minutes) * MINUTE;
  const last = dateInZone(end - 1, zone);
  const segments: Segment[] = [];
  for (let day = dateInZone(time.startsAt, zone); day <= last; day = addDays(day, 1)) {
    const from = segments.length === 0 ? minuteOf(time.startsAt, zone) : 0;
    const wall = day === last && dateInZone(end, zone) === day ? minuteOf(end, zone) : DAY_MINUTES;
    const begins = Math.max(time.startsAt, startOfDate(day, zone));
    const lasts = Math.max(1, Math.min(DAY_MINUTES, Math.round((end - begins) / MINUTE)));
    const to = day === last ? Math.max(wall, Math.min(DAY_MINUTES, from + lasts)) : DAY_MINUTES;
    segments.push({ day, from, to });
  }
  return segments;
}

/** Which of how many columns side by side something stands in. */
export interface Lane {
  column: number;
  columns: number;
}

/**
 * Puts what overlaps side by side. Things that touch only at an end share a column; a group of things that overlap one
 * another, however indirectly, shares the width. The answer is in the order given.
 */
export function packLanes(spans: readonly { from: number; to: number }[]): Lane[] {
  const order = spans.map((_, index) => index).sort((a, b) => before(spans[a], spans[b]) || a - b);
  const lanes = new Map<number, Lane>();
  let group: number[] = [];
  let groupEnd = -Infinity;
  /** Until when each column of the group is taken. */
  let ends: number[] = [];
  const close = () => {
    for (const index of group) lanes.set(index, { column: lanes.get(index)?.column ?? 0, columns: ends.length });
    group = [];
    ends = [];
  };
  for (const index of order) {
    const { from, to } = spans[index] ?? { from: 0, to: 0 };
    if (from >= groupEnd) close();
    const free = ends.findIndex((end) => end <= from);
    const column = free === -1 ? ends.length : free;
    ends[column] = to;
    lanes.set(index, { column, columns: 1 });
    group.push(index);
    groupEnd = Math.max(group.length === 1 ? -Infinity : groupEnd, to);
  }
  close();
  return spans.map((_, index) => lanes.get(index) ?? { column: 0, columns: 1 });
}

type Span = { from: number; to: number } | undefined;
const before = (a: Span, b: Span) => (a?.from ?? 0) - (b?.from ?? 0) || (b?.to ?? 0) - (a?.to ?? 0);
