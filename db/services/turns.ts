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

/** Milliseconds of long work before whoever waits gets a turn. */
const TURN = 12;

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

const held = new WeakMap<Services, Promise<unknown>>();

/**
 * The store has one connection, so what comes in while a long change is being written waits here until it is on disk or
 * taken back: nobody sees half of it. Null when there is nothing to wait for.
 */
export const longChangeOf = (services: Services): Promise<unknown> | null => held.get(services) ?? null;

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
  const writing = (before ?? Promise.resolve()).then(() => written(services, about, work, watch));
  const settled = writing.then(
    () => undefined,
    () => undefined,
  );
  held.set(services, settled);
  try {
    return await writing;
  } finally {
    if (held.get(services) === settled) held.delete(services);
  }
}

async function written<P, T>(
  services: Services,
  about: ChangeAbout<T>,
  work: (tx: Change) => Iterator<P, T>,
  watch: Watch<P>,
): Promise<Result<Done<T>>> {
  const transaction = begin(services.store);
  try {
    const tx = newChange(services);
    const activityId = beginActivity(tx, about);
    startCapture(tx.store, activityId);
    const done = await inTurns(work(tx), watch);
    if (done === null) {
      transaction.rollback();
      return fail('cancelled', 'This was stopped. Nothing was written.');
    }
    stopCapture(tx.store);
    const { value, tables } = endActivity(tx, activityId, about, done.value);
    transaction.commit();
    const aggregates = aggregatesOf(tables);
    if (aggregates.length > 0) services.changed(aggregates);
    return ok(value);
  } catch (error) {
    transaction.rollback();
    if (isConstraint(error, 'FOREIGNKEY')) return GONE;
    throw error;
  }
}
