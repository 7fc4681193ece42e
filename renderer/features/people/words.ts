import type { CompanyRow, PersonRow } from '../../../electron/ipc/contract/person.ts';
import { daysBetween, wallClock } from '../../lib/calendar.ts';
import { count, figure } from '../../lib/format.ts';
import type { Day } from '../../lib/use-day.ts';

/** Whether somebody should hear from me: the interval has passed since the last word, or there never was one. */
export function isDueAWord(
  person: Pick<PersonRow, 'keepInTouchDays' | 'lastContactAt'>,
  { today, zone }: Day,
): boolean {
  if (person.keepInTouchDays === null) return false;
  if (person.lastContactAt === null) return true;
  return daysBetween(wallClock(person.lastContactAt, zone).date, today) >= person.keepInTouchDays;
}

/** `12 people, 3 due a word`. */
export function peopleLine(people: readonly PersonRow[], day: Day): string {
  const due = people.filter((person) => isDueAWord(person, day)).length;
  return `${count(people.length, 'person', 'people')}${due === 0 ? '' : `, ${figure(due)} due a word`}`;
}

/** `9 companies, 4 fully researched`. */
export function companiesLine(companies: readonly CompanyRow[]): string {
  const done = companies.filter(({ researched }) => researched >= RESEARCH_NOTES).length;
  return `${count(companies.length, 'company', 'companies')}${done === 0 ? '' : `, ${done} fully researched`}`;
}

export const RESEARCH_NOTES = 5;

/** Rows in which every typed word is found somewhere. */
export function matching<T>(rows: readonly T[], typed: string, textOf: (row: T) => string): readonly T[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = fold(textOf(row));
    return words.every((word) => text.includes(word));
  });
}
/** `José` is found by `jose`. */
const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
