import { dateExists } from '../../db/domain/fields.ts';
import type { IsoDate } from '../../db/domain/fields.ts';

/** Reckoning with calendar days alone: no clock, no zone, nothing that a change to summer time could move. */

export interface Day {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

export function isoOf({ year, month, day }: Day): IsoDate {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The parts of an ISO date, or null when there is no such day. */
export function dayOf(date: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return dateExists(year, month, day) ? { year, month, day } : null;
}

const MS = 86_400_000;
const numberOf = (date: IsoDate): number => {
  const day = dayOf(date);
  if (day === null) throw new RangeError('not a calendar date');
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / MS);
};
const dateOfNumber = (number: number): IsoDate => new Date(number * MS).toISOString().slice(0, 10);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOf(to) - numberOf(from);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfNumber(numberOf(date) + days);
}

/** The same day some months on; the 31st becomes the last day of a shorter month. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = dayOf(date);
  if (start === null) throw new RangeError('not a calendar date');
  const index = start.year * 12 + (start.month - 1) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  let day = start.day;
  while (day > 28 && !dateExists(year, month, day)) day -= 1;
  return isoOf({ year, month, day });
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return (((numberOf(date) + 3) % 7) + 7) % 7;
}

/** The day, month, hour and minute that a clock in `zone` shows at `instant` (UTC milliseconds). */
export function wallClock(instant: number, zone: string): { date: IsoDate; time: string } {
  const parts = formatterOf(zone).formatToParts(instant);
  const get = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return {
    date: isoOf({ year: get('year'), month: get('month'), day: get('day') }),
    time: `${pad(get('hour'))}:${pad(get('minute'))}`,
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/**
 * The instant (UTC milliseconds) at which a clock in `zone` shows this date and time `HH:MM`. When it shows it twice, the
 * first; when it skips it, null.
 */
export function instantOf(date: IsoDate, time: string, zone: string): number | null {
  const [hour, minute] = time.split(':').map(Number);
  const wanted = numberOf(date) * MS + (hour ?? 0) * 3_600_000 + (minute ?? 0) * 60_000;
  const candidates = [wanted - MS, wanted, wanted + MS].map((near) => wanted - offsetAt(near, zone));
  for (const candidate of candidates.sort((a, b) => a - b)) {
    const shown = wallClock(candidate, zone);
    if (shown.date === date && shown.time === time) return candidate;
  }
  return null;
}

function offsetAt(instant: number, zone: string): number {
  const { date, time } = wallClock(instant, zone);
  const [hour, minute] = time.split(':').map(Number);
  const shown = numberOf(date) * MS + (hour ?? 0) * 3_600_000 + (minute ?? 0) * 60_000;
  return shown - Math.floor(instant / 60_000) * 60_000;
}
