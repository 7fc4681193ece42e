import { dateExists } from './fields.ts';
import type { IsoDate } from './fields.ts';

const MONTHS: readonly RegExp[] = [
  /^jan/i,
  /^feb/i,
  /^m(?:ar|är|rz)/i,
  /^apr/i,
  /^ma[yi]/i,
  /^jun/i,
  /^jul/i,
  /^aug/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^de[cz]/i,
];
const MONTH = '(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,7}\\.?';
const WORDS =
  'apply (?:by|before|until)|application deadline|deadline(?: for applications| to apply)?|applications? (?:close|closes|are open until|due)|closing date|closes on|open until|bewerbungs(?:frist|schluss|ende)|bewerb(?:en|ung|ungen)?[^\\n.]{0,30}bis(?: spätestens)?(?: zum)?';
const AFTER = new RegExp(
  `(?:${WORDS})[^\\n\\d]{0,30}?(?:(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<d1>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? (?<m1>${MONTH}),?(?: (?<y1>\\d{4}))?|(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<y2>\\d{4}))?|(?<n1>\\d{1,2})(?<sep>[./])(?<n2>\\d{1,2})[./](?<y3>\\d{4}|\\d{2}(?!\\d)))`,
  'i',
);

const monthOf = (word: string) => MONTHS.findIndex((month) => month.test(word)) + 1;

function isoOf(year: number, month: number, day: number): IsoDate | null {
  if (!dateExists(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Without a year the next such day from today on. */
function withYear(year: string | undefined, month: number, day: number, today: IsoDate): IsoDate | null {
  if (year !== undefined) return isoOf(Number(year.length === 2 ? `20${year}` : year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const next = isoOf(thisYear, month, day);
  return next !== null && next < today ? isoOf(thisYear + 1, month, day) : next;
}

/** Which number is the day: with points it is the first, with slashes only when the other cannot be; null when in doubt. */
function dayFirst(first: number, second: number, separator: string): boolean | null {
  if (separator === '.' || first > 12) return true;
  if (second > 12) return false;
  return first === second ? true : null;
}

/** The last day to apply, when the text says one beyond doubt. `today` is an ISO date and decides a missing year. */
export function readDeadline(text: string, today: IsoDate): IsoDate | null {
  const found = AFTER.exec(text)?.groups;
  if (!found) return null;
  const { iso, d1, m1, y1, d2, m2, y2, n1, n2, sep = '', y3 } = found;
  if (iso !== undefined) {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    return isoOf(year, month, day);
  }
  if (d1 !== undefined && m1 !== undefined) return withYear(y1, monthOf(m1), Number(d1), today);
  if (d2 !== undefined && m2 !== undefined) return withYear(y2, monthOf(m2), Number(d2), today);
  const [first, second] = [Number(n1), Number(n2)];
  const isDayFirst = dayFirst(first, second, sep);
  if (isDayFirst === null) return null;
  return withYear(y3, isDayFirst ? second : first, isDayFirst ? first : second, today);
}
