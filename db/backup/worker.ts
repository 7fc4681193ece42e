import { parentPort } from 'node:worker_threads';
import { DOING, type JobName, type Jobs } from './jobs.ts';

/** The thread that slow work on files is done in; see `startHelper`. */

/** What it is asked. */
export type Ask = { [J in JobName]: { job: J; given: Jobs[J]['given'] } }[JobName];

parentPort?.on('message', (ask: Ask) => void answer(ask));

async function answer(ask: Ask): Promise<void> {
  try {
    parentPort?.postMessage({ is: 'done', gives: await doing(ask) });
  } catch (error) {
    parentPort?.postMessage({ is: 'failed', error });
  }
}

function doing<J extends JobName>({ job, given }: { job: J; given: Jobs[J]['given'] }) {
  return DOING[job](given, (step, part) => parentPort?.postMessage({ is: 'told', step, part }));
}
