import { parseTypedDate } from '../typed-date.ts';
import type { TypedDate, TypedDateOptions } from '../typed-date.ts';

/** A follow-up as one line: what to do, and by when if the line ends with it. */
export interface FollowUpLine {
  subject: string;
  due: TypedDate | null;
}

/** Words that say a day by themselves; names (`Tom`, `Sun`) and numbers alone do not, unless a comma is before them. */
const ALONE =
  /^(?:today|tomorrow|tmr|mon|tue|wed|thu|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\+\d+[a-z]+|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)$/i;
/** A time without a day is meant only with its colon or after `at`. */
const CLOCK = /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?$|^at \d{1,2}(?: ?[ap]m)?$/i;
const NAMES = /^(?:tom|sun|sat|mo|tu|we|th|fr|sa|su|may|jan|mar)$/i;
/** The longest date that is looked for: `the day after tomorrow at 9:30`. */
const MOST_WORDS = 7;

/**
 * Reads `Ask Dana about the panel, fri 9:00` as its subject and its day. The date stands at the end, after a comma or
 * after the words; what is past, or could as well be a name, stays in the subject. Pure: same line, same today, same answer.
 */
export function parseFollowUpLine(line: string, options: TypedDateOptions): FollowUpLine {
  const whole: FollowUpLine = { subject: line.trim(), due: null };
  return afterComma(line, options) ?? afterWords(line, options) ?? whole;
}

function meant(text: string, options: TypedDateOptions): TypedDate | null {
  const due = parseTypedDate(text, options);
  return due === null || due.date < options.today ? null : due;
}

function afterComma(line: string, options: TypedDateOptions): FollowUpLine | null {
  for (let comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', comma + 1)) {
    const subject = line.slice(0, comma).trim();
    const due = subject === '' ? null : meant(line.slice(comma + 1), options);
    if (due !== null) return { subject, due };
  }
  return null;
}

function afterWords(line: string, options: TypedDateOptions): FollowUpLine | null {
  const words = [...line.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
  const most = Math.min(MOST_WORDS, words.length - 1);
  for (let count = most; count >= 1; count -= 1) {
    const tail = words.slice(-count);
    const [first] = tail;
    if (first === undefined) continue;
    const text = tail.map((word) => word.text).join(' ');
    if (NAMES.test(first.text) || (count === 1 && !ALONE.test(text) && !CLOCK.test(text))) continue;
    const due = meant(text, options);
    if (due !== null) return { subject: line.slice(0, first.at).trim(), due };
  }
  return null;
}
