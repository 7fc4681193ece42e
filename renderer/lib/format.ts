import type { IsoDate } from '../../db/domain/fields.ts';
import { addDays, dayOf, daysBetween, wallClock, weekdayOf } from './calendar.ts';

/** Dates, lengths, figures and money as a person writes them. */

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayName = (date: IsoDate) => DAYS[weekdayOf(date)] ?? '';
const yearUnless = (date: IsoDate, today: IsoDate | undefined) =>
  today !== undefined && date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;

/** `1 Dec`, with the year when it is not `today`'s. */
export function dayMonth(date: IsoDate, today?: IsoDate): string {
  const day = dayOf(date);
  if (day === null) return date;
  return `${day.day} ${(MONTHS[day.month - 1] ?? '').slice(0, 3)}${yearUnless(date, today)}`;
}

/** `Tue 1 Dec`, with the year when it is not `today`'s. */
export function shortDate(date: IsoDate, today: IsoDate): string {
  return dayOf(date) === null ? date : `${dayName(date).slice(0, 3)} ${dayMonth(date, today)}`;
}

/** `Friday 27 November`: as beside a date field and at the head of Today. */
export function longDate(date: IsoDate, today: IsoDate): string {
  const day = dayOf(date);
  if (day === null) return date;
  return `${dayName(date)} ${day.day} ${MONTHS[day.month - 1] ?? ''}${yearUnless(date, today)}`;
}

/** `Friday 27 November 2026, 14:00 (Europe/Lisbon)`: for hovering over a relative one. */
export function exactDate(date: IsoDate, time?: string, zone?: string): string {
  const day = dayOf(date);
  if (day === null) return date;
  const written = `${dayName(date)} ${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;
  return `${written}${time === undefined ? '' : `, ${time}`}${zone === undefined ? '' : ` (${zone})`}`;
}

/** `today`, `tomorrow 14:00`, `in 3 days`, `2 weeks ago`, and `Tue 1 Dec` when that says more. */
export function relativeDate(date: IsoDate, today: IsoDate, time?: string): string {
  if (dayOf(date) === null) return date;
  const days = daysBetween(today, date);
  const at = time === undefined ? '' : ` ${time}`;
  if (days === 0) return `today${at}`;
  if (days === 1) return `tomorrow${at}`;
  if (days === -1) return `yesterday${at}`;
  if (time !== undefined) return `${days > 1 && days < 7 ? dayName(date).slice(0, 3) : shortDate(date, today)}${at}`;
  if (days > 1 && days < 14) return `in ${days} days`;
  if (days < -1 && days > -14) return `${-days} days ago`;
  if (days < 0 && days > -60) return `${count(Math.floor(-days / 7), 'week')} ago`;
  if (days < 0 && days > -365) return `${count(Math.floor(-days / 30), 'month')} ago`;
  return shortDate(date, today);
}

/** As `relativeDate`, for an instant (UTC milliseconds) on the clock of `zone`. */
export function relativeInstant(instant: number, now: number, zone: string): string {
  const minutes = Math.round((instant - now) / 60_000);
  if (minutes === 0) return 'now';
  if (minutes < 0 && minutes > -60) return `${count(-minutes, 'minute')} ago`;
  if (minutes > 0 && minutes < 60) return `in ${count(minutes, 'minute')}`;
  const at = wallClock(instant, zone);
  const today = wallClock(now, zone).date;
  const isNear = Math.abs(daysBetween(today, at.date)) < 2 || minutes > 0;
  return relativeDate(at.date, today, isNear ? at.time : undefined);
}

/** For hovering over `relativeInstant`. */
export function exactInstant(instant: number, zone: string): string {
  const at = wallClock(instant, zone);
  return exactDate(at.date, at.time, zone);
}

/** `14:00 your time · 09:00 in New York`; one clock when both show the same. */
export function twoClocks(instant: number, mine: string, theirs: string): string {
  const here = wallClock(instant, mine);
  const there = wallClock(instant, theirs);
  if (here.date === there.date && here.time === there.time) return here.time;
  const day = there.date === here.date ? '' : there.date === addDays(here.date, 1) ? ' next day' : ' the day before';
  return `${here.time} your time · ${there.time}${day} in ${cityOf(theirs)}`;
}

export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** `6d`, as on a card. */
export function shortDays(days: number): string {
  return `${Math.max(0, Math.floor(days))}d`;
}

/** `45 min`, `1 h`, `1 h 30`. */
export function minutesLong(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  if (whole < 60) return `${whole} min`;
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
}

const figures = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
export function figure(value: number): string {
  return figures.format(value);
}

/** `1 round`, `3 rounds`, `2 people`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${figure(amount)} ${amount === 1 ? one : many}`;
}

/** `1st`, `4th`, `22nd`. */
export function ordinal(place: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
  return `${place}${ending[ordinals.select(place)]}`;
}
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** 0.313 as `31 %`. */
export function percent(part: number): string {
  const whole = part * 100;
  return whole > 0 && whole < 1 ? '< 1 %' : `${Math.round(whole)} %`;
}

/** `a, b and c`. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}

const KB = 1024;
/** `340 KB`, `2.4 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < KB) return count(bytes, 'byte');
  return bytes < KB * KB ? `${figure(Math.round(bytes / KB))} KB` : `${figure(bytes / KB / KB)} MB`;
}
