import type { BulkCloseOutFields, CloseOutFields } from '../domain/close-out.ts';
import { dateInZone } from '../domain/dates.ts';
import { followSource, pairSignals } from '../domain/evidence-follow.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { closeOutOf, skillsOfCloseOut } from '../repositories/detail.ts';
import { evidenceOfCloseOut } from '../repositories/close-out.ts';
import { ownDecision } from '../repositories/limbo.ts';
import * as opportunities from '../repositories/opportunity.ts';
import { rows } from '../repositories/rows.ts';
import { closeOut, closeOutSkill, evidence, followUp, opportunity, stage } from '../schema/index.ts';
import { zoneOf } from './context.ts';
import { type Change, type Done, type Services, change, rehearse } from './core.ts';
import { ensureSkill } from './debrief-write.ts';
import { type Effects, effectsSince, measure } from './effects.ts';
import { nameOf, recordStage } from './opportunity.ts';

type Input = CloseOutFields & { opportunityId: string };
const NOT_THERE = 'This opportunity is not there any more. It may be in the trash.';

export function previewCloseOut(services: Services, input: Input): Result<Effects> {
  if (!rows(services.store, opportunity).get(input.opportunityId)) return fail('not_found', NOT_THERE);
  const before = measure(services, input.opportunityId);
  return rehearse(
    services,
    (tx) => writeCloseOut(tx, input),
    () => effectsSince(services, before, input.opportunityId),
  );
}

/** Closes the opportunity, or changes its close-out, and answers what that changed. */
export function saveCloseOut(services: Services, input: Input): Result<Done<Effects>> {
  if (!rows(services.store, opportunity).get(input.opportunityId)) return fail('not_found', NOT_THERE);
  const before = measure(services, input.opportunityId);
  const label = `Closed out ${nameOf(services, input.opportunityId)}`;
  const saved = change(services, { label, aggregate: 'close_out', subjectId: input.opportunityId }, (tx) =>
    writeCloseOut(tx, input),
  );
  if (!saved.ok) return saved;
  return ok({ value: effectsSince(services, before, input.opportunityId), step: saved.value.step });
}

type BulkDone = { closed: number; alreadyClosed: { id: string; company: string; title: string }[] };

/** Closes many alike in one step. Whatever has a close-out in force keeps it and is named in the answer. */
export function closeOutMany(
  services: Services,
  { opportunityIds, ...fields }: BulkCloseOutFields,
): Result<Done<BulkDone>> {
  const ids = [...new Set(opportunityIds)];
  const already = new Set(ids.filter((id) => opportunities.hasCloseOut(services.store, id)));
  const open = ids.filter((id) => !already.has(id));
  const [first = ''] = open;
  const what = open.length === 1 ? nameOf(services, first) : `${open.length} opportunities`;
  return change(services, { label: `Closed out ${what}`, aggregate: 'close_out', subjectId: first || null }, (tx) => {
    // Each is put on top of the closed stage, so the last comes first and the order stays.
    for (const opportunityId of [...open].reverse()) {
      const input = { opportunityId, ...fields, feedback: '', lessons: '', skills: [], comeBackOn: null };
      const written = writeCloseOut(tx, input);
      if (!written.ok) return written;
    }
    return ok({
      closed: open.length,
      alreadyClosed: [...already]
        .flatMap((id) => opportunities.cardOf(tx.store, id) ?? [])
        .map(({ id, company, title }) => ({ id, company, title })),
    });
  });
}

export function writeCloseOut(tx: Change, { opportunityId, skills, ...fields }: Input): Result<null> {
  const before = rows(tx.store, opportunity).get(opportunityId);
  if (!before) return fail('not_found', NOT_THERE);
  if (fields.closedOn > dateInZone(tx.at, zoneOf(tx.services)))
    return fail('invalid', 'It cannot be closed in the future. Choose today or an earlier day.', 'closedOn');
  const known = closeOutOf(tx.store, opportunityId);
  const closeOutId = known?.id ?? tx.newId();
  if (known) rows(tx.store, closeOut).update(closeOutId, fields, tx.at);
  else
    rows(tx.store, closeOut).insert(
      { id: closeOutId, opportunityId, stageId: stageEndedIn(tx, before), ...fields },
      tx.at,
    );
  writeSkills(tx, { closeOutId, opportunityId, before: known }, fields, skills);
  settleDecision(tx, opportunityId);
  return moveToClosed(tx, before);
}

/** The date to decide by that the person set: closing it out is the decision. */
function settleDecision(tx: Change, opportunityId: string): void {
  const decision = ownDecision(tx.store, opportunityId);
  if (decision) rows(tx.store, followUp).update(decision.id, { state: 'done', settledAt: tx.at }, tx.at);
}

type Opportunity = typeof opportunity.$inferSelect;

