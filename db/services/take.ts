import type { TakePlan } from '../importers/everything/plan.ts';
import {
  DERIVED_TABLES,
  type StoredRow,
  WHOLE_TABLES,
  deferReferences,
  insertStored,
  refersWell,
  removeSome,
  updateStored,
} from '../repositories/whole-store.ts';
import { everyOpportunityId } from '../repositories/facts.ts';
import { stopCapture } from '../repositories/history.ts';
import { getSetting, putSetting } from '../repositories/settings.ts';
import type { Change } from './core.ts';
import { runRulesInTurns, writeCardFactsInTurns } from './rules.ts';

/** How far the writing of an export is. */
export interface TakeProgress {
  step: string;
  done: number;
  total: number;
}

/** Thrown when what was written would not stand: everything is taken back. */
export class Unsound extends Error {}

/** Rows taken away in one turn. */
const AT_ONCE = 200;

/**
 * Puts an export in the place of everything that is in the store, but for what holds of this computer only. No step of
 * undo: the history is replaced too, and the backup that was made before is the way back.
 */
export function* replaceAll(tx: Change, plan: TakePlan): Generator<TakeProgress, void> {
  const { sqlite } = tx.store;
  stopCapture(tx.store);
  deferReferences(sqlite);
  let removed = 0;
  for (const table of [{ name: 'card_fact' }, ...WHOLE_TABLES.toReversed()]) {
    for (;;) {
      const some = removeSome(sqlite, table, AT_ONCE);
      removed += some;
      yield { step: 'Making room', done: removed, total: 0 };
      if (some < AT_ONCE) break;
    }
  }
  yield* writeRows(tx, plan);
  if (getSetting(tx.store, 'seeded') === undefined) putSetting(tx.store, 'seeded', true, tx.at);
  const ids = everyOpportunityId(tx.store);
  for (const done of writeCardFactsInTurns(tx, ids)) yield { step: 'Writing the cards', done, total: ids.length };
  yield* checkReferences(tx);
}

/** Adds what is not there and changes what was decided, as one step of undo; the rules see to what came. */
export function* addMissing(tx: Change, plan: TakePlan): Generator<TakeProgress, void> {
  deferReferences(tx.store.sqlite);
  yield* writeRows(tx, plan);
  const ids = touched(plan);
  for (const done of runRulesInTurns(tx, ids)) yield { step: 'Proposing follow-ups', done, total: ids.length };
  yield* checkReferences(tx);
}

function* writeRows(tx: Change, { tables }: TakePlan): Generator<TakeProgress, void> {
  const { sqlite } = tx.store;
  const total = tables.reduce((sum, { add, change }) => sum + add.length + change.length, 0);
  let done = 0;
  for (const { table, add, change } of tables) {
    const write = function* (rows: readonly StoredRow[], put: typeof insertStored): Generator<TakeProgress, void> {
      for (const row of rows) {
        put(sqlite, table, row);
        done += 1;
        yield { step: 'Writing', done, total };
      }
    };
    yield* write(change, updateStored);
    yield* write(add, insertStored);
  }
}

/** The opportunities that something came to. */
function touched({ tables }: TakePlan): string[] {
  const ids = new Set<string>();
  for (const { table, add, change } of tables) {
    const column = table.name === 'opportunity' ? 'id' : 'opportunity_id';
    for (const row of [...add, ...change]) if (typeof row[column] === 'string') ids.add(row[column]);
  }
  return [...ids];
}

/** Nothing may refer to what is not there when the transaction ends. */
function* checkReferences({ store }: Change): Generator<TakeProgress, void> {
  const tables = [...WHOLE_TABLES.map(({ name }) => name), ...DERIVED_TABLES];
  for (const [at, name] of tables.entries()) {
    if (!refersWell(store.sqlite, { name })) throw new Unsound(name);
    yield { step: 'Checking what was written', done: at + 1, total: tables.length };
  }
}
