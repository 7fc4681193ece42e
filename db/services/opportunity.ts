import { daysBetween } from '../domain/dates.ts';
import type { OpportunityFields } from '../domain/opportunity.ts';
import type { PostingSkill } from '../domain/posting-skills.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import type { CloseState, StageKind } from '../domain/vocabulary.ts';
import { closeOutOf } from '../repositories/detail.ts';
import * as repository from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { closeOut, company, note, opportunity, stage, stageChange } from '../schema/index.ts';
import { ruleContext } from './context.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { ensureParticipation, ensurePerson } from './person.ts';
import { putPostingEvidence } from './posting-evidence.ts';

/** Room between two cards, so that one can be put between them without renumbering the stage. */
const STEP = 1_048_576;

const STATE: Record<string, CloseState> = { c: 'closed', p: 'partly', o: 'open' };

export type NextThing =
  | { is: 'debrief_owed'; roundId: string }
  | { is: 'limbo'; silentDays: number }
  | {
      is: 'round';
      roundId: string;
      kind: NonNullable<repository.CardRow['roundKind']>;
      startsAt: number;
      timeZone?: string;
    }
  | {
      is: 'follow_up';
      followUpId: string;
      kind: NonNullable<repository.CardRow['followUpKind']>;
      dueOn: string;
      person: string | null;
    }
  | { is: 'deadline'; on: string }
  | { is: 'offer_missing' }
  | { is: 'close_out_missing' }
  | { is: 'closed'; outcome: NonNullable<repository.CardRow['outcome']> }
  | { is: 'nothing' };

/** The next thing to happen, most pressing first: what is owed, what is silent, what is planned, what is due. */
export function nextThing(row: repository.CardRow, kind: StageKind, now: number, today: string): NextThing {
  if (kind === 'closed') return row.outcome ? { is: 'closed', outcome: row.outcome } : { is: 'close_out_missing' };
  if (row.owedRoundId) return { is: 'debrief_owed', roundId: row.owedRoundId };
  if (row.roundId && row.roundEndsAt !== null && row.roundEndsAt <= now)
    return { is: 'debrief_owed', roundId: row.roundId };
  if (kind === 'offer' && row.offered === 0) return { is: 'offer_missing' };
  const overdue = row.followUpDueOn !== null && row.followUpDueOn < today;
  if (row.limboHeardOn) return { is: 'limbo', silentDays: daysBetween(row.limboHeardOn, today) };
  if (row.roundId && row.roundKind && row.roundStartsAt !== null && !overdue)
    return {
      is: 'round',
      roundId: row.roundId,
      kind: row.roundKind,
      startsAt: row.roundStartsAt,
      ...(row.roundZone === null ? {} : { timeZone: row.roundZone }),
    };
  if (row.followUpId && row.followUpKind && row.followUpDueOn)
    return {
      is: 'follow_up',
      followUpId: row.followUpId,
      kind: row.followUpKind,
      dueOn: row.followUpDueOn,
      person: row.followUpPerson,
    };
  if (row.deadline && row.deadline >= today) return { is: 'deadline', on: row.deadline };
  return { is: 'nothing' };
}

export const closesOf = (letters: string | null): CloseState[] =>
  Array.from(letters ?? '', (letter) => STATE[letter] ?? 'open');

export const stageViews = ({ store }: Services) =>
  repository.stages(store).map((row) => ({ ...row, collapsed: row.collapsed === 1 }));

export type NewOpportunity = {
  company: string;
  title: string;
  stageId: string | null;
  viaPerson: string | null;
  postingUrl: string;
  postingText: string;
} & Partial<
  Pick<
    OpportunityFields,
    'location' | 'workMode' | 'salaryMin' | 'salaryMax' | 'salaryCurrency' | 'level' | 'deadline'
  > & { source: OpportunityFields['source'] | null; skills: readonly PostingSkill[] }
>;

