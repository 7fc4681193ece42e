import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStoreFile } from '../../../db/backup/check.ts';
import { knownMigrations } from '../../../db/open.ts';
import {
  backUp,
  backUpDaily,
  backups,
  deleteBackup,
  dropPreview,
  previewBackup,
  previewFile,
  restorePrepared,
} from '../../../db/services/backup.ts';
import { openStoreAt } from '../../../db/services/store.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll, expectSound } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const NEWEST = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;
const host = { migrations: MIGRATIONS, check: checkStoreFile };
const folder = () => join(store.folder, 'backups');
const titles = () => store.services.store.sqlite.prepare('SELECT title FROM opportunity ORDER BY title').pluck().all();
const reopen = () => {
  const opened = openStoreAt(
    { folder: store.folder, migrations: MIGRATIONS, sample: null },
    store.clock,
    () => undefined,
  );
  if (!opened.ok) return opened;
  store.services.store = opened.value.store;
  return { ok: true as const, value: null };
};
const bytes = () => readFileSync(join(store.folder, 'proffer.db'));

describe('a backup', () => {
  it('is whole, stands alone, and is readable by its owner only', async () => {
    newOpportunity(store.services, { title: 'Senior PM' });
    const parts: number[] = [];
    const made = valueOf(await backUp(store.services, host, 'by_hand', (_step, part) => parts.push(part ?? 0)));
    const path = join(folder(), made.name);
    expect(readdirSync(folder())).toEqual([made.name]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(made.size).toBe(statSync(path).size);
    expect(parts.length).toBeGreaterThan(0);
    const copy = new Database(path, { readonly: true });
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    expect(copy.prepare('SELECT title FROM opportunity').pluck().all()).toEqual(['Senior PM']);
    copy.close();
    expect(checkStoreFile(path, NEWEST)).toMatchObject({ ok: true, contents: { counts: { opportunity: 1 } } });
  });

  it('takes along what is written while it is made', async () => {
    const making = backUp(store.services, host, 'by_hand');
    newOpportunity(store.services, { title: 'Meanwhile' });
    const { name } = valueOf(await making);
    const copy = new Database(join(folder(), name), { readonly: true });
    expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
    copy.close();
    expect(titles()).toEqual(['Meanwhile']);
  });

  it('is made once a day by itself, in the days of the person', async () => {
    expect(await backUpDaily(store.services, host)).not.toBeNull();
    expect(await backUpDaily(store.services, host)).toBeNull();
    store.clock.advance({ days: 1 });
    expect(await backUpDaily(store.services, host)).not.toBeNull();
    expect(backups(store.services).map(({ reason }) => reason)).toEqual(['daily', 'daily']);
  });

  it('made twice in one second stands above the one before it', async () => {
    const names: string[] = [];
    for (let time = 0; time < 3; time += 1) names.push(valueOf(await backUp(store.services, host, 'by_hand')).name);
    expect(backups(store.services).map(({ name }) => name)).toEqual(names.reverse());
  });

  it('is not kept when it is not sound, and nothing is left of it', async () => {
    const broken = { ...host, check: () => ({ ok: false, damage: 'damaged' }) as const };
    expect(await backUp(store.services, broken, 'by_hand')).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(readdirSync(folder())).toEqual([]);
  });

  it('says so where it may not be written', async () => {
    writeFileSync(folder(), 'a file in the way');
    expect(await backUp(store.services, host, 'by_hand')).toMatchObject({ ok: false, error: { code: 'store' } });
  });

  it('can be deleted, by a name of the list only', async () => {
    const { name } = valueOf(await backUp(store.services, host, 'by_hand'));
    expect(deleteBackup(store.services, '../proffer.db')).toMatchObject({ ok: false });
    expect(existsSync(join(store.folder, 'proffer.db'))).toBe(true);
    valueOf(deleteBackup(store.services, name));
    expect(backups(store.services)).toEqual([]);
  });
});

describe('restoring', () => {
  it('shows what would change, keeps the store as it was as a backup, and brings the rows back', async () => {
    newOpportunity(store.services, { title: 'Then' });
    const before = dumpAll(store.services.store);
    const { name } = valueOf(await backUp(store.services, host, 'by_hand'));
    store.clock.advance({ minutes: 5 });
    newOpportunity(store.services, { title: 'Now' });
    const preview = valueOf(await previewBackup(store.services, host, name));
    expect(preview.differences).toContainEqual({ table: 'opportunity', back: 0, gone: 1, other: 0 });
    expect(titles()).toEqual(['Now', 'Then']);

    valueOf(await restorePrepared(store.services, host, reopen));
    expect(titles()).toEqual(['Then']);
    expect(dumpAll(store.services.store)).toEqual(before);
    expectSound(store.services.store);
    const saved = backups(store.services).find(({ reason }) => reason === 'restore');
    valueOf(await previewBackup(store.services, host, saved?.name ?? ''));
    valueOf(await restorePrepared(store.services, host, reopen));
    expect(titles()).toEqual(['Now', 'Then']);
    expect(readdirSync(store.folder).sort()).toEqual(['backups', 'proffer.db', 'proffer.db-shm', 'proffer.db-wal']);
  });

  it.each(readdirSync(join(import.meta.dirname, '..', '..', 'support', 'stores')))(
    'brings a backup of an earlier version (%s) to this one, in a copy',
    async (kept) => {
      const from = join(store.folder, kept);
      const old = gunzipSync(readFileSync(join(import.meta.dirname, '..', '..', 'support', 'stores', kept)));
      writeFileSync(from, old);
      const preview = valueOf(await previewFile(store.services, host, from));
      expect(preview.contents.counts.opportunity).toBeGreaterThan(10);
      valueOf(await restorePrepared(store.services, host, reopen));
      expect(titles().length).toBeGreaterThan(10);
      expect(readFileSync(from).equals(old)).toBe(true);
    },
  );

  it('puts the former store back when the restored one does not open', async () => {
    newOpportunity(store.services, { title: 'Mine' });
    const { name } = valueOf(await backUp(store.services, host, 'by_hand'));
    valueOf(await previewBackup(store.services, host, name));
    let times = 0;
    const failing = () =>
      (times += 1) === 1 ? ({ ok: false, error: { code: 'unreadable', message: 'no' } } as const) : reopen();
    expect(await restorePrepared(store.services, host, failing)).toMatchObject({ ok: false });
    expect(titles()).toEqual(['Mine']);
    expect(existsSync(join(store.folder, 'proffer.db.before-restore'))).toBe(false);
  });
});

describe('what cannot be restored is refused with the reason, and the store stays to the byte', () => {
  const refused: [string, RegExp, (path: string) => void][] = [
    ['a file that is gone', /not there/, () => undefined],
    ['an empty file', /empty/, (path) => writeFileSync(path, '')],
    ['a folder', /not a store/, (path) => mkdirSync(path)],
    ['a text', /not a store/, (path) => writeFileSync(path, 'Dear diary')],
    [
      'a database of something else',
      /not a store/,
      (path) => {
        const other = new Database(path);
        other.exec('CREATE TABLE cookies (name TEXT)');
        other.close();
      },
    ],
    ['a backup cut short', /damaged/, (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
    [
      'a backup with a page of rubbish',
      /damaged/,
      (path) => {
        const whole = readFileSync(path);
        whole.fill(0xa5, 4096 * 3, 4096 * 4);
        writeFileSync(path, whole);
      },
    ],
    [
      'a backup of a newer version',
      /newer/,
      (path) => {
        const newer = new Database(path);
        newer.prepare('UPDATE __drizzle_migrations SET created_at = created_at + 1 WHERE created_at = ?').run(NEWEST);
        newer.close();
      },
    ],
    [
      'a store with a trigger of its own',
      /not a store/,
      (path) => {
        const hostile = new Database(path);
        hostile.exec("CREATE TRIGGER steal AFTER INSERT ON note BEGIN UPDATE person SET name = 'x'; END");
        hostile.close();
      },
    ],
    [
      'a store with a view in the place of a table',
      /not a store|damaged/,
      (path) => {
        const hostile = new Database(path);
        hostile.exec('DROP TABLE tagging; CREATE VIEW tagging AS SELECT 1 AS id');
        hostile.close();
      },
    ],
  ];

  it.each(refused)('%s', async (what, why, spoil) => {
    newOpportunity(store.services, { title: 'Mine' });
    const { name } = valueOf(await backUp(store.services, host, 'by_hand'));
    store.services.store.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const before = bytes();
    const from = join(store.folder, 'chosen.db');
    if (!/gone|empty|folder|text|something/.test(what)) {
      copyFileSync(join(folder(), name), from);
      chmodSync(from, 0o600);
    }
    spoil(from);
    const answer = await previewFile(store.services, host, from);
    expect(answer).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    if (!answer.ok) expect(answer.error.message).toMatch(why);
    expect(bytes().equals(before)).toBe(true);
    expect(titles()).toEqual(['Mine']);
    expect(readdirSync(store.folder).filter((left) => left.includes('restoring'))).toEqual([]);
    dropPreview(store.services);
  });
});