/** The stage it ended in: where it stands, or where it came from when the card was dragged to Closed first. */
function stageEndedIn(tx: Change, before: Opportunity): string {
  if (rows(tx.store, stage).get(before.stageId)?.kind !== 'closed') return before.stageId;
  return opportunities.lastOpenStage(tx.store, before.id) ?? before.stageId;
}

function moveToClosed(tx: Change, before: Opportunity): Result<null> {
  if (rows(tx.store, stage).get(before.stageId)?.kind === 'closed') return ok(null);
  const closed = opportunities.stages(tx.store).find(({ kind }) => kind === 'closed');
  if (!closed) return fail('conflict', 'There is no stage for what is closed. Add one in the settings first.');
  const { first } = opportunities.stageEnds(tx.store, closed.id);
  opportunities.setPlace(tx.store, before.id, closed.id, (first ?? 0) - 1_048_576, tx.at, tx.at);
  recordStage(tx, before.id, before.stageId, closed.id);
  return ok(null);
}

type NamedBefore = Pick<typeof closeOut.$inferSelect, 'closedOn' | 'feedback'> | undefined;

/**
 * Skills named as gaps become evidence of the source `rejection_feedback`, which stays the same row while named; what
 * the person has corrected in it stays theirs.
 */
function writeSkills(
  tx: Change,
  { closeOutId, opportunityId, before }: { closeOutId: string; opportunityId: string; before: NamedBefore },
  { closedOn: seenOn, feedback: quote }: Pick<CloseOutFields, 'closedOn' | 'feedback'>,
  skills: CloseOutFields['skills'],
): void {
  const table = rows(tx.store, evidence);
  const named = skillsOfCloseOut(tx.store, closeOutId);
  for (const { id } of named) rows(tx.store, closeOutSkill).remove(id);
  const known = evidenceOfCloseOut(tx.store, closeOutId);
  const pairs = pairSignals(
    named.map(({ skillId }) => ({ skillId, quote: '' })),
    known,
  );
  const bySkill = new Map(skills.map(({ skill, importance }) => [ensureSkill(tx, skill, 1), importance]));
  for (const [skillId, importance] of bySkill) {
    rows(tx.store, closeOutSkill).insert({ id: tx.newId(), closeOutId, skillId, importance }, tx.at);
    const columns = { importance, seenOn, quote };
    const id = pairs.get(skillId);
    const kept = id === undefined ? undefined : table.get(id);
    if (kept) {
      const said = named.find((one) => one.skillId === skillId)?.importance ?? importance;
      const was = { importance: said, seenOn: before?.closedOn ?? seenOn, quote: before?.feedback ?? quote };
      table.update(kept.id, followSource(kept, was, columns), tx.at);
    } else {
      const found = { skillId, opportunityId, source: 'rejection_feedback', closeOutId } as const;
      table.insert({ id: tx.newId(), ...found, ...columns }, tx.at);
    }
  }
  // Evidence beyond the names, of a skill that was merged into another, is nobody's to take back.
  for (const [skillId, id] of pairs) if (!bySkill.has(skillId)) table.remove(id);
}

/** Opens it again in the stage it ended in; the close-out and what it taught stay as history. */
export function reopen(services: Services, opportunityId: string): Result<Done<null>> {
  const { store } = services;
  const before = rows(store, opportunity).get(opportunityId);
  if (!before) return fail('not_found', NOT_THERE);
  const isClosed = rows(store, stage).get(before.stageId)?.kind === 'closed';
  if (!isClosed && !opportunities.hasCloseOut(store, opportunityId))
    return fail('conflict', 'This opportunity is open already. Nothing was changed.');
  const to = isClosed ? stageToReopenIn(services, opportunityId) : before.stageId;
  if (to === undefined) return fail('conflict', 'There is no open stage to put it in. Add one in the settings first.');
  const about = {
    label: `Reopened ${nameOf(services, opportunityId)}`,
    aggregate: 'opportunity',
    subjectId: opportunityId,
  } as const;
  return change(services, about, (tx) => {
    const known = closeOutOf(tx.store, opportunityId);
    if (known) rows(tx.store, closeOut).update(known.id, { reopenedAt: tx.at }, tx.at);
    if (to === before.stageId) return ok(null);
    const { last } = opportunities.stageEnds(tx.store, to);
    opportunities.setPlace(tx.store, opportunityId, to, (last ?? 0) + 1_048_576, tx.at, tx.at);
    recordStage(tx, opportunityId, before.stageId, to);
    return ok(null);
  });
}

/** The stage it ended in, else the one it came from, else the first: whichever is there and open. */
function stageToReopenIn({ store }: Services, opportunityId: string): string | undefined {
  const open = opportunities.stages(store).filter(({ kind }) => kind !== 'closed');
  const wanted = [closeOutOf(store, opportunityId)?.stageId, opportunities.lastOpenStage(store, opportunityId)];
  return wanted.find((id) => open.some((one) => one.id === id)) ?? open[0]?.id;
}
