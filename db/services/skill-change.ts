import { joinTexts } from '../domain/merge.ts';
import { nameKey } from '../domain/name-key.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { evidenceOfCapability } from '../repositories/brief-evidence.ts';
import { moveReferences } from '../repositories/merge.ts';
import { skillNamed } from '../repositories/round.ts';
import { rows } from '../repositories/rows.ts';
import * as repository from '../repositories/skill.ts';
import {
  closeOutSkill,
  evidence,
  initiativeSkill,
  levelChange,
  pain,
  skill,
  skillFormerName,
  skillSignal,
  teamCapability,
} from '../schema/index.ts';
import { type Change, type Done, type Services, change } from './core.ts';
import { nameTaken } from './skill-names.ts';

const GONE = 'This skill is not there any more. It may be in the trash.';
type Skill = typeof skill.$inferSelect;
type Pair = { keepId: string; mergeId: string };

/** Both skills of a merge, or why they cannot be merged. */
function pairOf({ store }: Services, { keepId, mergeId }: Pair): Result<{ kept: Skill; merged: Skill }> {
  const [kept, merged] = [rows(store, skill).get(keepId), rows(store, skill).get(mergeId)];
  if (keepId === mergeId) return fail('invalid', 'This is the same skill. Choose another one to merge.', 'keepId');
  if (!kept || !merged || kept.trashedAt !== null || merged.trashedAt !== null)
    return fail('not_found', 'One of the two is not there any more. It may be in the trash.', 'keepId');
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null)
    return fail('conflict', 'One of the two is part of another skill already. Choose that one.', 'keepId');
  if (kept.retiredAt !== null)
    return fail('conflict', `${kept.name} is retired. Bring it back first, or keep the other one.`, 'keepId');
  return ok({ kept, merged });
}

/** What moves when `mergeId` becomes part of `keepId`; nothing is written. */
export function previewMerge(services: Services, ids: Pair) {
  const pair = pairOf(services, ids);
  if (!pair.ok) return pair;
  const { kept, merged } = pair.value;
  const none = { evidence: 0, initiatives: 0, stories: 0, signals: 0, pains: 0, teams: 0, closeOuts: 0 };
  return ok({
    kept: kept.name,
    merged: merged.name,
    current: kept.current,
    target: kept.target,
    moves: repository.speakingOf(services.store, ids.mergeId) ?? none,
  });
}

/**
 * Makes two skills one, in one step of undo: whatever spoke of `mergeId` speaks of `keepId`. The merged one keeps its
 * levels and is found under its name, but is ranked and offered no more.
 */
export function mergeSkills(services: Services, ids: Pair): Result<Done<null>> {
  const pair = pairOf(services, ids);
  if (!pair.ok) return pair;
  const { kept, merged } = pair.value;
  const about = { label: `Merged ${merged.name} into ${kept.name}`, aggregate: 'skill', subjectId: kept.id } as const;
  return change(services, about, (tx) => {
    keepPromises(tx, ids);
    keepCapabilities(tx, ids);
    moveReferences(tx.store, 'skill', { fromId: merged.id, toId: kept.id, at: tx.at });
    if (nameKey(merged.name) !== nameKey(kept.name))
      rows(tx.store, skillFormerName).insert(
        { id: tx.newId(), skillId: kept.id, name: merged.name, reason: 'merged' },
        tx.at,
      );
    rows(tx.store, skill).update(kept.id, { notes: joinTexts(kept.notes, merged.notes) }, tx.at);
    rows(tx.store, skill).update(merged.id, { mergedIntoId: kept.id }, tx.at);
    return ok(null);
  });
}

/** An initiative both were part of promises the larger gain of the two. */
function keepPromises(tx: Change, { keepId, mergeId }: Pair): void {
  for (const { id, gain, gained } of repository.sharedInitiatives(tx.store, keepId, mergeId))
    rows(tx.store, initiativeSkill).update(id, { gain, gained }, tx.at);
}

/** Where both were named for one team, the kept one's word stands and carries the evidence of both. */
function keepCapabilities(tx: Change, { keepId, mergeId }: Pair): void {
  for (const { keptId, movedId } of repository.sharedCapabilities(tx.store, keepId, mergeId))
    for (const id of evidenceOfCapability(tx.store, movedId))
      rows(tx.store, evidence).update(id, { capabilityId: keptId }, tx.at);
}