/** Adds a role on top of its stage, with the skills of its posting that were accepted as evidence, in one step of undo. */
export function addOpportunity(services: Services, input: NewOpportunity): Result<Done<{ id: string }>> {
  const { company: name, viaPerson, stageId, source, skills = [], ...fields } = input;
  const { salaryMin = null, salaryMax = null } = fields;
  if (salaryMin !== null && salaryMax !== null && salaryMin > salaryMax)
    return fail('invalid', 'The salary starts higher than it ends. Swap the two.', 'salaryMin');
  const about = { label: `Added ${input.title} at ${name}`, aggregate: 'opportunity' } as const;
  return change(services, about, (tx) => {
    const into = stageOr(tx, stageId, 'lead');
    if (!into) return fail('conflict', 'There is no stage to put it in. Add a stage in the settings first.');
    const id = tx.newId();
    const via = viaPerson?.trim() ? ensurePerson(tx, { name: viaPerson }, 'referrer', null) : null;
    rows(tx.store, opportunity).insert(
      {
        ...fields,
        id,
        companyId: ensureCompany(tx, name),
        stageId: into.id,
        position: topOf(tx, into.id),
        stageEnteredAt: tx.at,
        source: source ?? (via ? 'referral' : 'other'),
        sourcePersonId: via,
        appliedOn: into.kind === 'applied' ? ruleContext(services).today : null,
      },
      tx.at,
    );
    recordStage(tx, id, null, into.id);
    if (via) ensureParticipation(tx, id, via, 'referrer');
    putPostingEvidence(tx, id, skills);
    return ok({ id });
  });
}

/** New cards come on top: what was just added is what the person looks for. */
const topOf = (tx: Change, stageId: string) => (repository.stageEnds(tx.store, stageId).first ?? STEP * 2) - STEP;

function stageOr(tx: Change, id: string | null, kind: StageKind) {
  const stages = repository.stages(tx.store);
  return stages.find((row) => row.id === id) ?? stages.find((row) => row.kind === kind) ?? stages[0];
}

export function ensureCompany(tx: Change, name: string): string {
  const known = repository.companyNamed(tx.store, name);
  if (known) return known.id;
  const id = tx.newId();
  rows(tx.store, company).insert({ id, name }, tx.at);
  return id;
}

export function recordStage(tx: Change, opportunityId: string, fromStageId: string | null, toStageId: string): void {
  rows(tx.store, stageChange).insert({ id: tx.newId(), opportunityId, fromStageId, toStageId, at: tx.at }, tx.at);
}

const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';

export function updateOpportunity(
  services: Services,
  id: string,
  fields: Partial<OpportunityFields>,
): Result<Done<null>> {
  const before = rows(services.store, opportunity).get(id);
  if (!before) return fail('not_found', NOT_THERE);
  const { salaryMin, salaryMax } = { ...before, ...fields };
  if (salaryMin !== null && salaryMax !== null && salaryMin > salaryMax)
    return fail(
      'invalid',
      'The salary starts higher than it ends. Swap the two.',
      'salaryMin' in fields ? 'fields.salaryMin' : 'fields.salaryMax',
    );
  return change(
    services,
    { label: `Changed ${nameOf(services, id)}`, aggregate: 'opportunity', subjectId: id },
    (tx) => {
      rows(tx.store, opportunity).update(id, fields, tx.at);
      return ok(null);
    },
  );
}

export function nameOf({ store }: Services, id: string): string {
  const card = repository.cardOf(store, id);
  return card ? card.company : 'an opportunity';
}

/**
 * Moves cards, in the order given, before another card of the stage or to its end. Answers which of them are now in a
 * closed stage without a close-out.
 */
export function moveOpportunities(
  services: Services,
  { stageId, beforeId, ...input }: { ids: string[]; stageId: string; beforeId: string | null },
): Result<Done<{ closeOutMissing: string[] }>> {
  const ids = [...new Set(input.ids)];
  const into = rows(services.store, stage).get(stageId);
  if (!into || into.trashedAt !== null)
    return fail('not_found', 'This stage is not there any more. Choose another one.');
  const what = ids.length === 1 ? nameOf(services, ids[0] ?? '') : `${ids.length} opportunities`;
  const about = {
    label: `Moved ${what} to ${into.name}`,
    aggregate: 'opportunity',
    subjectId: ids[0] ?? null,
  } as const;
  return change(services, about, (tx) => {
    const moved = moveCards(tx, ids, into, beforeId);
    if (!moved.ok) return moved;
    const missing = into.kind === 'closed' ? ids.filter((id) => !repository.hasCloseOut(tx.store, id)) : [];
    return ok({ closeOutMissing: missing });
  });
}

