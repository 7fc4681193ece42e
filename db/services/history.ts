import { type Result, fail, ok } from '../domain/result.ts';
import {
  type ChangeRow,
  type StepRow,
  changesOf,
  freeRuleKey,
  markDone,
  markUndone,
  newestStep,
  newestUndone,
  putRow,
  stepById,
  touchedLater,
} from '../repositories/history.ts';
import { type Change, type Services, isConstraint, transact } from './core.ts';
import { noteOtherDay } from './ruled-on.ts';
import { runRulesAfter } from './rules.ts';

export function historyState({ store }: Services) {
  return { undo: newestStep(store), redo: newestUndone(store) };
}

/**
 * Takes back the newest step of the person, or the one named. A named step whose rows were changed again later is
 * refused (`conflict`): undo the later one first.
 */
export function undo(services: Services, stepId?: string): Result<{ undone: StepRow | null }> {
  const { store } = services;
  const named = stepId === undefined ? newestStep(store) : stepById(store, stepId);
  if (!named || ('undoneAt' in named && named.undoneAt !== null)) return ok({ undone: null });
  if (newestStep(store)?.id !== named.id && touchedLater(store, named.id)) return changedSince();
  return whereFree(() =>
    transact(services, (tx) => {
      const changes = changesOf(store, named.id);
      if (changes.length === 0)
        return fail(
          'conflict',
          'This cannot be undone any more: it is too long ago, or something it changed was deleted for good.',
        );
      apply(tx, [...changes].reverse(), 'before');
      markUndone(store, named.id, tx.at);
      runRulesAfter(tx, named.id);
      noteOtherDay(tx);
      return ok({ value: { undone: { id: named.id, label: named.label } }, tables: tablesOf(changes) });
    }),
  );
}

/** Does the step that was undone last again. */
export function redo(services: Services): Result<{ redone: StepRow | null }> {
  const { store } = services;
  const step = newestUndone(store);
  if (!step) return ok({ redone: null });
  return whereFree(() =>
    transact(services, (tx) => {
      const changes = changesOf(store, step.id);
      apply(tx, changes, 'after');
      markDone(store, step.id);
      runRulesAfter(tx, step.id);
      noteOtherDay(tx);
      return ok({ value: { redone: step }, tables: tablesOf(changes) });
    }),
  );
}

const changedSince = () => fail('conflict', 'This was changed again since. Undo the later change first (Ctrl+Z).');

/** Something else may stand by now where a row would come back to: then nothing is done. */
function whereFree<T>(work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    if (isConstraint(error)) return changedSince();
    throw error;
  }
}

function apply(tx: Change, changes: readonly ChangeRow[], image: 'before' | 'after'): void {
  // Rows come back in the reverse order of their change; what refers to what is checked when all are there.
  tx.store.sqlite.pragma('defer_foreign_keys = ON');
  for (const row of changes) {
    const put = row[image];
    if (row.tableName === 'follow_up' && put !== null) freeRuleKey(tx.store, row.rowId, put);
    putRow(tx.store, row.tableName, row.rowId, put);
  }
}

/** The tables of a step, and the one the rules write to. */
const tablesOf = (changes: readonly ChangeRow[]) => [
  ...new Set([...changes.map(({ tableName }) => tableName), 'follow_up']),
];
