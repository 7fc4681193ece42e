import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreAt } from '../../db/services/store.ts';
import { FixedClock, MIGRATIONS, TEST_NOW, TEST_ZONE } from './store.ts';

let made: string | null = null;

/** The store that `--sample` writes at the moment of all tests, closed, in a folder of its own: once in a process. */
function sampleStore(): string {
  if (made !== null) return made;
  const folder = mkdtempSync(join(tmpdir(), 'proffer-sample-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const place = { folder, migrations: MIGRATIONS, sample: { opportunities: null } };
  const opened = openStoreAt(place, new FixedClock(TEST_NOW, TEST_ZONE), () => undefined);
  if (!opened.ok) throw new Error(opened.error.message);
  opened.value.store.close();
  return (made = folder);
}

/** Puts the sample where a start with `--sample` finds it: written by the same code, without its seconds. */
export function placeSample(dataDir: string): void {
  const folder = join(dataDir, 'sample');
  if (!existsSync(folder)) cpSync(sampleStore(), folder, { recursive: true });
}
