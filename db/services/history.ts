import { type Result, fail, ok } from '../domain/result.ts';
import {
  type ChangeRow,
  type StepRow,
  countChanges,
  freeRuleKey,
  markDone,
  markUndone,
  newestStep,
  newestUndone,
  putRow,
  someChanges,
  stepById,
  touchedLater,
} from '../repositories/history.ts';
import { type Change, type Services, isConstraint, transact } from './core.ts';
import { noteOtherDay } from './ruled-on.ts';
import { runRulesAfter } from './rules.ts';
import { finish, longWork } from './turns.ts';

export function historyState({ store }: Services) {
  return { undo: newestStep(store), redo: newestUndone(store) };
}

/**
 * Takes back the newest step of the person, or the one named. A named step whose rows were changed again later is
 * refused (`conflict`): undo the later one first.
 */
export function undo(services: Services, stepId?: string): Result<{ undone: StepRow | null }> {
  const found = toUndo(services, stepId);
  if (!found.ok) return found;
  if (found.value === null) return ok({ undone: null });
  const { id, label } = found.value;
  return whereFree(() =>
    transact(services, (tx) => {
      const tables = finish(undoing(tx, id));
      return tables.length === 0 ? TOO_LONG_AGO : ok({ value: { undone: { id, label } }, tables });
    }),
  );
}

/** The same, in turns where the step is long: everything else goes on meanwhile, and sees all of it or nothing. */
export function undoInTurns(
  services: Services,
  stepId?: string,
): Result<{ undone: StepRow | null }> | Promise<Result<{ undone: StepRow | null }>> {
  const found = toUndo(services, stepId);
  if (!found.ok || found.value === null || !isLong(services, found.value.id)) return undo(services, stepId);
  const { id, label } = found.value;
  return longStep(services, (tx) => undoing(tx, id), { undone: { id, label } });
}

const TOO_LONG_AGO = fail(
  'conflict',
  'This cannot be undone any more: it is too long ago, or something it changed was deleted for good.',
);

/** The step that is meant; null when there is none that still stands. */
function toUndo({ store }: Services, stepId?: string): Result<StepRow | null> {
  const named = stepId === undefined ? newestStep(store) : stepById(store, stepId);
  if (!named || ('undoneAt' in named && named.undoneAt !== null)) return ok(null);
  if (newestStep(store)?.id !== named.id && touchedLater(store, named.id)) return changedSince();
  return ok({ id: named.id, label: named.label });
}

/** Takes a step back in steps; answers the tables it changed, none when nothing is left of it. */
function* undoing(tx: Change, id: string): Generator<undefined, string[]> {
  const tables = yield* applying(tx, id, 'before');
  if (tables.length === 0) return [];
  markUndone(tx.store, id, tx.at);
  yield* runRulesAfter(tx, id);
  noteOtherDay(tx);
  return tables;
}

/** Does the step that was undone last again. */
export function redo(services: Services): Result<{ redone: StepRow | null }> {
  const { store } = services;
  const step = newestUndone(store);
  if (!step) return ok({ redone: null });
  return whereFree(() =>
    transact(services, (tx) => ok({ value: { redone: step }, tables: finish(redoing(tx, step.id)) })),
  );
}

/** The same, in turns where the step is long. */
export function redoInTurns(
  services: Services,
): Result<{ redone: StepRow | null }> | Promise<Result<{ redone: StepRow | null }>> {
  const step = newestUndone(services.store);
  if (!step || !isLong(services, step.id)) return redo(services);
  return longStep(services, (tx) => redoing(tx, step.id), { redone: step });
}

function* redoing(tx: Change, id: string): Generator<undefined, string[]> {
  const tables = yield* applying(tx, id, 'after');
  markDone(tx.store, id);
  yield* runRulesAfter(tx, id);
  noteOtherDay(tx);
  return tables;
}

/** Changed rows from which on a step is taken back in turns. */
const LONG = 500;
const isLong = ({ store }: Services, id: string) => countChanges(store, id) > LONG;

/** A long step, taken back or done again in one transaction that pauses. */
async function longStep<T>(
  services: Services,
  work: (tx: Change) => Iterator<undefined, string[]>,
  value: T,
): Promise<Result<T>> {
  try {
    return await longWork(services, (tx) => toResult(work(tx), value));
  } catch (error) {
    if (isConstraint(error)) return changedSince();
    throw error;
  }
}

function* toResult<T>(
  steps: Iterator<undefined, string[]>,
  value: T,
): Generator<undefined, Result<{ value: T; tables: string[] }>> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value.length === 0 ? TOO_LONG_AGO : ok({ value, tables: step.value });
    yield;
  }
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

/**
 * Puts the rows of a step to how they were before or after it, in steps; answers their tables and the one the rules write
 * to, none when the step has no rows any more.
 */
function* applying(tx: Change, id: string, image: 'before' | 'after'): Generator<undefined, string[]> {
  // Rows come back in the reverse order of their change; what refers to what is checked when all are there.
  tx.store.sqlite.pragma('defer_foreign_keys = ON');
  const tables = new Set<string>();
  let from: number | null = null;
  for (;;) {
    const changes: ChangeRow[] = someChanges(tx.store, id, { from, isBackwards: image === 'before' });
    for (const row of changes) {
      put(tx, row, row[image]);
      tables.add(row.tableName);
    }
    const last = changes.at(-1);
    if (last === undefined) return tables.size === 0 ? [] : [...tables, 'follow_up'];
    from = last.seq;
    yield;
  }
}

function put(tx: Change, { tableName, rowId }: ChangeRow, image: string | null): void {
  if (tableName === 'follow_up' && image !== null) freeRuleKey(tx.store, rowId, image);
  putRow(tx.store, tableName, rowId, image);
}
