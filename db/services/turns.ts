import { type Result, fail, ok } from '../domain/result.ts';
import { startCapture, stopCapture } from '../repositories/history.ts';
import {
  type Change,
  type ChangeAbout,
  type Done,
  GONE,
  type Services,
  aggregatesOf,
  begin,
  beginActivity,
  endActivity,
  isConstraint,
  newChange,
} from './core.ts';
import { noteOtherDay } from './ruled-on.ts';

/** Milliseconds of long work before whoever waits gets a turn. */
const TURN = 12;
/** Pages of the log after which a commit moves them into the file: SQLite's own default. */
const LOG_PAGES = 1000;

/** Told before every pause how far long work is, and asked after it whether to go on. */
export type Watch<P> = { progress(how: P): void; isStopped(): boolean };

/** Does long work step by step, so that everything else goes on meanwhile. Null when it was stopped. */
export async function inTurns<P, T>(steps: Iterator<P, T>, watch: Watch<P>): Promise<{ value: T } | null> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return { value: step.value };
    if (performance.now() - began < TURN) continue;
    watch.progress(step.value);
    await new Promise((resume) => setImmediate(resume));
    if (watch.isStopped()) return null;
    began = performance.now();
  }
}

/** Does all steps of long work at once. */
export function finish<T>(steps: Iterator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

const held = new WeakMap<Services, Promise<unknown>>();

/**
 * The store has one connection: what comes in while a long change is being written waits until it is on disk or taken
 * back, so that nobody sees half of it. At once when there is nothing to wait for.
 */
export function whenWritten<T>(services: Services, work: () => T): T | Promise<Awaited<T>> {
  const writing = held.get(services);
  return writing === undefined ? work() : (writing.then(() => whenWritten(services, work)) as Promise<Awaited<T>>);
}

/** Does work that nobody may write beside: what comes in meanwhile waits for its end. It begins after what is being written. */
export async function whileHeld<T>(services: Services, work: () => Promise<T>): Promise<T> {
  const before = held.get(services);
  const doing = (async () => {
    await before;
    return work();
  })();
  const settled = doing.then(
    () => undefined,
    () => undefined,
  );
  held.set(services, settled);
  try {
    return await doing;
  } finally {
    if (held.get(services) === settled) held.delete(services);
  }
}

/**
 * A `change` that takes seconds: still one transaction and one step of undo, but written in turns. `work` runs the rules
 * for what it touches itself. Stopping it, like any failure, takes everything back.
 */
export async function longChange<P, T>(
  services: Services,
  about: ChangeAbout<T>,
  work: (tx: Change) => Iterator<P, T>,
  watch: Watch<P>,
): Promise<Result<Done<T>>> {
  const before = held.get(services);
  const write = async () => {
    await before;
    try {
      return await written(services, about, work, watch);
    } finally {
      await moveIntoFile(services);
    }
  };
  const writing = write();
  const settled = writing.then(
    () => undefined,
    () => undefined,
  );
  held.set(services, settled);
  try {
    const result = await writing;
    if (!result.ok) return result;
    const aggregates = aggregatesOf(result.value.tables);
    if (aggregates.length > 0) services.changed(aggregates);
    return ok(result.value.value);
  } finally {
    if (held.get(services) === settled) held.delete(services);
  }
}

async function written<P, T>(
  services: Services,
  about: ChangeAbout<T>,
  work: (tx: Change) => Iterator<P, T>,
  watch: Watch<P>,
): Promise<Result<{ value: Done<T>; tables: string[] }>> {
  const transaction = begin(services.store);
  try {
    services.store.sqlite.pragma('wal_autocheckpoint = 0');
    const tx = newChange(services);
    const activityId = beginActivity(tx, about);
    startCapture(tx.store, activityId);
    const done = await inTurns(work(tx), watch);
    if (done === null) {
      transaction.rollback();
      return fail('cancelled', 'This was stopped. Nothing was written.');
    }
    stopCapture(tx.store);
    noteOtherDay(tx);
    const ended = endActivity(tx, activityId, about, done.value);
    transaction.commit();
    return ok(ended);
  } catch (error) {
    transaction.rollback();
    if (isConstraint(error, 'FOREIGNKEY')) return GONE;
    throw error;
  }
}

/**
 * Long work that is no step of its own, such as taking one back: one transaction, done in turns. Everything that comes in
 * meanwhile waits for its end; a failure that the work answers with takes everything back.
 */
export async function longWork<T>(
  services: Services,
  work: (tx: Change) => Iterator<unknown, Result<{ value: T; tables: string[] }>>,
): Promise<Result<T>> {
  const done = await whileHeld(services, async () => {
    const transaction = begin(services.store);
    try {
      services.store.sqlite.pragma('wal_autocheckpoint = 0');
      const result = await inTurns(work(newChange(services)), { progress: () => undefined, isStopped: () => false });
      if (result?.value.ok === true) transaction.commit();
      else transaction.rollback();
      return result?.value ?? fail('cancelled', 'This was stopped. Nothing was written.');
    } catch (error) {
      transaction.rollback();
      throw error;
    } finally {
      await moveIntoFile(services);
    }
  });
  if (!done.ok) return done;
  const aggregates = aggregatesOf(done.value.tables);
  if (aggregates.length > 0) services.changed(aggregates);
  return ok(done.value.value);
}

/** What was written goes from the log into the file in a turn of its own, not at the end of the commit. */
async function moveIntoFile({ store: { sqlite } }: Services): Promise<void> {
  await new Promise((resume) => setImmediate(resume));
  if (!sqlite.open || sqlite.inTransaction) return;
  sqlite.pragma(`wal_autocheckpoint = ${LOG_PAGES}`);
  try {
    sqlite.pragma('wal_checkpoint(PASSIVE)');
  } catch (error) {
    // It is on the disk, in the log: a disk too full to move it is no failure of what was written.
    if (!isDiskTrouble(error)) throw error;
  }
}

const isDiskTrouble = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  /^SQLITE_(FULL|IOERR|BUSY)/.test(String(error.code));
