import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { openStoreAt } from '../../../db/services/store.ts';
import type { Services } from '../../../db/services/core.ts';
import { backUpUntilKilled } from './backups.ts';
import { importUntilKilled } from './imports.ts';
import { ACKNOWLEDGED, BEGUN, DONE, type Job, READY } from './job.ts';
import { restoreOnce } from './restores.ts';
import { saveUntilKilled } from './saves.ts';
import { countSteps, stepsSoFar } from './steps.ts';
import { emptyTrashUntilKilled } from './trash.ts';
import { type Worker, valueOf } from './worker.ts';

/**
 * The process that is killed. It loads everything, says so, waits for its job on standard input, and does it until it is
 * killed: by itself at a step, or by its parent at any moment.
 */
const say = (line: string) => void writeSync(1, `${line}\n`);

function open({ folder, migrations }: Job): Services {
  const clock = { now: () => Date.now(), zone: () => 'Europe/Lisbon' };
  return valueOf(openStoreAt({ folder, migrations, sample: null }, clock, () => undefined));
}

const WORK: Record<Exclude<Job['job'], 'migration'>, (worker: Worker) => Promise<void> | void> = {
  saves: saveUntilKilled,
  imports: importUntilKilled,
  backups: backUpUntilKilled,
  restore: restoreOnce,
  trash: emptyTrashUntilKilled,
};

async function doJob(job: Job): Promise<void> {
  const begin = () => {
    say(BEGUN);
    countSteps(job.dieAt);
  };
  const acknowledge = (number: number, what: string) => say(`${ACKNOWLEDGED}${number} ${what}`);
  if (job.job === 'migration') {
    begin();
    open(job);
    acknowledge(job.first, 'migrated');
  } else await WORK[job.job]({ services: open(job), job, begin, acknowledge });
  say(`${DONE}${stepsSoFar()}`);
}

say(READY);
createInterface({ input: process.stdin }).once('line', (line) => {
  doJob(JSON.parse(line) as Job).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