/** Puts cards before another card of a stage or at its end, with what entering that kind of stage means for each. */
export function moveCards(
  tx: Change,
  ids: readonly string[],
  into: { id: string; kind: StageKind },
  beforeId: string | null,
): Result<null> {
  const positions = placesFor(tx, ids, into.id, beforeId);
  for (const [index, id] of ids.entries()) {
    const before = rows(tx.store, opportunity).get(id);
    if (!before) return fail('not_found', NOT_THERE);
    const moved = before.stageId !== into.id;
    repository.setPlace(tx.store, id, into.id, positions[index] ?? before.position, moved ? tx.at : null, tx.at);
    if (!moved) continue;
    recordStage(tx, id, before.stageId, into.id);
    if (into.kind !== 'closed') endCloseOut(tx, id);
    if (into.kind === 'applied' && before.appliedOn === null)
      rows(tx.store, opportunity).update(id, { appliedOn: ruleContext(tx.services).today }, tx.at);
  }
  return ok(null);
}

/** A card moved out of the closed stage is open again; its close-out stays as history. */
function endCloseOut(tx: Change, opportunityId: string): void {
  const known = closeOutOf(tx.store, opportunityId);
  if (known) rows(tx.store, closeOut).update(known.id, { reopenedAt: tx.at }, tx.at);
}

/** Positions for `ids` in a row before `beforeId`; the stage is numbered anew when there is no room left. */
function placesFor(tx: Change, ids: readonly string[], stageId: string, beforeId: string | null): number[] {
  const before = beforeId === null ? undefined : rows(tx.store, opportunity).get(beforeId);
  if (!before || before.stageId !== stageId || before.trashedAt !== null) {
    const last = repository.stageEnds(tx.store, stageId).last ?? 0;
    return ids.map((_, index) => last + STEP * (index + 1));
  }
  const low =
    repository.positionBefore(tx.store, stageId, before.position, JSON.stringify(ids)) ??
    before.position - STEP * (ids.length + 1);
  const gap = Math.floor((before.position - low) / (ids.length + 1));
  if (gap >= 1) return ids.map((_, index) => low + gap * (index + 1));
  renumber(tx, stageId);
  return placesFor(tx, ids, stageId, beforeId);
}

function renumber(tx: Change, stageId: string): void {
  repository
    .idsInStage(tx.store, stageId)
    .forEach((id, index) => repository.setPlace(tx.store, id, stageId, STEP * (index + 1), null, tx.at));
}

export function trashOpportunities(services: Services, ids: string[]): Result<Done<null>> {
  const what = ids.length === 1 ? nameOf(services, ids[0] ?? '') : `${ids.length} opportunities`;
  return change(
    services,
    { label: `Moved ${what} to the trash`, aggregate: 'opportunity', subjectId: ids[0] ?? null },
    (tx) => {
      for (const id of ids) {
        const before = rows(tx.store, opportunity).get(id);
        if (!before) return fail('not_found', NOT_THERE);
        // What lies in the trash already has been there since then.
        rows(tx.store, opportunity).update(id, { trashedAt: before.trashedAt ?? tx.at }, tx.at);
      }
      return ok(null);
    },
  );
}

export function addNote(
  services: Services,
  input: { opportunityId: string; body: string },
): Result<Done<{ id: string }>> {
  if (input.body.trim() === '') return fail('invalid', 'This note is empty. Write something first.', 'body');
  if (!rows(services.store, opportunity).get(input.opportunityId)) return fail('not_found', NOT_THERE);
  const about = { label: 'Wrote a note', aggregate: 'opportunity', subjectId: input.opportunityId } as const;
  return change(services, about, (tx) => {
    const id = tx.newId();
    rows(tx.store, note).insert({ id, ...input, at: tx.at }, tx.at);
    return ok({ id });
  });
}

export const isStoreEmpty = ({ store }: Services): boolean => repository.isEmpty(store);
