import {
  COMPANY_MERGE_FIELDS,
  type CompanyMergeField,
  PERSON_MERGE_FIELDS,
  type PersonMergeField,
  joinTexts,
  keepsKey,
  leftOver,
  ruleKeyAfterMerge,
  takenFields,
} from '../domain/merge.ts';
import { RESEARCH_NOTES } from '../domain/readiness.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/merge.ts';
import { rows } from '../repositories/rows.ts';
import { company, followUp, person } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { moveApart } from './duplicates.ts';

export type MergeInput<F extends string> = { keepId: string; mergeId: string; take: F[] };

const SAME = 'These two are one entry already. Choose another one to merge.';
const GONE = 'One of the two is not there any more. It may be in the trash.';

/** Makes two people one: everything that spoke of `mergeId` speaks of `keepId`, in one step of undo. */
export function mergePeople(
  services: Services,
  { keepId, mergeId, take }: MergeInput<PersonMergeField>,
): Result<Done<null>> {
  const table = rows(services.store, person);
  const [kept, merged] = [table.get(keepId), table.get(mergeId)];
  if (keepId === mergeId) return fail('invalid', SAME);
  if (!kept || !merged || kept.trashedAt !== null || merged.trashedAt !== null) return fail('not_found', GONE);
  const about = { label: `Merged ${merged.name} into ${kept.name}`, aggregate: 'person', subjectId: keepId } as const;
  return change(services, about, (tx) => {
    const taken = takenFields(PERSON_MERGE_FIELDS, kept, merged, take);
    const left = leftOver(PERSON_MERGE_FIELDS, kept, merged, taken).map(({ field, value }) =>
      field === 'companyId' ? `company ${nameOfCompany(services, String(value))}` : PERSON_WORDS[field](String(value)),
    );
    rewriteRuleKeys(tx, keepId, mergeId);
    moveApart(tx, mergeId, keepId);
    repository.moveReferences(tx.store, 'person', { fromId: mergeId, toId: keepId, at: tx.at });
    repository.touch(tx.store, 'person', keepId, tx.at);
    const fields = Object.fromEntries(taken.map((field) => [field, merged[field]]));
    const notes = joinTexts(kept.notes, merged.notes, alsoKnown(left));
    rows(tx.store, person).update(keepId, { ...fields, notes }, tx.at);
    rows(tx.store, person).remove(mergeId);
    return ok(null);
  });
}

/** Makes two companies one: roles, people and tags of `mergeId` are those of `keepId`, in one step of undo. */
export function mergeCompanies(
  services: Services,
  { keepId, mergeId, take }: MergeInput<CompanyMergeField>,
): Result<Done<null>> {
  const table = rows(services.store, company);
  const [kept, merged] = [table.get(keepId), table.get(mergeId)];
  if (keepId === mergeId) return fail('invalid', SAME);
  if (!kept || !merged || kept.trashedAt !== null || merged.trashedAt !== null) return fail('not_found', GONE);
  const about = { label: `Merged ${merged.name} into ${kept.name}`, aggregate: 'company', subjectId: keepId } as const;
  return change(services, about, (tx) => {
    const taken = takenFields(COMPANY_MERGE_FIELDS, kept, merged, take);
    const left = leftOver(COMPANY_MERGE_FIELDS, kept, merged, taken).map(({ field, value }) =>
      COMPANY_WORDS[field](String(value)),
    );
    moveApart(tx, mergeId, keepId);
    repository.moveReferences(tx.store, 'company', { fromId: mergeId, toId: keepId, at: tx.at });
    const research = Object.fromEntries(RESEARCH_NOTES.map((note) => [note, joinTexts(kept[note], merged[note])]));
    // A company has no notes but its research: what is left over joins the first one that is written.
    const into = RESEARCH_NOTES.find((note) => research[note] !== '') ?? RESEARCH_NOTES[0];
    research[into] = joinTexts(research[into] ?? '', alsoKnown(left));
    const fields = Object.fromEntries(taken.map((field) => [field, merged[field]]));
    rows(tx.store, company).update(keepId, { ...fields, ...research }, tx.at);
    rows(tx.store, company).remove(mergeId);
    return ok(null);
  });
}

const alsoKnown = (parts: readonly string[]) => (parts.length === 0 ? '' : `Before merging also: ${parts.join('; ')}.`);

const nameOfCompany = ({ store }: Services, id: string) => rows(store, company).get(id)?.name ?? 'unknown';

const PERSON_WORDS: Record<Exclude<PersonMergeField, 'companyId'>, (value: string) => string> = {
  name: (name) => `name ${name}`,
  kind: (kind) => `known as ${kind.replaceAll('_', ' ')}`,
  jobTitle: (title) => `job title ${title}`,
  email: (address) => `mail ${address}`,
  phone: (number) => `phone ${number}`,
  profileUrl: (url) => `profile ${url}`,
  keepInTouchDays: (days) => `keep in touch every ${days} days`,
};
const COMPANY_WORDS: Record<CompanyMergeField, (value: string) => string> = {
  name: (name) => `name ${name}`,
  kind: (kind) => `known as ${kind}`,
  website: (url) => `website ${url}`,
  industry: (industry) => `industry ${industry}`,
  sizeBand: (size) => `size ${size}`,
  locations: (places) => `locations ${places}`,
};

/**
 * The rules know their follow-ups by keys that name the person. After a merge the keys name the one who stays, so that
 * what was done or skipped for either is not proposed again, and what both had open is there once.
 */
function rewriteRuleKeys(tx: Change, keepId: string, mergeId: string): void {
  const table = rows(tx.store, followUp);
  for (const moved of repository.followUpsKeyedBy(tx.store, mergeId)) {
    const ruleKey = ruleKeyAfterMerge(moved.ruleKey, mergeId, keepId);
    const there = repository.followUpWithKey(tx.store, ruleKey);
    if (there && !keepsKey(moved, there)) {
      letGo(tx, moved, there);
      continue;
    }
    if (there) letGo(tx, there, moved);
    table.update(moved.id, { ruleKey }, tx.at);
  }
}

/** The one without the key: what was settled or written stays as a row, an empty proposal goes. */
function letGo(tx: Change, loser: repository.KeyedFollowUp, keeper: repository.KeyedFollowUp): void {
  const table = rows(tx.store, followUp);
  const isSettled = loser.state === 'done' || loser.state === 'skipped';
  const isWritten = loser.subject.trim() !== '' || loser.draft.trim() !== '';
  if (!isSettled && !isWritten) return table.remove(loser.id);
  table.update(loser.id, { ruleKey: null, ...(isSettled ? {} : { state: 'withdrawn', settledAt: tx.at }) }, tx.at);
  if (isSettled || keeper.state !== 'open') return;
  const subject = keeper.subject.trim() === '' ? loser.subject : keeper.subject;
  table.update(keeper.id, { subject, draft: joinTexts(keeper.draft, loser.draft) }, tx.at);
}
