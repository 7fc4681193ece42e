import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../../db/services/sample/random.ts';
import { SEED } from '../../support/seed.ts';
import { MIGRATIONS, newStore } from '../../support/store.ts';
import { STORE_FILE } from '../../../db/services/store.ts';
import type { Job, JobName } from '../child/job.ts';
import type { Ending, Victims } from '../victims.ts';

/** What came of killing one kind of work again and again. */
export interface Tally {
  name: string;
  kills: number;
  /** Changes that were said to be on the disk, each looked for afterwards. */
  acknowledged: number;
  /** Everything that was not as it has to be, in words; empty when nothing was lost. */
  problems: string[];
}

export interface Course {
  victims: Victims;
  /** An empty folder that is taken away afterwards. */
  place: string;
  kills: number;
}

const random = new Random(SEED);

/** After so many kills the work begins with a new store: looking at a store takes longer the more it holds. */
const KILLS_OF_ONE_STORE = 40;

export interface Repeated {
  name: string;
  job: JobName;
  /** Milliseconds a child lives at most, from its beginning or from its first acknowledged change. */
  patience: number;
  since?: 'beginning' | 'first change';
  /** What is wrong with what a kill left. */
  look(folder: string, ending: Ending): string[];
}

/** Kills work that would go on for ever, at random moments, many times on one store. */
export async function killRepeatedly({ victims, place, kills }: Course, work: Repeated): Promise<Tally> {
  const tally: Tally = { name: work.name, kills: 0, acknowledged: 0, problems: [] };
  let folder = '';
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % KILLS_OF_ONE_STORE === 0) {
      if (folder !== '') openAgain(folder, tally);
      folder = mkdtempSync(join(place, 'store-'));
      newStore({ folder }).shut();
    }
    const job: Job = { job: work.job, folder, migrations: MIGRATIONS, first: kill * 10_000, dieAt: null };
    const ending = await victims.run(job, random.next() * work.patience, work.since);
    if (!ending.killed) throw new Error('The work came to its end, so nothing was killed');
    note(tally, ending, work.look(folder, ending));
  }
  openAgain(folder, tally);
  return tally;
}

/** Kills work that comes to an end, at given steps and then at random moments of its length, until it was killed often enough. */
export async function killSteps(
  tally: Tally,
  { steps, took }: Ending,
  kills: number,
  once: (dieAt: number | null, patience: number | null) => Promise<{ ending: Ending; problems: string[] }>,
): Promise<void> {
  const until = tally.kills + kills;
  // Most between calls, spread evenly over all of them; the rest while a call works.
  for (const step of stepsFor(steps, Math.ceil(kills * 0.7))) {
    const { ending, problems } = await once(step, null);
    note(tally, ending, problems);
  }
  while (tally.kills < until) {
    const { ending, problems } = await once(null, random.next() * took);
    note(tally, ending, problems);
  }
}

/** Which of so many steps to be killed at: all of them, or as many as there are kills, spread evenly. */
function stepsFor(steps: number, kills: number): number[] {
  if (steps < 1) throw new Error('The work took no steps, so nothing can be killed between them');
  const chosen = Array.from({ length: kills }, (_, index) => 1 + Math.floor((index * steps) / kills));
  return [...new Set(chosen)];
}

export function note(tally: Tally, ending: Ending, problems: readonly string[]): void {
  if (ending.killed) tally.kills += 1;
  tally.acknowledged += ending.acknowledged.length;
  const when = `${tally.name}, after kill ${tally.kills}`;
  tally.problems.push(...problems.map((problem) => `${when}: ${problem}`));
}

/** The app opens what is left, too. */
function openAgain(folder: string, tally: Tally): void {
  try {
    newStore({ folder }).shut();
  } catch (error) {
    tally.problems.push(`${tally.name}: the store does not open: ${String(error)}`);
  }
  rmSync(folder, { recursive: true, force: true });
}

export const storeIn = (folder: string) => join(folder, STORE_FILE);

/** `12 debrief` in its two parts. */
export function partsOf(line: string): { number: number; what: string } {
  const [number, what = ''] = line.split(' ');
  return { number: Number(number), what };
}
