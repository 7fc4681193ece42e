import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import Database from 'better-sqlite3';

/**
 * A step is any call that can change the disk. The process counts them, before and after each, so that it can be killed
 * exactly between any two: before a rename, after it, within a transaction, behind its commit.
 */
const FILE_CALLS = [
  'chmodSync',
  'closeSync',
  'copyFileSync',
  'fsyncSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
] as const;
const DATABASE_CALLS = ['pragma', 'exec', 'backup', 'close'] as const;

let steps = 0;
let last: number | null = null;
let counting = false;

function step(): void {
  if (!counting) return;
  steps += 1;
  // The signal is delivered before the call that sends it returns.
  if (steps === last) process.kill(process.pid, 'SIGKILL');
}

function watch(owner: object, name: string): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') throw new Error(`There is no ${name} to watch`);
  Reflect.set(owner, name, function watched(this: unknown, ...args: unknown[]): unknown {
    step();
    const answer: unknown = Reflect.apply(original, this, args);
    if (answer instanceof Promise) return answer.finally(step);
    step();
    return answer;
  });
}

for (const name of FILE_CALLS) watch(fs, name);
watch(promises, 'copyFile');
syncBuiltinESMExports();
for (const name of DATABASE_CALLS) watch(Database.prototype, name);
const probe = new Database(':memory:');
watch(Object.getPrototypeOf(probe.prepare('SELECT 1')) as object, 'run');
probe.close();

/** From now on steps count; at `dieAt` the process is killed. */
export function countSteps(dieAt: number | null): void {
  last = dieAt;
  counting = true;
}

export const stepsSoFar = (): number => steps;
