import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Result, ok } from '../../db/domain/result.ts';
import type { Services } from '../../db/services/core.ts';
import { exportEverything } from '../../db/services/export.ts';
import { openStoreAt } from '../../db/services/store.ts';
import { TransferDesk } from '../../db/services/transfer.ts';
import { type Figure, within } from './figures.ts';

const TIMES = 7;
const TOKEN = '01890000-0000-7000-8000-000000000001';
const quiet = { progress: () => undefined, isStopped: () => false };
const migrations = resolve(import.meta.dirname, '..', '..', 'db', 'migrations');

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** The whole store out into one file and into an empty store, as milliseconds for a thousand rows. */
export async function everythingFigures(services: Services): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const path = join(folder, 'everything.proffer');
  const out: number[] = [];
  const back: number[] = [];
  let rows = 0;
  try {
    for (let turn = 0; turn < TIMES; turn += 1) {
      const before = performance.now();
      const about = { choices: { history: true, files: true }, app: 'bench' };
      const done = must(await exportEverything(services, about, () => Promise.resolve(ok({ path })), quiet));
      rows = done.rows;
      out.push(((performance.now() - before) / rows) * 1000);
      back.push(((await takenIn(services, path)) / rows) * 1000);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = [
    within({ name: 'export everything, a thousand rows', unit: 'ms', samples: out }, 100),
    // Ten thousand rows in five seconds.
    within({ name: 'import everything, a thousand rows', unit: 'ms', samples: back }, 500),
  ];
  for (const { name, value } of figures)
    console.log(`${name.split(',')[0]}: ${Math.round(1_000_000 / value)} rows/s of ${rows}`);
  return figures;
}

/** Milliseconds of reading, checking and writing it into an empty store. */
async function takenIn({ clock }: Services, path: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-bench-'));
  const services = must(openStoreAt({ folder, migrations, sample: null }, clock, () => {}));
  try {
    const before = performance.now();
    const desk = new TransferDesk(services);
    must(await desk.read(TOKEN, path, quiet.progress));
    const backUp = () => Promise.resolve(ok(null));
    must(await desk.run(TOKEN, { mode: 'replace', winner: 'newer' }, backUp, quiet.progress));
    return performance.now() - before;
  } finally {
    services.store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
