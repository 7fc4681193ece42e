import { repeatedEvidence } from '../domain/evidence-duplicates.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { EvidenceChange } from '../domain/skill.ts';
import * as repository from '../repositories/evidence.ts';
import { rows } from '../repositories/rows.ts';
import { evidence, opportunity, person, skill } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';

const GONE = 'This piece of evidence is not there any more. It may be in the trash.';

/** What one posting said twice about a skill: each piece that is one too many, with the one it repeats. */
export function repeatsOf({ store }: Services, skillId: string): Map<string, string> {
  const found = repository.fromPostings(store, skillId);
  if (found.length < 2) return new Map();
  const ids = new Set(found.flatMap(({ opportunityId }) => opportunityId ?? []));
  const postings = repository.postingsOf(store, ids);
  return repeatedEvidence(
    found.map((row) => {
      const posting = postings.get(row.opportunityId ?? '') ?? { postingUrl: '', postingText: '' };
      return { ...row, ...posting, isStruck: row.isStruck === 1 };
    }),
  );
}

/** Corrects any field of a piece of evidence; what its source says later leaves a corrected field alone. */
export function updateEvidence(services: Services, id: string, fields: EvidenceChange): Result<Done<null>> {
  const { store } = services;
  const before = rows(store, evidence).get(id);
  if (!before || before.trashedAt !== null) return fail('not_found', GONE);
  const { skillId, opportunityId, personId } = fields;
  if (skillId !== undefined && !rows(store, skill).get(skillId))
    return fail('not_found', 'This skill is not there any more. Choose another one.', 'skillId');
  if (opportunityId != null && !rows(store, opportunity).get(opportunityId))
    return fail('not_found', 'This opportunity is not there any more. Choose another one, or none.', 'opportunityId');
  if (personId != null && !rows(store, person).get(personId))
    return fail('not_found', 'This person is not there any more. Choose somebody else, or nobody.', 'personId');
  return change(services, about(services, 'Corrected evidence', [before]), (tx) => {
    rows(tx.store, evidence).update(id, fields, tx.at);
    return ok(null);
  });
}

type Row = typeof evidence.$inferSelect;

/** Strikes evidence out: it is still shown, with the reason, and counts for nothing. */
export function strikeEvidence(services: Services, ids: readonly string[], reason: string): Result<Done<null>> {
  return onEach(services, ids, 'Struck out evidence', (tx, row) => {
    rows(tx.store, evidence).update(row.id, { struckAt: row.struckAt ?? tx.at, struckReason: reason }, tx.at);
  });
}

/** Lets struck evidence count again. */
export function putBackEvidence(services: Services, ids: readonly string[]): Result<Done<null>> {
  return onEach(services, ids, 'Put back evidence', (tx, { id }) => {
    rows(tx.store, evidence).update(id, { struckAt: null, struckReason: '' }, tx.at);
  });
}

/** Strikes out every piece that repeats another from the same posting of this skill, with that as the reason. */
export function strikeRepeats(services: Services, skillId: string): Result<Done<{ struck: number }>> {
  const ids = [...repeatsOf(services, skillId).keys()];
  if (ids.length === 0) return fail('conflict', 'No posting says this twice any more. Nothing was changed.');
  const struck = strikeEvidence(services, ids, SAID_TWICE);
  return struck.ok ? ok({ value: { struck: ids.length }, step: struck.value.step }) : struck;
}

/** The reason a repeated piece is struck with. */
export const SAID_TWICE = 'The same posting says it twice';

function onEach(
  services: Services,
  ids: readonly string[],
  what: string,
  work: (tx: Change, row: Row) => void,
): Result<Done<null>> {
  const found = ids.flatMap((id) => rows(services.store, evidence).get(id) ?? []);
  if (found.length < ids.length || found.some(({ trashedAt }) => trashedAt !== null)) return fail('not_found', GONE);
  return change(services, about(services, what, found), (tx) => {
    for (const row of found) work(tx, row);
    return ok(null);
  });
}

function about({ store }: Services, what: string, found: readonly Row[]) {
  const [first] = found;
  const name = first === undefined ? undefined : rows(store, skill).get(first.skillId)?.name;
  const label =
    found.length === 1 ? `${what} on ${name ?? 'a skill'}` : `${what}: ${found.length} pieces on ${name ?? 'a skill'}`;
  return { label, aggregate: 'evidence', subjectId: first?.opportunityId ?? null } as const;
}
