import { dateExists, type IsoDate } from '../domain/fields.ts';
import type { DateOrder } from './types.ts';

/** Beginnings of month names in English, German, French, Spanish, Portuguese, Italian and Dutch, without accents. */
const MONTHS: readonly string[][] = [
  ['jan', 'ene', 'gen'],
  ['feb', 'fev', 'fevr'],
  ['mar', 'mrz', 'maerz', 'mrt', 'maa'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'out', 'ott'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

/** 1–12, or null. */
function monthNamed(word: string): number | null {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  let best: { month: number; length: number } | null = null;
  MONTHS.forEach((starts, at) => {
    for (const start of starts)
      if (plain.startsWith(start) && start.length > (best?.length ?? 0)) best = { month: at + 1, length: start.length };
  });
  return (best as { month: number } | null)?.month ?? null;
}

/** 00–69 is 2000–2069, 70–99 is 1970–1999. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

const iso = (year: number, month: number, day: number): IsoDate | null =>
  dateExists(year, month, day)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

const formats = new Map<string, Intl.DateTimeFormat>();
function dayIn(zone: string, at: number): IsoDate | null {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
  return iso(Number(parts.get('year')), Number(parts.get('month')), Number(parts.get('day')));
}

export type DateShape =
  /** The order is in the shape itself. */
  | { shape: 'plain'; year: number; month: number; day: number }
  /** Two numbers whose order the column decides. */
  | { shape: 'ordered'; first: number; second: number; year: number; separator: string }
  | { shape: 'instant'; at: number }
  /** A whole number that can be a day of a spreadsheet: 1 January 1970 to 31 December 2099. */
  | { shape: 'serial'; day: number }
  | { shape: 'none' };

const TIME = String.raw`(?:[\s,T]+(?:at\s+|um\s+)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d+)?(?:\s*[ap]\.?\s?m\.?)?(?:\s*uhr)?(?:\s*[A-Z]{1,5})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'iu');
const TWO_NUMBERS = new RegExp(String.raw`^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})${TIME}$`, 'iu');
const DAY_NAME = String.raw`(\d{1,2})(?:st|nd|rd|th|\.|º)?[\s\-/]+(?:de\s+)?(\p{L}{3,12})\.?,?(?:\s+de)?[\s\-/]+(\d{4}|\d{2})${TIME}`;
const DAY_THEN_MONTH = new RegExp(`^${DAY_NAME}$`, 'iu');
const MONTH_THEN_DAY = new RegExp(
  String.raw`^(\p{L}{3,12})\.?[\s\-/]+(\d{1,2})(?:st|nd|rd|th)?,?[\s\-/]+(\d{4})${TIME}$`,
  'iu',
);
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Takes a cell apart into what it says about a date, without deciding day-first or month-first. */
export function dateShape(cell: string): DateShape {
  if (cell.length > 60) return { shape: 'none' };
  const text = cell.trim().replace(/^\p{L}{2,10}\.?,\s+(?=\d|\p{L})/u, '');
  if (INSTANT.test(text)) {
    const at = Date.parse(text.replace(/^(\S{10}) /, '$1T').replace(/\s/g, ''));
    if (!Number.isNaN(at)) return { shape: 'instant', at };
  }
  const year = YEAR_FIRST.exec(text);
  if (year) return { shape: 'plain', year: Number(year[1]), month: Number(year[3]), day: Number(year[4]) };
  const two = TWO_NUMBERS.exec(text);
  if (two)
    return {
      shape: 'ordered',
      first: Number(two[1]),
      second: Number(two[3]),
      year: fullYear(two[4] ?? ''),
      separator: two[2] ?? '',
    };
  const dayMonth = DAY_THEN_MONTH.exec(text);
  const monthDay = dayMonth === null ? MONTH_THEN_DAY.exec(text) : null;
  const month = monthNamed(dayMonth?.[2] ?? monthDay?.[1] ?? '');
  if (month !== null)
    return {
      shape: 'plain',
      year: fullYear(dayMonth?.[3] ?? monthDay?.[3] ?? ''),
      month,
      day: Number(dayMonth?.[1] ?? monthDay?.[2]),
    };
  const serial = /^(\d{5})(?:[.,]\d{1,12})?$/.exec(text)?.[1];
  const day = serial === undefined ? 0 : Number(serial);
  return day >= SERIAL_FROM && day <= SERIAL_TO ? { shape: 'serial', day } : { shape: 'none' };
}

const SERIAL_FROM = 25_569;
const SERIAL_TO = 73_050;
/** The day a spreadsheet's day number means: day 25,569 is the first of 1970. */
const ofSerial = (day: number): IsoDate => new Date((day - SERIAL_FROM) * 86_400_000).toISOString().slice(0, 10);

export type DateReadingOfCell = { ok: true; date: IsoDate } | { ok: false; why: 'no_date' | 'not_in_calendar' };

/** Reads one cell with the order of its column. Times are dropped, except that an instant becomes its day in `zone`. */
export function readDate(cell: string, order: DateOrder, zone: string): DateReadingOfCell {
  const shape = dateShape(cell);
  let date: IsoDate | null = null;
  if (shape.shape === 'none') return { ok: false, why: 'no_date' };
  if (shape.shape === 'serial')
    return order === 'serial' ? { ok: true, date: ofSerial(shape.day) } : { ok: false, why: 'no_date' };
  if (shape.shape === 'instant') date = dayIn(zone, shape.at);
  else if (shape.shape === 'plain') date = iso(shape.year, shape.month, shape.day);
  else if (order === 'month_first') date = iso(shape.year, shape.first, shape.second);
  else date = iso(shape.year, shape.second, shape.first);
  return date === null ? { ok: false, why: 'not_in_calendar' } : { ok: true, date };
}

export interface OrderEvidence {
  /** Cells whose order matters. */
  ordered: number;
  /** Cells that are dates in day-first only, in month-first only. */
  dayFirst: number;
  monthFirst: number;
  /** Cells that are whole numbers in the range of a spreadsheet's days. */
  serial: number;
  separator: string;
  /** Has a time with AM or PM, as Americans write it. */
  twelveHours: boolean;
}

/** What nothing has been seen of yet. */
export const noEvidence = (): OrderEvidence => ({
  ordered: 0,
  dayFirst: 0,
  monthFirst: 0,
  serial: 0,
  separator: '',
  twelveHours: false,
});

/** Counts what one cell of a column says for which order. */
export function seeOrder(cell: string, evidence: OrderEvidence): void {
  const shape = dateShape(cell);
  if (shape.shape === 'serial') evidence.serial += 1;
  if (shape.shape !== 'ordered') return;
  evidence.ordered += 1;
  evidence.separator = shape.separator;
  if (/\d\s*[ap]\.?\s?m/i.test(cell)) evidence.twelveHours = true;
  const asDayFirst = iso(shape.year, shape.second, shape.first) !== null;
  const asMonthFirst = iso(shape.year, shape.first, shape.second) !== null;
  if (asDayFirst && !asMonthFirst) evidence.dayFirst += 1;
  if (asMonthFirst && !asDayFirst) evidence.monthFirst += 1;
}
