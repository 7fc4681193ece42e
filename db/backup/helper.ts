import { Worker } from 'node:worker_threads';
import type { BackupStep } from '../domain/backup.ts';
import { DOING, type JobName, type Jobs } from './jobs.ts';
import type { Told } from './seal.ts';

/** Does slow work on files, one after the other. */
export interface Helper {
  run<J extends JobName>(job: J, given: Jobs[J]['given'], told?: Told): Promise<Jobs[J]['gives']>;
  /** Ends what is going on. */
  close(): void;
}

type Answer =
  | { is: 'told'; step: BackupStep; part: number | null }
  | { is: 'done'; gives: unknown }
  | { is: 'failed'; error: unknown };

/**
 * A helper in a thread of its own, so that whoever asks is never held up. The thread is there only while there is work:
 * it costs memory. `script` is `worker.ts`, or what it was bundled to. A thread that dies fails its job and no other.
 */
export function startHelper(script: string | URL): Helper {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isClosed = false;
  const end = () => {
    void worker?.terminate();
    worker = null;
  };
  const run = async <J extends JobName>(job: J, given: Jobs[J]['given'], told?: Told): Promise<Jobs[J]['gives']> => {
    const before = last;
    waiting += 1;
    const mine = before.then(() => {
      if (isClosed) throw new Error('The helper is closed');
      return ask<J>((worker ??= new Worker(script)), { job, given }, told);
    });
    last = mine.catch(end);
    try {
      return await mine;
    } finally {
      waiting -= 1;
      if (waiting === 0) end();
    }
  };
  const close = () => {
    isClosed = true;
    end();
  };
  return { run, close };
}

function ask<J extends JobName>(
  worker: Worker,
  what: { job: J; given: Jobs[J]['given'] },
  told: Told = () => undefined,
): Promise<Jobs[J]['gives']> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      worker.off('message', hear).off('error', fall).off('exit', gone);
      finish();
    };
    const hear = (answer: Answer) => {
      if (answer.is === 'told') told(answer.step, answer.part);
      else if (answer.is === 'done') settle(() => resolve(answer.gives as Jobs[J]['gives']));
      else settle(() => reject(asError(answer.error)));
    };
    const fall = (error: unknown) => settle(() => reject(asError(error)));
    const gone = () => settle(() => reject(new Error('The helper ended')));
    worker.on('message', hear).on('error', fall).on('exit', gone);
    worker.postMessage(what);
  });
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error('The helper failed'));

/** The same without a thread, for what has nobody waiting. */
export const helperHere: Helper = {
  run: async (job, given, told = () => undefined) => DOING[job](given, told),
  close: () => undefined,
};
