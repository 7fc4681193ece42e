import type { CompanyFields } from './company.ts';
import { isHalfKnown } from './half-known.ts';
import type { PersonFields } from './person.ts';
import type { FollowUpState } from './vocabulary.ts';

/**
 * What becomes of two entries that are one. Nothing is lost: where both say something, the person chooses, and what is
 * not chosen goes to the notes.
 */

export const PERSON_MERGE_FIELDS = [
  'name',
  'kind',
  'jobTitle',
  'companyId',
  'email',
  'phone',
  'profileUrl',
  'keepInTouchDays',
] as const satisfies readonly (keyof PersonFields)[];
export type PersonMergeField = (typeof PERSON_MERGE_FIELDS)[number];

export const COMPANY_MERGE_FIELDS = [
  'name',
  'kind',
  'website',
  'industry',
  'sizeBand',
  'locations',
] as const satisfies readonly (keyof CompanyFields)[];
export type CompanyMergeField = (typeof COMPANY_MERGE_FIELDS)[number];

const isBlank = (value: unknown) => value === null || (typeof value === 'string' && value.trim() === '');

/** A value that says less than any other: nothing, the kind nobody chose, a name that is only a role. */
function saysLittle(field: string, value: unknown): boolean {
  if (isBlank(value)) return true;
  if (field === 'kind') return value === 'other' || value === 'employer';
  return field === 'name' && isHalfKnown(String(value));
}

type Row<F extends string> = Readonly<Record<F, unknown>>;

/** The fields in which both say something, and not the same: the person chooses. */
export function conflictsOf<F extends string>(fields: readonly F[], kept: Row<F>, merged: Row<F>): F[] {
  return fields.filter(
    (field) =>
      kept[field] !== merged[field] &&
      !isBlank(kept[field]) &&
      !isBlank(merged[field]) &&
      saysLittle(field, kept[field]) === saysLittle(field, merged[field]),
  );
}

/**
 * The fields whose value comes from the one that goes: those chosen (`take`), where there is a choice, and those in which
 * the one that stays says less.
 */
export function takenFields<F extends string>(
  fields: readonly F[],
  kept: Row<F>,
  merged: Row<F>,
  take: readonly F[],
): F[] {
  const open = new Set(conflictsOf(fields, kept, merged));
  return fields.filter((field) => {
    if (open.has(field)) return take.includes(field);
    return !isBlank(merged[field]) && saysLittle(field, kept[field]) && !saysLittle(field, merged[field]);
  });
}

/** What neither field says any more after the merge, by field: it goes to the notes. */
export function leftOver<F extends string>(
  fields: readonly F[],
  kept: Row<F>,
  merged: Row<F>,
  taken: readonly F[],
): { field: F; value: unknown }[] {
  return fields.flatMap((field) => {
    const value = taken.includes(field) ? kept[field] : merged[field];
    const isTrifle = isBlank(value) || (field === 'kind' && saysLittle(field, value));
    return kept[field] === merged[field] || isTrifle ? [] : [{ field, value }];
  });
}

/** Texts one under the other; what is the same is said once. */
export function joinTexts(...texts: readonly string[]): string {
  return [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n\n');
}

/** A rule's key names what it is about by id: the same key, about the one that stays. */
export const ruleKeyAfterMerge = (ruleKey: string, mergedId: string, keptId: string): string =>
  ruleKey
    .split(':')
    .map((part) => (part === mergedId ? keptId : part))
    .join(':');

const STANDS_FIRST: Record<FollowUpState, number> = { done: 0, skipped: 1, open: 2, withdrawn: 3 };

/**
 * Of two follow-ups with one key, whether the first keeps it: what was done or skipped stands before what is open, so
 * that nothing that is settled comes back.
 */
export function keepsKey<T extends { id: string; state: FollowUpState }>(one: T, other: T): boolean {
  const order = STANDS_FIRST[one.state] - STANDS_FIRST[other.state];
  return order < 0 || (order === 0 && one.id < other.id);
}
