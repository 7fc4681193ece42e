import { isHalfKnown } from '../domain/half-known.ts';
import type { PersonRef } from '../domain/person.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import * as repository from '../repositories/interviewer.ts';
import { personNamed } from '../repositories/person.ts';
import { rolesOn } from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import {
  closeCheckWon,
  evidence,
  followUp,
  interviewer,
  opportunity,
  pain,
  participation,
  person,
  questionAsked,
  reservation,
  round,
} from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { ensureParticipation } from './person.ts';

type Input = { roundId: string; personId: string; by: PersonRef };
type About = { roundId: string; personId: string };

const NOT_THERE = 'This interviewer is not there any more.';

/**
 * It turned out who an interviewer really is. A name nobody has yet renames them; a person who is known takes their place
 * everywhere in the round, with the checks they gave.
 */
export function replaceInterviewer(services: Services, { roundId, personId, by }: Input): Result<Done<{ id: string }>> {
  const { store } = services;
  const of = rows(store, round).get(roundId);
  const before = rows(store, person).get(personId);
  const about = of && rows(store, opportunity).get(of.opportunityId);
  if (!of || !about || !before || !repository.interviewerId(store, { roundId, personId }))
    return fail('not_found', NOT_THERE);
  const known = 'personId' in by ? rows(store, person).get(by.personId) : personNamed(store, by.name, about.companyId);
  if ('personId' in by && (!known || rows(store, person).get(by.personId)?.trashedAt !== null))
    return fail('not_found', 'This person is not there any more. Choose somebody else, or type a new name.', 'by');
  const name = 'name' in by ? by.name : (rows(store, person).get(by.personId)?.name ?? '');
  const label = `${before.name} is really ${name}`;
  return change(services, { label, aggregate: 'round', subjectId: about.id }, (tx) => {
    if (known?.id === personId) return ok({ id: personId });
    if (!known) {
      rows(tx.store, person).update(personId, { name }, tx.at);
      return ok({ id: personId });
    }
    takePlace(tx, { roundId, personId }, known.id, about.id);
    return ok({ id: known.id });
  });
}

/** Puts one person in the place of another: in the round, its debrief, and what came of it. */
function takePlace(tx: Change, about: About, by: string, opportunityId: string): void {
  const { store, at } = tx;
  const role = rolesOn(store, opportunityId).find(({ personId }) => personId === about.personId)?.role;
  ensureParticipation(tx, opportunityId, by, role ?? 'interviewer');
  const row = repository.interviewerId(store, about);
  const isThere = repository.interviewerId(store, { ...about, personId: by }) !== undefined;
  if (row && isThere) rows(store, interviewer).remove(row);
  else if (row) rows(store, interviewer).update(row, { personId: by }, at);
  moveChecks(tx, about, by);
  for (const id of repository.reservationIds(store, about)) rows(store, reservation).update(id, { personId: by }, at);
  for (const id of repository.questionIds(store, about)) rows(store, questionAsked).update(id, { personId: by }, at);
  for (const id of repository.painIds(store, about)) rows(store, pain).update(id, { personId: by }, at);
  for (const id of repository.evidenceIds(store, about)) rows(store, evidence).update(id, { personId: by }, at);
  moveFollowUps(tx, about, by);
  forget(tx, about, opportunityId);
}

/** A check both of them gave in this round was given once. */
function moveChecks({ store, at }: Change, about: About, by: string): void {
  const own = new Set(repository.checksWon(store, { ...about, personId: by }).map(({ check }) => check));
  for (const { id, check } of repository.checksWon(store, about))
    if (own.has(check)) rows(store, closeCheckWon).remove(id);
    else rows(store, closeCheckWon).update(id, { personId: by }, at);
}

/** What a rule made towards them stays the one row it is, so that a thank-you already sent is not asked for again. */
function moveFollowUps({ store, at }: Change, about: About, by: string): void {
  for (const { id, ruleKey } of repository.followUpsAfter(store, about)) {
    const key = ruleKey?.replaceAll(about.personId, by) ?? null;
    if (key !== null && key !== ruleKey && repository.ruleKeyExists(store, key)) continue;
    rows(store, followUp).update(id, { personId: by, ruleKey: key }, at);
  }
}

/** A name such as `the CTO` that stands for nobody any more goes; a person who was met elsewhere stays. */
function forget({ store, at }: Change, about: About, opportunityId: string): void {
  const before = rows(store, person).get(about.personId);
  if (!before || !isHalfKnown(before.name) || repository.meetsAgain(store, about)) return;
  for (const id of repository.participationIds(store, opportunityId, about.personId))
    rows(store, participation).remove(id);
  if (!repository.isReferredTo(store, about.personId))
    rows(store, person).update(about.personId, { trashedAt: at }, at);
}
