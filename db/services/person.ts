import type { InteractionFields, ParticipantFields, PersonFields, PersonRef } from '../domain/person.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { ParticipationRole, PersonKind } from '../domain/vocabulary.ts';
import { openFollowUpsWith } from '../repositories/follow-up.ts';
import * as repository from '../repositories/person.ts';
import { rows } from '../repositories/rows.ts';
import { tagsOf, tagsOfPeople } from '../repositories/tag.ts';
import { company, interaction, opportunity, participation, person } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { withPerson } from './happening.ts';

const NOT_THERE = 'This person is not there any more. They may be in the trash.';

const KIND_OF_ROLE: Record<ParticipationRole, PersonKind> = {
  recruiter: 'recruiter',
  hiring_manager: 'hiring_manager',
  interviewer: 'interviewer',
  executive: 'interviewer',
  referrer: 'referrer',
};

/** The person meant: the one named by id, somebody known of that name at the company, or a new one. */
export function ensurePerson(
  tx: Change,
  who: PersonRef,
  role: ParticipationRole,
  companyId: string | null,
): string | null {
  if ('personId' in who) return rows(tx.store, person).get(who.personId) ? who.personId : null;
  const known = repository.personNamed(tx.store, who.name, companyId);
  if (known) return known.id;
  const id = tx.newId();
  rows(tx.store, person).insert({ id, name: who.name, kind: who.kind ?? KIND_OF_ROLE[role], companyId }, tx.at);
  return id;
}

export function ensureParticipation(
  tx: Change,
  opportunityId: string,
  personId: string,
  role: ParticipationRole,
): void {
  if (repository.participationId(tx.store, opportunityId, personId, role)) return;
  rows(tx.store, participation).insert({ id: tx.newId(), opportunityId, personId, role }, tx.at);
}

export function addParticipant(
  services: Services,
  { opportunityId, who, role }: ParticipantFields & { opportunityId: string },
): Result<Done<{ personId: string }>> {
  const of = rows(services.store, opportunity).get(opportunityId);
  if (!of) return fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
  return change(services, { label: 'Added a person', aggregate: 'person', subjectId: opportunityId }, (tx) => {
    const personId = ensurePerson(tx, who, role, role === 'referrer' ? null : of.companyId);
    if (personId === null) return fail('not_found', NOT_THERE, 'who');
    ensureParticipation(tx, opportunityId, personId, role);
    return ok({ personId });
  });
}

export function removeParticipant(services: Services, participationId: string): Result<Done<null>> {
  return change(services, { label: 'Removed a person from an opportunity', aggregate: 'person' }, (tx) => {
    rows(tx.store, participation).remove(participationId);
    return ok(null);
  });
}

export function listPeople({ store }: Services) {
  const tags = tagsOfPeople(store);
  return ok(repository.people(store).map((row) => ({ ...row, tags: tags.get(row.id) ?? [] })));
}

/** One person whole: who they are, what is next, their roles, and everything that happened with them. */
export function openPerson({ store, clock }: Services, id: string) {
  const found = rows(store, person).get(id);
  if (!found) return fail('not_found', NOT_THERE);
  const at = found.companyId === null ? undefined : rows(store, company).get(found.companyId);
  return ok({
    ...found,
    company: at?.name ?? null,
    companyKind: at?.kind ?? null,
    tags: tagsOf(store, 'person', id),
    lastContactAt: repository.lastContactAt(store, id),
    roles: repository.rolesOfPerson(store, id),
    introduced: repository.introducedBy(store, id),
    followUps: openFollowUpsWith(store, id),
    rounds: repository.roundsAheadWith(store, id, clock.now()),
    stream: withPerson(store, id),
    trashed: found.trashedAt !== null,
  });
}

export function addPerson(services: Services, fields: PersonFields): Result<Done<{ id: string }>> {
  return change(services, { label: `Added ${fields.name}`, aggregate: 'person' }, (tx) => {
    const id = tx.newId();
    rows(tx.store, person).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

export function updatePerson(services: Services, id: string, fields: Partial<PersonFields>): Result<Done<null>> {
  const before = rows(services.store, person).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  return change(services, { label: `Changed ${before.name}`, aggregate: 'person', subjectId: id }, (tx) => {
    rows(tx.store, person).update(id, fields, tx.at);
    return ok(null);
  });
}

export function trashPeople(services: Services, ids: string[]): Result<Done<null>> {
  const label = `Moved ${ids.length === 1 ? (rows(services.store, person).get(ids[0] ?? '')?.name ?? 'a person') : `${ids.length} people`} to the trash`;
  return change(services, { label, aggregate: 'person' }, (tx) => {
    for (const id of ids)
      if (!rows(tx.store, person).update(id, { trashedAt: tx.at }, tx.at)) return fail('not_found', NOT_THERE);
    return ok(null);
  });
}

export function addInteraction(services: Services, fields: InteractionFields): Result<Done<{ id: string }>> {
  const label = fields.direction === 'inbound' ? 'Logged what came in' : 'Logged what went out';
  return change(services, { label, aggregate: 'interaction', subjectId: fields.opportunityId }, (tx) => {
    const id = tx.newId();
    rows(tx.store, interaction).insert({ id, ...fields }, tx.at);
    return ok({ id });
  });
}

export function trashInteraction(services: Services, id: string): Result<Done<null>> {
  return change(services, { label: 'Moved an interaction to the trash', aggregate: 'interaction' }, (tx) =>
    rows(tx.store, interaction).update(id, { trashedAt: tx.at }, tx.at)
      ? ok(null)
      : fail('not_found', 'This interaction is not there any more.'),
  );
}
