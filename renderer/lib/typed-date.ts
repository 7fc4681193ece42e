import { dateExists } from '../../db/domain/fields.ts';
import type { IsoDate } from '../../db/domain/fields.ts';
import { addDays, addMonths, dayOf, instantOf, isoOf, weekdayOf } from './calendar.ts';
import { takeTime } from './typed-time.ts';

/** Dates as a person types them. Pure: the same words, the same today, the same answer. */

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface TypedDateOptions {
  /** The day it is where the person is. */
  today: IsoDate;
  /** With it, a time the clocks skip that day is refused. */
  zone?: string;
  /** How the person writes figures; see `orderOf`. */
  order?: DateOrder;
  /** Which one is meant by `tue` or `14 dec`: the coming one, today included for dates, or the last one. */
  prefer?: 'future' | 'past';
}

export interface TypedDate {
  date: IsoDate;
  /** `HH:MM`, 24 hours. */
  time?: string;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
const NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

type Found = { date: IsoDate } | { missing: string } | null;

/** The order in which a language writes day, month and year in figures. */
export function orderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(Date.UTC(2026, 11, 14)));
  const first = parts.find((part) => part.type === 'day' || part.type === 'month' || part.type === 'year')?.type;
  return first === 'year' ? 'ymd' : first === 'month' ? 'mdy' : 'dmy';
}

/** What the words mean, or null when they mean no day (see `whyNotADate`). */
export function parseTypedDate(text: string, options: TypedDateOptions): TypedDate | null {
  const result = read(text, options);
  return result !== null && 'date' in result ? result : null;
}

/** Why `parseTypedDate` gave null, and what to do; null when it did not. */
export function whyNotADate(text: string, options: TypedDateOptions): string | null {
  const result = read(text, options);
  if (result === null) return 'This is not a date yet. Type one like tue, +3d or 14 dec 9:30.';
  return 'missing' in result ? `${result.missing} Type another one, such as 14 dec.` : null;
}

function read(text: string, options: TypedDateOptions): TypedDate | { missing: string } | null {
  const words = text
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  if (words === '' || words.length > 60) return null;
  const whole = findDate(words, options);
  if (whole !== null) return whole;
  const timed = takeTime(words);
  if (timed === null) return null;
  const { time, rest } = timed;
  const found = rest === '' ? { date: options.today } : findDate(rest, options);
  if (found === null || 'missing' in found) return found;
  if (options.zone !== undefined && instantOf(found.date, time, options.zone) === null) {
    return { missing: `The clocks go forward that night and skip ${time}.` };
  }
  return { date: found.date, time };
}

function findDate(words: string, options: TypedDateOptions): Found {
  const rest = words.replace(/^(?:on|by|the|at) (?=.)/, '');
  return (
    findNamed(rest, options) ??
    findOffset(rest, options) ??
    findWeekday(rest, options) ??
    findCalendarDay(rest, options)
  );
}

const NAMED: Record<string, number> = { today: 0, tod: 0, now: 0, tomorrow: 1, tmr: 1, tom: 1, yesterday: -1 };

function findNamed(words: string, { today }: TypedDateOptions): Found {
  const days = Object.hasOwn(NAMED, words) ? NAMED[words] : undefined;
  if (days !== undefined) return { date: addDays(today, days) };
  if (words === 'day after tomorrow') return { date: addDays(today, 2) };
  if (words === 'day before yesterday') return { date: addDays(today, -2) };
  if (words === 'next week') return { date: addDays(today, 7 - weekdayOf(today)) };
  if (words === 'next month') return within(addMonths(today, 1));
  return null;
}

/** `+3d`, `-1w`, `3 days`, `in 2 weeks`, `a week ago`. */
function findOffset(words: string, { today }: TypedDateOptions): Found {
  const match =
    /^(in |\+|-|−)? ?(\d{1,4}|[a-z]{1,6}) ?(d|days?|w|wks?|weeks?|m|mo|months?|y|yrs?|years?)( ago| from now| later)?$/.exec(
      words,
    );
  if (match === null) return null;
  const [, sign = '', amount = '', unit = '', after = ''] = match;
  const word = amount === 'an' ? 1 : NUMBERS.indexOf(amount);
  const isDigits = /^\d+$/.test(amount);
  if (!isDigits && (word < 0 || unit.length === 1)) return null;
  const count = isDigits ? Number(amount) : Math.max(1, word);
  const isBack = sign === '-' || sign === '−' || after === ' ago';
  if (isBack && (sign === 'in ' || sign === '+')) return null;
  const signed = isBack ? -count : count;
  if (unit.startsWith('d')) return within(addDays(today, signed));
  if (unit.startsWith('w')) return within(addDays(today, 7 * signed));
  return within(addMonths(today, unit.startsWith('m') ? signed : 12 * signed));
}

function within(date: string): Found {
  return dayOf(date) === null ? { missing: 'That is outside the years 1900 to 2200.' } : { date };
}

