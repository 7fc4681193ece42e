import * as z from 'zod';

/**
 * Field schemas shared by forms, contracts and the store. Their messages are read by a person: what is wrong and what
 * to do. What was typed is never trimmed or rewritten; only a text without any visible character counts as empty.
 */

/** Longest single line (names, titles, subjects), in UTF-16 code units. */
export const LINE_MAX = 500;
/** Longest text (notes, postings, drafts), in UTF-16 code units. A million characters still fit. */
export const TEXT_MAX = 2_000_000;

const hasInk = (value: string) => /[^\s\p{Cc}\p{Cf}]/u.test(value);

export const id = z.uuid('This entry cannot be found. Open it again from its list.');

export const line = (name: string) =>
  z
    .string()
    .max(LINE_MAX, `${name} can be ${LINE_MAX} characters long at most. Move the rest to the notes.`)
    .refine(hasInk, `${name} cannot be empty. Type at least one character.`);

export const optionalLine = (name: string) =>
  z.string().max(LINE_MAX, `${name} can be ${LINE_MAX} characters long at most. Move the rest to the notes.`);

export const text = (name: string) =>
  z.string().max(TEXT_MAX, `${name} can be two million characters long at most. Split it in two.`);

/** A URL as the person pasted it; only https and http open, and only after a click. */
export const url = z
  .string()
  .max(4000, 'This link is longer than 4,000 characters. Paste a shorter one.')
  .refine((value) => value === '' || /^https?:\/\/\S+$/i.test(value), 'A link starts with https:// and has no spaces.');

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Whether year-month-day exists in the proleptic Gregorian calendar. `month` is 1–12. */
export function dateExists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : MONTH_DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days && year >= 1900 && year <= 2200;
}

/** ISO calendar date `2026-11-21`, never a midnight; must exist. */
export const isoDate = z.string().refine((value) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match !== null && dateExists(Number(match[1]), Number(match[2]), Number(match[3]));
}, 'This date does not exist. Type one like 14 Dec 2026.');
export type IsoDate = z.infer<typeof isoDate>;

/** UTC milliseconds since 1970. */
export const instant = z.number().int().min(-8.64e15).max(8.64e15);

const zones = new Map<string, boolean>();
/** An IANA time zone this machine knows, such as `Europe/Lisbon`. */
export const timeZone = z.string().refine((value) => {
  const known = zones.get(value);
  if (known !== undefined) return known;
  let ok = true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    ok = false;
  }
  if (zones.size < 1000) zones.set(value, ok);
  return ok;
}, 'This time zone is not known. Choose one such as Europe/Lisbon.');

/** Money in minor units (cents), never negative. */
export const money = z
  .number()
  .int('Write an amount without fractions of a cent.')
  .min(0, 'An amount cannot be negative.')
  .max(1e15, 'This amount is too large.');
/** ISO 4217. */
export const currency = z.string().regex(/^[A-Z]{3}$/, 'A currency is three letters, such as EUR.');

export const rating = z.number().int().min(1, 'Choose 1 to 5.').max(5, 'Choose 1 to 5.');
export const level = z.number().int().min(0, 'A level is 0 to 5.').max(5, 'A level is 0 to 5.');
