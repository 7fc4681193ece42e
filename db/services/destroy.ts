import { type Result, fail, ok } from '../domain/result.ts';
import { DESTROYED_KINDS, type DestroyedKind, type TrashRef } from '../domain/trash.ts';
import * as repository from '../repositories/destroy.ts';
import { changedTables, forgetUndone, startCapture, stopCapture } from '../repositories/history.ts';
import { rows } from '../repositories/rows.ts';
import { inTheTrash, trash } from '../repositories/trash.ts';
import { activity, followUp } from '../schema/index.ts';
import { forgetApart } from './duplicates.ts';
import { type Change, type Done, type Services, beginActivity, rehearse, transact } from './core.ts';
import { noteOtherDay } from './ruled-on.ts';
import { sweepFiles } from './material-file.ts';
import { runRulesFor } from './rules.ts';
import { aggregateOf } from './trash.ts';

export type DestroyedCounts = { kind: DestroyedKind; count: number }[];

/** What deleting these for good would take away (null: everything in the trash); nothing is written. */
export function previewDestroy(services: Services, items: readonly TrashRef[] | null): Result<DestroyedCounts> {
  const before = repository.countRows(services.store);
  return rehearse(
    services,
    (tx) => deleteRows(tx, items),
    ({ blanked }) => {
      const after = repository.countRows(services.store);
      return DESTROYED_KINDS.map((kind) => ({
        kind,
        count: before[kind] - after[kind] + (kind === 'follow_up' ? blanked : 0),
      })).filter(({ count }) => count > 0);
    },
  );
}

const GONE_FOR_GOOD = 'Changed something that was deleted for good';

/**
 * Deletes what lies in the trash for good (null: everything there), the one thing that undo does not take back. Nothing of
 * it stays: rows, search, unsaved forms, and every image that undo kept. Steps that need what is gone, and the steps
 * before them on the same things, can be undone no more; all others can.
 */
export function destroy(services: Services, items: readonly TrashRef[] | null): Result<Done<{ destroyed: number }>> {
  const destroyed = transact(services, (tx) => {
    const about = { label: '', aggregate: aggregateOf(items?.[0]?.kind ?? 'opportunity') };
    const activityId = beginActivity(tx, about);
    startCapture(tx.store, activityId);
    const deleted = deleteRows(tx, items);
    if (!deleted.ok) return deleted;
    runRulesFor(tx, activityId);
    stopCapture(tx.store);
    noteOtherDay(tx);
    const tables = changedTables(tx.store, activityId);
    forget(tx, activityId, deleted.value.blankedIds);
    const label = items === null ? 'Emptied the trash' : 'Deleted from the trash for good';
    rows(tx.store, activity).update(activityId, { label }, tx.at);
    return ok({ value: deleted.value.count, tables });
  });
  if (!destroyed.ok) return destroyed;
  if (!wiped(services)) return fail('store', NOT_WIPED);
  return sweepFiles(services) ? ok({ value: { destroyed: destroyed.value }, step: null }) : fail('store', FILES_LEFT);
}

const NOT_WIPED =
  'This was deleted, but traces of it are still in the file, because the disk has no room to write it anew. Free some space and empty the trash again.';

const FILES_LEFT =
  'This was deleted, but a file of it is still in the folder “files” beside the store, because the system did not let it go. Close the program that has it open and empty the trash again.';

/** Whether the file was written anew without what was deleted. */
function wiped({ store }: Services): boolean {
  try {
    repository.wipeTraces(store);
    return true;
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (!/^SQLITE_(FULL|IOERR|CANTOPEN|READONLY)/.test(code)) throw error;
    return false;
  }
}

const NOT_IN_TRASH = 'Something chosen is not in the trash any more. Look at the list again; nothing was deleted.';
type Deleted = { count: number; blanked: number; blankedIds: string[] };

function deleteRows(tx: Change, items: readonly TrashRef[] | null): Result<Deleted> {
  const all = items ?? trash(tx.store);
  const blankedIds: string[] = [];
  for (const item of all) {
    if (items !== null && !inTheTrash(tx.store, item)) return fail('not_found', NOT_IN_TRASH);
  }
  for (const item of all) {
    const live = item.kind === 'company' ? repository.liveOpportunityOf(tx.store, item.id) : undefined;
    if (live !== undefined)
      return fail('conflict', `A company in the trash still has “${live}” on the board. Restore the company first.`);
    if (item.kind === 'follow_up' && repository.blankRuleFollowUp(tx.store, item.id, tx.at)) blankedIds.push(item.id);
    else {
      if (item.kind === 'person' || item.kind === 'company') forgetApart(tx, item.id);
      repository.deleteTrashed(tx.store, item);
    }
  }
  // Opportunities deleted later in the list take their follow-ups with them.
  const left = blankedIds.filter((id) => rows(tx.store, followUp).get(id));
  return ok({ count: all.length, blanked: left.length, blankedIds });
}

/** Takes every image of what is gone, and ends the undo of each step that would need it. */
function forget({ store }: Change, activityId: string, blankedIds: readonly string[]): void {
  // What could be redone may need what is gone: a deletion for good is something new, like any change.
  forgetUndone(store);
  const names = repository.namesTakenAway(store, activityId);
  const rowIds = [...repository.rowsTakenAway(store, activityId), ...blankedIds];
  const ended = repository.activitiesWith(store, rowIds);
  ended.delete(activityId);
  endEarlierSteps(store, ended);
  repository.forgetChangesOf(store, [...ended, activityId]);
  ended.delete(activityId);
  repository.forgetNames(store, { names, rowIds, activityIds: ended, label: GONE_FOR_GOOD });
  repository.forgetDrafts(store, rowIds);
}

/**
 * Undo goes back in order. A step before one that cannot be undone any more, on the same rows, would put them back to a
 * time before both: it ends with it. Steps on other rows stay.
 */
function endEarlierSteps(store: Change['store'], ended: Set<string>): void {
  const changed = new Set<string>();
  const named = new Set<string>();
  for (const step of repository.standingSteps(store)) {
    const reach = repository.reachOfStep(store, step);
    const ends =
      ended.has(step) || reach.changed.some((id) => changed.has(id)) || reach.added.some((id) => named.has(id));
    if (!ends) continue;
    ended.add(step);
    for (const id of reach.changed) changed.add(id);
    for (const id of reach.named) named.add(id);
  }
}
