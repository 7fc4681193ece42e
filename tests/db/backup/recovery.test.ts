import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helperHere } from '../../../db/backup/helper.ts';
import { knownMigrations } from '../../../db/open.ts';
import { BackupDesk } from '../../../db/services/backup-desk.ts';
import type { Services } from '../../../db/services/core.ts';
import { recoverPrepared, startEmpty, troubleOf, tryToOpen } from '../../../db/services/recovery.ts';
import { openStoreAt } from '../../../db/services/store.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, type TestStore, newStore, valueOf } from '../../support/store.ts';
import { expectSound } from '../../support/tables.ts';

let store: TestStore;
let opened: Services | null;
const path = () => join(store.folder, 'proffer.db');
const open = () =>
  openStoreAt({ folder: store.folder, migrations: MIGRATIONS, sample: null }, store.clock, () => undefined);
const recovered = (done: ReturnType<typeof recoverPrepared>) => {
  const { services, kept } = valueOf(done);
  opened = services;
  return { kept, titles: services.store.sqlite.prepare('SELECT title FROM opportunity').pluck().all() };
};
const desk = () =>
  new BackupDesk({
    helper: helperHere,
    migrations: MIGRATIONS,
    storePath: path,
    services: null,
    changed: () => undefined,
    restore: () => Promise.resolve({ ok: true, value: null }),
  });
/** A store with a backup, closed and then damaged. */
async function damaged(bytes: Buffer): Promise<string> {
  newOpportunity(store.services, { title: 'Kept' });
  const own = new BackupDesk({
    helper: helperHere,
    migrations: MIGRATIONS,
    storePath: path,
    services: store.services,
    changed: () => undefined,
    restore: () => Promise.resolve({ ok: true, value: null }),
  });
  const { name } = valueOf(await own.make(() => undefined));
  store.shut();
  writeFileSync(path(), bytes);
  return name;
}

beforeEach(() => {
  store = newStore();
  opened = null;
});
afterEach(() => {
  opened?.store.close();
  rmSync(store.folder, { recursive: true, force: true });
});

const RUBBISH = Buffer.alloc(40_000, 0xa5);

describe('a store that cannot be opened', () => {
  it('is put aside with all its bytes when a backup takes its place', async () => {
    const name = await damaged(RUBBISH);
    const failed = open();
    expect(failed).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    // SQLite has removed a log it could not use; one that is still there belongs to the damaged file.
    writeFileSync(`${path()}-wal`, 'a log of another time');
    const closed = desk();
    expect(valueOf(await closed.contents(name))).toMatchObject({ ok: true, contents: { counts: { opportunity: 1 } } });
    expect(valueOf(await closed.preview(name)).differences).toBeNull();
    const { kept, titles } = recovered(recoverPrepared(path(), store.clock, open));
    expect(titles).toEqual(['Kept']);
    expect(kept).toMatch(/proffer-damaged-2026-11-18T10-00-00Z\.db$/);
    expect(readFileSync(kept ?? '').equals(RUBBISH)).toBe(true);
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('a log of another time');
    if (opened) expectSound(opened.store);
  });

  it('comes back as it was when the other does not open either', async () => {
    const name = await damaged(RUBBISH);
    valueOf(await desk().preview(name));
    const never = () => ({ ok: false, error: { code: 'unreadable', message: 'no' } }) as const;
    expect(recoverPrepared(path(), store.clock, never)).toMatchObject({ ok: false });
    expect(readFileSync(path()).equals(RUBBISH)).toBe(true);
    expect(readdirSync(store.folder).filter((left) => left.includes('damaged'))).toEqual([]);
  });

  it('makes room for an empty one on the person’s word, and is kept', async () => {
    await damaged(RUBBISH);
    const { kept, titles } = recovered(startEmpty(path(), MIGRATIONS, store.clock, open));
    expect(titles).toEqual([]);
    expect(readFileSync(kept ?? '').equals(RUBBISH)).toBe(true);
  });

  it('never lets two that were put aside in one second share a name', async () => {
    const name = await damaged(RUBBISH);
    const kept = [1, 2].map(() => {
      opened?.store.close();
      writeFileSync(path(), RUBBISH);
      return recovered(startEmpty(path(), MIGRATIONS, store.clock, open)).kept;
    });
    expect(new Set(kept).size).toBe(2);
    expect(readdirSync(join(store.folder, 'backups'))).toEqual([name]);
  });

  it('does nothing but look at backups meanwhile', async () => {
    const name = await damaged(RUBBISH);
    const closed = desk();
    const told = () => undefined;
    expect(await closed.make(told)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(closed.remove(name)).toMatchObject({ ok: false });
    expect(await closed.daily()).toBeNull();
    expect(await closed.soundness()).toMatchObject({ ok: false });
    expect(existsSync(join(store.folder, 'backups', name))).toBe(true);
  });
});

describe('what keeps it from being opened', () => {
  const troubled = () => {
    const failed = open();
    if (failed.ok) throw new Error('It opened');
    return troubleOf(failed.error, path(), MIGRATIONS);
  };

  it('is damage', async () => {
    await damaged(RUBBISH);
    expect(troubled()).toBe('damaged');
  });

  it('is a file that is gone while its backups are there: no empty store takes its place unasked', async () => {
    await damaged(RUBBISH);
    rmSync(path());
    expect(troubled()).toBe('missing');
    expect(existsSync(path())).toBe(false);
  });

  it('is a newer version, named', async () => {
    const newest = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;
    store.services.store.sqlite
      .prepare('UPDATE __drizzle_migrations SET created_at = created_at + 1 WHERE created_at = ?')
      .run(newest);
    store.shut();
    expect(troubled()).toBe('newer');
  });

  it('passes when it is the file system', () => {
    store.shut();
    renameSync(path(), `${path()}.away`);
    const blocked = { code: 'store', message: 'Another program has locked the store.' } as const;
    expect(troubleOf(blocked, path(), MIGRATIONS)).toBe('blocked');
  });

  it('is damage too where nobody foresaw it, and the log hears of it', () => {
    const bugs: unknown[] = [];
    const failed = tryToOpen(
      () => {
        throw new Error('what is this');
      },
      (error) => bugs.push(error),
    );
    expect(failed).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(bugs).toHaveLength(1);
    store.shut();
  });
});
