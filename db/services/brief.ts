import type * as z from 'zod';
import type { PainFields, closingAnswerFields, costFields, segmentFields } from '../domain/brief.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { CLOSING_CHECKS, type Capability } from '../domain/vocabulary.ts';
import * as repository from '../repositories/brief.ts';
import { rows } from '../repositories/rows.ts';
import { closingAnswer, cost, opportunity, pain, segment, teamCapability } from '../schema/index.ts';
import { keepPainEvidence } from './brief-evidence.ts';
import { type Change, type Done, type Services, change } from './core.ts';

type OfOpportunity = { opportunityId: string };
const gone = () => fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
const isThere = ({ store }: Services, id: string) => rows(store, opportunity).get(id) !== undefined;

export function savePain(
  services: Services,
  { id, ...fields }: PainFields & OfOpportunity & { id: string | null },
): Result<Done<{ id: string }>> {
  if (!isThere(services, fields.opportunityId)) return gone();
  const label = id === null ? 'Added a pain' : 'Changed a pain';
  return change(services, { label, aggregate: 'opportunity', subjectId: fields.opportunityId }, (tx) => {
    const painId = putPain(tx, id, fields);
    return painId === null ? fail('not_found', 'This pain was removed meanwhile.') : ok({ id: painId });
  });
}

/** Writes a pain, and keeps the evidence it gives (when it names a skill) in step. Null: it is not there any more. */
export function putPain(
  tx: Change,
  id: string | null,
  fields: PainFields & OfOpportunity & { roundId?: string | null },
): string | null {
  const painId = id ?? tx.newId();
  const before = id === null ? undefined : rows(tx.store, pain).get(id);
  if (id === null) rows(tx.store, pain).insert({ id: painId, ...fields }, tx.at);
  else if (!rows(tx.store, pain).update(id, fields, tx.at)) return null;
  keepPainEvidence(tx, painId, { before: before ?? null, after: fields });
  return painId;
}

export function removePain(services: Services, id: string): Result<Done<null>> {
  return change(services, { label: 'Removed a pain', aggregate: 'opportunity' }, (tx) => {
    rows(tx.store, pain).remove(id);
    return ok(null);
  });
}

export function saveCapability(
  services: Services,
  { opportunityId, skillId, capability }: OfOpportunity & { skillId: string; capability: Capability | null },
): Result<Done<null>> {
  if (!isThere(services, opportunityId)) return gone();
  return change(
    services,
    { label: 'Changed what the team can do', aggregate: 'opportunity', subjectId: opportunityId },
    (tx) => {
      const id = repository.capabilityId(tx.store, opportunityId, skillId);
      const table = rows(tx.store, teamCapability);
      if (capability === null) {
        if (id) table.remove(id);
      } else if (id) table.update(id, { capability }, tx.at);
      else table.insert({ id: tx.newId(), opportunityId, skillId, capability }, tx.at);
      return ok(null);
    },
  );
}

export function saveSegment(
  services: Services,
  { id, ...fields }: z.infer<typeof segmentFields> & OfOpportunity & { id: string | null },
): Result<Done<{ id: string }>> {
  if (!isThere(services, fields.opportunityId)) return gone();
  return change(
    services,
    { label: 'Changed a segment', aggregate: 'opportunity', subjectId: fields.opportunityId },
    (tx) => {
      const segmentId = id ?? tx.newId();
      if (id === null) rows(tx.store, segment).insert({ id: segmentId, ...fields }, tx.at);
      else if (!rows(tx.store, segment).update(id, fields, tx.at))
        return fail('not_found', 'This segment was removed meanwhile.');
      return ok({ id: segmentId });
    },
  );
}

export function removeSegment(services: Services, id: string): Result<Done<null>> {
  return change(services, { label: 'Removed a segment', aggregate: 'opportunity' }, (tx) => {
    rows(tx.store, segment).remove(id);
    return ok(null);
  });
}

export function saveCost(services: Services, fields: z.infer<typeof costFields> & OfOpportunity): Result<Done<null>> {
  if (!isThere(services, fields.opportunityId)) return gone();
  return change(
    services,
    { label: 'Changed a cost', aggregate: 'opportunity', subjectId: fields.opportunityId },
    (tx) => {
      const id = repository.costId(tx.store, fields.opportunityId, fields.kind);
      if (id) rows(tx.store, cost).update(id, fields, tx.at);
      else rows(tx.store, cost).insert({ id: tx.newId(), ...fields }, tx.at);
      return ok(null);
    },
  );
}

export function saveClosingAnswer(
  services: Services,
  fields: z.infer<typeof closingAnswerFields> & OfOpportunity,
): Result<Done<null>> {
  if (!isThere(services, fields.opportunityId)) return gone();
  const known: readonly string[] = CLOSING_CHECKS[fields.question];
  const unknown = fields.checks.find((check) => !known.includes(check));
  if (unknown) return fail('invalid', 'This check belongs to another question.', 'checks');
  return change(
    services,
    { label: 'Changed a closing answer', aggregate: 'opportunity', subjectId: fields.opportunityId },
    (tx) => {
      const id = repository.closingAnswerId(tx.store, fields.opportunityId, fields.question);
      if (id) rows(tx.store, closingAnswer).update(id, fields, tx.at);
      else rows(tx.store, closingAnswer).insert({ id: tx.newId(), ...fields }, tx.at);
      return ok(null);
    },
  );
}
