import type { IsoDate } from './fields.ts';

/**
 * Arithmetic on calendar dates, and the way between them and instants. A date is a text `2026-11-21` and never a
 * midnight; an instant is UTC milliseconds. Nothing here reads the clock or the machine's time zone.
 */

const DAY_MS = 86_400_000;
/** Day numbers (days since 1970-01-01) of 0001-01-01 and 9999-12-31: the dates that can be written with four digits. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const WEEKDAYS: readonly Weekday[] = [4, 5, 6, 7, 1, 2, 3];

/**
 * Days from 1970-01-01 to `date`, negative before it. Proleptic Gregorian calendar.
 * @throws RangeError when `date` is not of the shape `YYYY-MM-DD`.
 */
export function dayNumber(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (date.length !== 10 || !(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 0)) {
    throw new RangeError(`Not an ISO date: ${date}`);
  }
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const formatDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The date `number` days after 1970-01-01. Numbers beyond the years 1–9999 give the first or the last such date. */
export function dateOfDayNumber(number: number): IsoDate {
  const days = Math.min(LAST_DAY, Math.max(FIRST_DAY, number)) + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return formatDate(year, month, day);
}

/** `date` plus `days` whole days; `days` may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For sorting: negative when `a` is before `b`, 0 when they are the same day. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two dates. */
export function laterDate(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? b : a;
}

/** The day of the week of `date`. */
export function weekday(date: IsoDate): Weekday {
  return WEEKDAYS[((dayNumber(date) % 7) + 7) % 7] ?? 1;
}

/** Whether `date` is neither Saturday, Sunday nor one of the user's own days off. */
export function isBusinessDay(date: IsoDate, daysOff: readonly IsoDate[]): boolean {
  return weekday(date) <= 5 && !daysOff.includes(date);
}

/**
 * The `count`-th business day after `date` (before it, when `count` is negative). Business days skip Saturday, Sunday
 * and `daysOff`. `date` itself is never counted, and a count of 0 returns it as it is.
 */
export function addBusinessDays(date: IsoDate, count: number, daysOff: readonly IsoDate[]): IsoDate {
  const step = count < 0 ? -1 : 1;
  const off = new Set(daysOff.map(dayNumber));
  let day = dayNumber(date);
  for (let left = Math.abs(Math.trunc(count)); left > 0 && day > FIRST_DAY && day < LAST_DAY;) {
    day += step;
    const isoWeekday = WEEKDAYS[((day % 7) + 7) % 7] ?? 1;
    if (isoWeekday <= 5 && !off.has(day)) left -= 1;
  }
  return dateOfDayNumber(day);
}

/** The offsets of one zone by UTC day. On a day with a change, `next` holds from the instant `changesAt` on. */
interface DayOffset {
  offset: number;
  next: number;
  changesAt: number;
}
interface Zone {
  format: Intl.DateTimeFormat;
  days: Map<number, DayOffset>;
}
const zones = new Map<string, Zone>();
/** Some 27 years of days; beyond that the cache starts anew. */
const MAX_CACHED_DAYS = 10_000;

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone: Zone = {
    format: new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
    days: new Map(),
  };
  zones.set(name, zone);
  return zone;
}

function readOffset(zone: Zone, ms: number): number {
  const parts = new Map<string, number>();
  for (const { type, value } of zone.format.formatToParts(ms)) parts.set(type, Number(value));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const days = dayNumber(formatDate(part('year'), part('month'), part('day')));
  const seconds = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return days * DAY_MS + seconds * 1000 - Math.floor(ms / 1000) * 1000;
}

/** The first instant in (low, high] at which the offset is no longer `before`. */
function findChange(zone: Zone, low: number, high: number, before: number): number {
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (readOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * Milliseconds that local time in `zone` is ahead of UTC at the instant `ms`, exact to the second. Asking Intl costs
 * microseconds, so one answer is kept per zone and UTC day, and on a day with a change the instant of the change.
 * @throws RangeError when the zone is not known to this machine.
 */
export function offsetAt(ms: number, zone: string): number {
  const known = zoneOf(zone);
  const day = Math.floor(ms / DAY_MS);
  let entry = known.days.get(day);
  if (entry === undefined) {
    if (known.days.size >= MAX_CACHED_DAYS) known.days.clear();
    const start = day * DAY_MS;
    const offset = readOffset(known, start);
    const next = readOffset(known, start + DAY_MS);
    entry = { offset, next, changesAt: offset === next ? Infinity : findChange(known, start, start + DAY_MS, offset) };
    known.days.set(day, entry);
  }
  return ms < entry.changesAt ? entry.offset : entry.next;
}

/** Instants whose local date has a year of four digits in every zone; others are read as the nearest of these. */
const clampInstant = (ms: number) => Math.min((LAST_DAY - 1) * DAY_MS, Math.max((FIRST_DAY + 2) * DAY_MS, ms));

/**
 * The calendar date in `zone` at the instant `ms`.
 * @throws RangeError when the zone is not known to this machine.
 */
export function dateInZone(ms: number, zone: string): IsoDate {
  const at = clampInstant(ms);
  return dateOfDayNumber(Math.floor((at + offsetAt(at, zone)) / DAY_MS));
}

/** The time of day `HH:MM` in `zone` at the instant `ms`. */
export function timeInZone(ms: number, zone: string): string {
  const at = clampInstant(ms);
  const local = at + offsetAt(at, zone);
  const minutes = Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / 60_000);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * The instant at which clocks in `zone` show `time` (`HH:MM`) on `date`. A time that comes twice is its first
 * occurrence. A time that is skipped is put later by the length of the gap, or earlier by it where later would be the
 * next date: the date is kept. Only a date that a zone skipped altogether becomes the next one.
 * @throws RangeError when the date, the time or the zone is not one.
 */
export function instantFromLocal(date: IsoDate, time: string, zone: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) throw new RangeError(`Not a time of day: ${time}`);
  const local = dayNumber(date) * DAY_MS + (Number(match[1]) * 60 + Number(match[2])) * 60_000;
  const before = offsetAt(local - DAY_MS, zone);
  const after = offsetAt(local + DAY_MS, zone);
  const candidates = [local - before, local - after].filter((ms) => ms + offsetAt(ms, zone) === local);
  if (candidates.length > 0) return Math.min(...candidates);
  const later = local - before;
  const earlier = local - after;
  return dateInZone(later, zone) !== date && dateInZone(earlier, zone) === date ? earlier : later;
}

/** The first instant of `date` in `zone` (where midnight is skipped, the first moment after it). */
export function startOfDate(date: IsoDate, zone: string): number {
  return instantFromLocal(date, '00:00', zone);
}

/** The first instant after `ms` at which the date in `zone` is a later one: when rules run again by themselves. */
export function nextLocalMidnight(ms: number, zone: string): number {
  const tomorrow = addDays(dateInZone(ms, zone), 1);
  const start = startOfDate(tomorrow, zone);
  // Where clocks go back over midnight, tomorrow began once already; it begins again on the offset of now.
  return start > ms ? start : dayNumber(tomorrow) * DAY_MS - offsetAt(ms, zone);
}