/** `tue` is the coming Tuesday, never today; `next tue` is in the week that begins on the next Monday. */
function findWeekday(words: string, { today, prefer = 'future' }: TypedDateOptions): Found {
  const match = /^(next |last |this |coming )?([a-z]{2,9})$/.exec(words);
  if (match === null) return null;
  const [, which = '', name = ''] = match;
  const index = WEEKDAYS.findIndex((weekday) => isShort(name, weekday, 2));
  if (index < 0) return null;
  const now = weekdayOf(today);
  const ahead = ((index - now + 6) % 7) + 1;
  if (which === 'next ') return { date: addDays(today, 7 - now + index) };
  if (which === 'last ' || (which === '' && prefer === 'past')) {
    return { date: addDays(today, ahead === 7 ? -7 : ahead - 7) };
  }
  return { date: addDays(today, ahead) };
}

function isShort(word: string, name: string, least: number): boolean {
  const bare = word.replace(/\.$/, '');
  if (bare.length < least) return false;
  return (
    name.startsWith(bare) || (bare === 'weds' && name === 'wednesday') || (bare === 'sept' && name === 'september')
  );
}

/** A day of the calendar: `14 dec`, `dec 14th 2027`, `14.12.`, `2026-12-14`, `14/12/26`, `14th`. */
function findCalendarDay(words: string, options: TypedDateOptions): Found {
  const monthOf = (name: string) => MONTHS.findIndex((month) => isShort(name, month, 3)) + 1;
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)? ?(?:of )?-?([a-z]{3,9}\.?)-?(?: ?'?(\d{4}|\d{2}))?$/.exec(words);
  if (dayFirst !== null) return calendarDay(dayFirst[1], monthOf(dayFirst[2] ?? ''), dayFirst[3], options);
  const monthFirst = /^([a-z]{3,9}\.?) ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: '?(\d{4}|\d{2}))?$/.exec(words);
  if (monthFirst !== null) return calendarDay(monthFirst[2], monthOf(monthFirst[1] ?? ''), monthFirst[3], options);
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(words);
  if (iso !== null) return calendarDay(iso[4], Number(iso[3]), iso[1], options);
  const dots =
    /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2}))?$/.exec(words) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words);
  if (dots !== null) return calendarDay(dots[1], Number(dots[2]), dots[3], options);
  const figures = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(words);
  if (figures !== null) return fromFigures(Number(figures[1]), Number(figures[3]), figures[4], options);
  const alone = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words);
  if (alone !== null) return dayOfSomeMonth(Number(alone[1]), options);
  return null;
}

function fromFigures(first: number, second: number, year: string | undefined, options: TypedDateOptions): Found {
  const isMonthFirst = options.order === 'mdy' || (options.order === 'ymd' && year === undefined);
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  // 14/12 can only be one day whatever the order.
  return month > 12 && day <= 12
    ? calendarDay(String(month), day, year, options)
    : calendarDay(String(day), month, year, options);
}

function calendarDay(
  day: string | undefined,
  month: number,
  year: string | undefined,
  options: TypedDateOptions,
): Found {
  if (day === undefined || month < 1) return null;
  const name = MONTHS[month - 1];
  const dayNumber = Number(day);
  if (name === undefined) return { missing: `A year has twelve months, not ${month}.` };
  const spelled = `${dayNumber} ${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  if (!dateExists(2000, month, dayNumber)) return { missing: `There is no ${spelled}.` };
  if (year !== undefined) {
    const full = year.length === 2 ? 2000 + Number(year) : Number(year);
    if (full < 1900 || full > 2200) return { missing: 'That is outside the years 1900 to 2200.' };
    if (!dateExists(full, month, dayNumber)) return { missing: `There is no ${spelled} in ${full}.` };
    return { date: isoOf({ year: full, month, day: dayNumber }) };
  }
  const isPast = options.prefer === 'past';
  const now = Number(options.today.slice(0, 4));
  // Nine years hold a 29 February, even around 1900, 2100 and 2200.
  for (let step = 0; step <= 9; step += 1) {
    const candidate = { year: isPast ? now - step : now + step, month, day: dayNumber };
    if (!dateExists(candidate.year, month, dayNumber)) continue;
    const date = isoOf(candidate);
    if (isPast ? date <= options.today : date >= options.today) return { date };
  }
  return { missing: `There is no ${spelled} near this year.` };
}

function dayOfSomeMonth(day: number, { today, prefer }: TypedDateOptions): Found {
  if (day < 1 || day > 31) return { missing: 'A month has 31 days at most.' };
  const first = `${today.slice(0, 8)}01`;
  for (let step = 0; step <= 3; step += 1) {
    const date = `${addMonths(first, prefer === 'past' ? -step : step).slice(0, 8)}${String(day).padStart(2, '0')}`;
    if (dayOf(date) !== null && (prefer === 'past' ? date <= today : date >= today)) return { date };
  }
  return null;
}
