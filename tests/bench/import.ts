import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Result } from '../../db/domain/result.ts';
import type { Services } from '../../db/services/core.ts';
import { redoInTurns, undoInTurns } from '../../db/services/history.ts';
import { ImportDesk } from '../../db/services/import.ts';
import { openStoreAt } from '../../db/services/store.ts';
import { type Figure, median, within } from './figures.ts';

const ROWS = 10_000;
const TIMES = 7;
const MIGRATIONS = resolve(import.meta.dirname, '..', '..', 'db', 'migrations');

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

const STATUS = ['Applied', 'Rejected', 'Phone screen', 'Offer', 'Wishlist', 'Withdrawn'];

/** A list of applications as a person keeps it, with every kind of column. */
function list(rows: number, notes: string): Uint8Array {
  const lines = Array.from({ length: rows }, (_, at) => {
    const day = `${String((at % 27) + 1).padStart(2, '0')}/0${(at % 9) + 1}/2026`;
    return `${day};Company ${at % 4000};Role ${at};${STATUS[at % 6]};Person ${at % 3000} (recruiter);${notes} ${at};LinkedIn`;
  });
  return new TextEncoder().encode(
    ['Date;Company;Role;Status;Contact person;Notes;Source', '13/02/2026;A;B;Applied;;;', ...lines].join('\n'),
  );
}

interface Timed {
  /** Milliseconds from beginning to end. */
  whole: number;
  /** Longest time in which nothing else could run, in milliseconds. */
  block: number;
}

/** Times work while something else asks for its turn again and again: the longest it had to wait is the longest block. */
async function timed(work: () => unknown): Promise<Timed> {
  let block = 0;
  let running = true;
  let last = performance.now();
  const began = last;
  const turn = () => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  const whole = performance.now() - began;
  await new Promise((resume) => setImmediate(resume));
  running = false;
  return { whole, block };
}

async function withStore<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-import-'));
  const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
  const { store, ...rest } = must(openStoreAt({ folder, migrations: MIGRATIONS, sample: null }, clock, () => {}));
  try {
    return await work({ store, ...rest });
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A list of 10,000 rows into an empty store, taken back and done again; and a file of the largest size read. */
export async function importFigures(): Promise<Figure[]> {
  const seen = { import: [] as Timed[], undo: [] as Timed[], redo: [] as Timed[] };
  const bytes = list(ROWS - 1, 'Note');
  for (let time = 0; time < TIMES; time += 1)
    await withStore(async (services) => {
      const desk = new ImportDesk(services);
      const quiet = () => undefined;
      seen.import.push(
        await timed(async () => {
          must(await desk.read('bench', 'list.csv', bytes));
          must(await desk.plan('bench', quiet));
          must(await desk.run('bench', quiet));
        }),
      );
      seen.undo.push(await timed(async () => must(await undoInTurns(services))));
      seen.redo.push(await timed(async () => must(await redoInTurns(services))));
    });
  const large = list(60_000, 'A long note about this one. '.repeat(36));
  const reading = await withStore((services) =>
    timed(async () => must(await new ImportDesk(services).read('large', 'large.csv', large))),
  );
  const wholes = seen.import.map(({ whole }) => whole);
  const perSecond = Math.round((ROWS / median(wholes)) * 1000);
  const blocks = (name: string, timings: readonly Timed[]) =>
    within({ name: `${name}: longest block`, unit: 'ms', samples: timings.map(({ block }) => block), at: 1 }, 200);
  return [
    within({ name: `import of 10,000 rows (${perSecond} a second)`, unit: 'ms', samples: wholes }, 5000),
    blocks('import of 10,000 rows', seen.import),
    blocks('undo of that import', seen.undo),
    blocks('redo of that import', seen.redo),
    blocks(`reading a file of ${Math.round(large.length / 1_048_576)} MB`, [reading]),
  ];
}
