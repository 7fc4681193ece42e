import { roundEnd } from '../domain/round.ts';
import { heldTime, overlaps } from '../domain/round-time.ts';
import type { RoundFields } from '../domain/round.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { ParticipationRole } from '../domain/vocabulary.ts';
import * as repository from '../repositories/round.ts';
import * as plan from '../repositories/round-plan.ts';
import { rows } from '../repositories/rows.ts';
import { interviewer, opportunity, round, roundMove } from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { nameOf } from './opportunity.ts';
import { ensureParticipation, ensurePerson } from './person.ts';

const NOT_THERE = 'This round is not there any more. It may be in the trash.';

export function addRound(
  services: Services,
  { opportunityId, ...fields }: RoundFields & { opportunityId: string },
): Result<Done<{ id: string }>> {
  const of = rows(services.store, opportunity).get(opportunityId);
  if (!of) return fail('not_found', 'This opportunity is not there any more. It may be in the trash.');
  const about = {
    label: `Added a round at ${nameOf(services, opportunityId)}`,
    aggregate: 'round',
    subjectId: opportunityId,
  } as const;
  return change(services, about, (tx) => {
    const id = tx.newId();
    const { interviewers, ...columns } = fields;
    rows(tx.store, round).insert({ id, opportunityId, ...columns }, tx.at);
    const refused = setInterviewers(tx, id, of, interviewers);
    return refused ?? ok({ id });
  });
}

type Of = { id: string; companyId: string };

/** Makes the interviewers of a round those given, in their order; each also takes part in the opportunity. */
function setInterviewers(
  tx: Change,
  roundId: string,
  of: Of,
  wanted: RoundFields['interviewers'],
): Result<never> | null {
  const before = repository.interviewersOf(tx.store, [roundId]);
  const kept = new Set<string>();
  for (const [position, { who, role }] of wanted.entries()) {
    const personId = ensurePerson(tx, who, role, of.companyId);
    if (personId === null)
      return fail('not_found', 'This interviewer is not there any more.', `interviewers.${position}`);
    ensureParticipation(tx, of.id, personId, role);
    const known = before.find((row) => row.personId === personId);
    if (known) rows(tx.store, interviewer).update(known.id, { position }, tx.at);
    else if (!kept.has(personId))
      rows(tx.store, interviewer).insert({ id: tx.newId(), roundId, personId, position }, tx.at);
    kept.add(personId);
  }
  for (const row of before) if (!kept.has(row.personId)) rows(tx.store, interviewer).remove(row.id);
  return null;
}

export function updateRound(services: Services, id: string, fields: Partial<RoundFields>): Result<Done<null>> {
  const before = rows(services.store, round).get(id);
  const of = before && rows(services.store, opportunity).get(before.opportunityId);
  if (!before || !of) return fail('not_found', NOT_THERE);
  const about = {
    label: `Changed a round at ${nameOf(services, of.id)}`,
    aggregate: 'round',
    subjectId: of.id,
  } as const;
  return change(services, about, (tx) => {
    const { interviewers, ...given } = fields;
    const columns = { ...given, ...timeOf(before, given, tx.at) };
    rows(tx.store, round).update(id, columns, tx.at);
    keepMove(tx, before, columns);
    const refused = interviewers ? setInterviewers(tx, id, of, interviewers) : null;
    return refused ?? ok(null);
  });
}

type Round = typeof round.$inferSelect;
type Columns = Partial<Omit<RoundFields, 'interviewers'>>;

/** Marked as done before its end: it was held earlier than planned, or ended early. */
function timeOf(before: Round, given: Columns, now: number): Partial<{ startsAt: number; minutes: number }> {
  if (given.status !== 'done' || before.status === 'done' || given.startsAt !== undefined) return {};
  return heldTime({ startsAt: before.startsAt, minutes: given.minutes ?? before.minutes }, now);
}

/** A round that gets another time keeps where it came from. Correcting when a past one was held moves nothing. */
function keepMove(tx: Change, before: Round, columns: Columns): void {
  const { startsAt: toAt = before.startsAt, timeZone: toZone = before.timeZone } = columns;
  if (toAt === before.startsAt || before.status === 'done') return;
  const { id: roundId, startsAt: fromAt, timeZone: fromZone } = before;
  rows(tx.store, roundMove).insert({ id: tx.newId(), roundId, fromAt, fromZone, toAt, toZone, at: tx.at }, tx.at);
}

export function trashRound(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, round).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const about = { label: 'Moved a round to the trash', aggregate: 'round', subjectId: before.opportunityId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, round).update(id, { trashedAt: tx.at }, tx.at);
    return ok(null);
  });
}

/** Takes a round out of the trash, as it was. */
export function restoreRound(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, round).get(id);
  if (!before) return fail('not_found', 'This round is not there any more: the trash was emptied.');
  const about = { label: 'Restored a round', aggregate: 'round', subjectId: before.opportunityId } as const;
  return change(services, about, (tx) => {
    rows(tx.store, round).update(id, { trashedAt: null }, tx.at);
    return ok(null);
  });
}

export const trashedRounds = ({ store }: Services, opportunityId: string) =>
  ok(plan.trashedRounds(store, opportunityId));

/** Rounds still to be held that claim some of the same time. `startsAt` is UTC milliseconds. */
export function overlappingRounds(
  { store }: Services,
  { exceptId, ...time }: { startsAt: number; minutes: number; exceptId: string | null },
) {
  const about = { from: time.startsAt, to: roundEnd(time), except: exceptId };
  return ok(plan.plannedAround(store, about).filter((row) => overlaps(row, time)));
}

/** Zones to offer first: those that rounds were last planned in. */
export const recentZones = ({ store }: Services) => ok(plan.recentZones(store, RECENT_ZONES));
const RECENT_ZONES = 6;

const firstLine = (...texts: (string | null)[]) =>
  texts.flatMap((text) => (text ?? '').split('\n')).find((line) => line.trim() !== '') ?? '';

/** The role an interviewer is best known by, when they have several on one opportunity. */
const RANK: readonly ParticipationRole[] = ['hiring_manager', 'executive', 'interviewer', 'recruiter', 'referrer'];

/** Rounds of one opportunity as screens show them. */
export function roundViews(services: Services, list: repository.RoundRow[]) {
  const { store, clock } = services;
  const now = clock.now();
  const interviewers = repository.interviewersOf(
    store,
    list.map(({ id }) => id),
  );
  const roles = new Map(
    [...new Set(list.map((row) => row.opportunityId))].map((id) => [id, repository.rolesOn(store, id)]),
  );
  return list.map((row) => ({
    id: row.id,
    opportunityId: row.opportunityId,
    kind: row.kind,
    startsAt: row.startsAt,
    timeZone: row.timeZone,
    minutes: row.minutes,
    place: row.place,
    status: row.status,
    interviewers: interviewers
      .filter((one) => one.roundId === row.id)
      .map(({ personId, name, jobTitle }) => {
        const own = (roles.get(row.opportunityId) ?? [])
          .filter((role) => role.personId === personId)
          .map(({ role }) => role);
        return { personId, name, jobTitle, role: RANK.find((role) => own.includes(role)) ?? ('interviewer' as const) };
      }),
    debrief:
      row.debriefId === null
        ? null
        : { rating: row.rating, summary: firstLine(row.wentWell, row.toChange, row.debriefNotes) },
    debriefOwed: isOwed(row, now),
  }));
}

export function isOwed(row: repository.RoundRow, now: number): boolean {
  if (row.debriefId !== null || row.debriefWaived === 1) return false;
  return row.status === 'done' || (row.status === 'scheduled' && roundEnd(row) <= now);
}