/** Makes a new skill of a part of one: the evidence chosen goes there with what it came from; levels are copied. */
export function splitSkill(
  services: Services,
  { id, name, evidenceIds }: { id: string; name: string; evidenceIds: readonly string[] },
): Result<Done<{ id: string }>> {
  const { store } = services;
  const before = rows(store, skill).get(id);
  if (!before) return fail('not_found', GONE);
  const taken = skillNamed(store, name);
  if (taken !== undefined) return nameTaken(services, taken, name);
  const moved = evidenceIds.flatMap((one) => rows(store, evidence).get(one) ?? []);
  if (moved.length < evidenceIds.length || moved.some(({ skillId }) => skillId !== id))
    return fail('not_found', 'Some of the evidence is not there any more. Look at the list again.', 'evidenceIds');
  return change(services, { label: `Split ${name} from ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    const splitId = tx.newId();
    const { family, current, target } = before;
    rows(tx.store, skill).insert({ id: splitId, name, family, current, target, splitFromId: id }, tx.at);
    const note = `As ${before.name} stood when it was split`;
    rows(tx.store, levelChange).insert({ id: tx.newId(), skillId: splitId, current, target, at: tx.at, note }, tx.at);
    for (const row of moved) {
      rows(tx.store, evidence).update(row.id, { skillId: splitId }, tx.at);
      moveSource(tx, row, splitId);
    }
    return ok({ id: splitId });
  });
}

/** The pain, team, close-out or debrief behind a piece of evidence names the new skill too. */
function moveSource(tx: Change, row: typeof evidence.$inferSelect, skillId: string): void {
  const { skillId: from, painId, capabilityId, closeOutId, roundId } = row;
  if (painId !== null && rows(tx.store, pain).get(painId)?.skillId === from)
    rows(tx.store, pain).update(painId, { skillId }, tx.at);
  if (capabilityId !== null) rows(tx.store, teamCapability).update(capabilityId, { skillId }, tx.at);
  const named = closeOutId === null ? undefined : repository.namedBehind(tx.store, closeOutId, from);
  if (named !== undefined) rows(tx.store, closeOutSkill).update(named, { skillId }, tx.at);
  const signal = roundId === null ? undefined : repository.signalBehind(tx.store, roundId, from);
  if (signal !== undefined) rows(tx.store, skillSignal).update(signal, { skillId }, tx.at);
}

/** Sets a skill aside with a reason: it keeps everything and is ranked and offered no more. */
export function retireSkill(services: Services, id: string, reason: string): Result<Done<null>> {
  return onSkill(services, id, 'Retired', (tx, before) => {
    rows(tx.store, skill).update(id, { retiredAt: before.retiredAt ?? tx.at, retiredReason: reason }, tx.at);
  });
}

export function bringBackSkill(services: Services, id: string): Result<Done<null>> {
  return onSkill(services, id, 'Brought back', (tx) => {
    rows(tx.store, skill).update(id, { retiredAt: null, retiredReason: '' }, tx.at);
  });
}

/** A former name that is not meant any more: postings and debriefs that use it mean the skill no longer. */
export function removeFormerName(services: Services, id: string): Result<Done<null>> {
  const before = rows(services.store, skillFormerName).get(id);
  if (!before) return fail('not_found', 'This name was removed meanwhile.');
  const about = { label: `Removed the former name ${before.name}`, aggregate: 'skill' } as const;
  return change(services, { ...about, subjectId: before.skillId }, (tx) => {
    rows(tx.store, skillFormerName).remove(id);
    return ok(null);
  });
}

function onSkill(
  services: Services,
  id: string,
  what: string,
  work: (tx: Change, before: typeof skill.$inferSelect) => void,
): Result<Done<null>> {
  const before = rows(services.store, skill).get(id);
  if (!before || before.mergedIntoId !== null) return fail('not_found', GONE);
  return change(services, { label: `${what} ${before.name}`, aggregate: 'skill', subjectId: id }, (tx) => {
    work(tx, before);
    return ok(null);
  });
}
