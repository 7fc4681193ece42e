import type { CompanyRow } from '../../../electron/ipc/contract/company.ts';
import type { PersonDetail, PersonRow } from '../../../electron/ipc/contract/person.ts';
import { nextWordOn } from '../../../db/domain/keep-warm.ts';
import { RESEARCH_NOTES as NOTES } from '../../../db/domain/readiness.ts';
import { count, figure, relativeDate } from '../../lib/format.ts';
import type { Day } from '../../lib/use-day.ts';

type Kept = Pick<PersonRow, 'keepInTouchDays' | 'lastContactAt' | 'createdAt'>;

/** Whether somebody should hear from me: the interval has passed since the last word, or since they were entered. */
export function isDueAWord(person: Kept, { today, zone }: Day): boolean {
  const due = nextWordOn(person, zone);
  return due !== null && due <= today;
}

/** `A word is wanted in 3 days`; null without an interval. */
export function nextWordLine(person: Kept, day: Day): { text: string; isDue: boolean } | null {
  const due = nextWordOn(person, day.zone);
  if (due === null) return null;
  return due <= day.today
    ? { text: 'Due a word now', isDue: true }
    : { text: `A word is wanted ${relativeDate(due, day.today)}`, isDue: false };
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

export const RESEARCH_NOTES = NOTES.length;

/** `Talent partner, Northwind (agency)`. */
export function whoIs({ jobTitle, company, companyKind }: Pick<PersonDetail, 'jobTitle' | 'company' | 'companyKind'>) {
  const place = company === null ? null : companyKind === 'agency' ? `${company} (agency)` : company;
  return [jobTitle, place].filter(Boolean).join(', ');
}

/** What came of what somebody introduced: `1 open, 1 accepted of 3`. */
export function introducedLine(introduced: PersonDetail['introduced']): string {
  const open = introduced.filter(({ stageKind }) => stageKind !== 'closed').length;
  const accepted = introduced.filter(({ outcome }) => outcome === 'accepted').length;
  return [open > 0 && `${open} open`, accepted > 0 && `${accepted} accepted`].filter(Boolean).join(', ');
}

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
