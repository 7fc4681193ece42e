import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { soundnessOf } from '../../../db/backup/soundness.ts';
import { STORE_FILE, openStoreAt } from '../../../db/services/store.ts';
import type { Services } from '../../../db/services/core.ts';
import { newOpportunity } from '../../support/builders.ts';
import { FixedClock, MIGRATIONS, TEST_NOW, TEST_ZONE, newStore } from '../../support/store.ts';
import { tellStory } from '../../support/story.ts';
import type { Damage } from './damage.ts';
import { askEverything } from './questions.ts';

/** What a damaged store is answered with. */
export type Outcome = 'works' | 'refused at once' | 'refused when read to its last page';

export interface Answer {
  outcome: Outcome;
  /** What must not be: an exception, an answer that is not well, an empty store, changed bytes. */
  problems: string[];
}

/** A populated store to be damaged: the file alone, and the same left by a killed program with a log beside it. */
export interface Whole {
  folder: string;
  opportunities: number;
  remove(): void;
}

export function wholeStore(): Whole {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-whole-'));
  const store = newStore({ folder, sample: { opportunities: 60 } });
  tellStory(store);
  store.services.store.sqlite.exec("INSERT OR REPLACE INTO draft VALUES ('form', 0, 0, '{}')");
  store.services.store.sqlite.exec("INSERT INTO saved_view VALUES ('view', 0, 0, 'pipeline', 'Mine', '{}')");
  store.services.store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(join(folder, STORE_FILE), join(folder, 'logged.db'));
  for (let number = 0; number < 10; number += 1) newOpportunity(store.services, { title: `In the log ${number}` });
  for (const ending of ['-wal', '-shm'])
    copyFileSync(join(folder, `${STORE_FILE}${ending}`), join(folder, `logged.db${ending}`));
  const opportunities = store.services.store.sqlite
    .prepare<[], number>('SELECT count(*) FROM opportunity WHERE trashed_at IS NULL')
    .pluck()
    .get();
  store.shut();
  copyFileSync(join(folder, STORE_FILE), join(folder, 'whole.db'));
  return { folder, opportunities: opportunities ?? 0, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Damages a copy and opens it as the app does: at once, and then with a look at every page beside it. */
export async function outcomeOf(whole: Whole, { spoil, log = false }: Damage): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'proffer-damaged-'));
  const path = join(folder, STORE_FILE);
  try {
    copyFileSync(join(whole.folder, log ? 'logged.db' : 'whole.db'), path);
    for (const ending of log ? ['-wal', '-shm'] : [])
      copyFileSync(join(whole.folder, `logged.db${ending}`), `${path}${ending}`);
    spoil(path);
    return await open(folder, path, whole.opportunities);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function open(folder: string, path: string, opportunities: number): Promise<Answer> {
  const before = bytesOf(path);
  let services: Services;
  try {
    const place = { folder, migrations: MIGRATIONS, sample: null };
    const opened = openStoreAt(place, new FixedClock(TEST_NOW, TEST_ZONE), () => undefined);
    if (!opened.ok) return { outcome: 'refused at once', problems: refusedWell(opened.error, path, before) };
    services = opened.value;
  } catch (error) {
    return { outcome: 'refused at once', problems: [`opening threw ${String(error)}`] };
  }
  try {
    const found = soundnessOf(path, MIGRATIONS);
    // What is refused now was already open: it is kept as it is, with what its log held.
    if (!found.sound) return { outcome: 'refused when read to its last page', problems: [] };
    return { outcome: 'works', problems: await askEverything(services, opportunities) };
  } finally {
    services.store.close();
  }
}

const bytesOf = (path: string) =>
  ['', '-wal'].map((ending) => (existsSync(`${path}${ending}`) ? readFileSync(`${path}${ending}`) : Buffer.alloc(0)));

function refusedWell({ code, message }: { code: string; message: string }, path: string, before: Buffer[]): string[] {
  const problems = code === 'unreadable' ? [] : [`it was refused as ${code}: ${message}`];
  if (!/^[A-Z“].*\.$/s.test(message)) problems.push(`this is no sentence: ${message}`);
  const after = bytesOf(path);
  if (!before.every((bytes, index) => after[index]?.equals(bytes))) problems.push('its bytes were changed');
  return problems;
}
