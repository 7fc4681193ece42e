import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { helperHere } from '../../../db/backup/helper.ts';
import type { JobName } from '../../../db/backup/jobs.ts';
import { restorePrepared } from '../../../db/services/backup.ts';
import { BackupDesk } from '../../../db/services/backup-desk.ts';
import { openStoreAt } from '../../../db/services/store.ts';
import { whenWritten } from '../../../db/services/turns.ts';
import { newOpportunity } from '../../support/builders.ts';
import { MIGRATIONS, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let desk: BackupDesk;
let jobs: JobName[];
let changes: number;
const told = () => undefined;
const reopen = () => {
  const again = openStoreAt({ folder: store.folder, migrations: MIGRATIONS, sample: null }, store.clock, told);
  if (again.ok) store.services.store = again.value.store;
  return again.ok ? { ok: true as const, value: null } : again;
};
const titles = () => store.services.store.sqlite.prepare('SELECT title FROM opportunity').pluck().all();

beforeEach(() => {
  store = newStore();
  jobs = [];
  changes = 0;
  desk = new BackupDesk({
    helper: {
      run: (job, given, how) => {
        jobs.push(job);
        return helperHere.run(job, given, how);
      },
      close: told,
    },
    migrations: MIGRATIONS,
    storePath: () => store.services.store.path,
    services: store.services,
    changed: () => void (changes += 1),
    restore: (host, how) => restorePrepared(store.services, host, reopen, how),
  });
});
afterEach(() => store.close());

describe('the desk of backups', () => {
  it('makes, lists, reads once, and deletes', async () => {
    newOpportunity(store.services, { title: 'Mine' });
    const { name } = valueOf(await desk.make(told));
    expect(desk.list().rows.map((row) => row.name)).toEqual([name]);
    for (let time = 0; time < 3; time += 1)
      expect(valueOf(await desk.contents(name))).toMatchObject({ contents: { counts: { opportunity: 1 } } });
    expect(jobs.filter((job) => job === 'check')).toHaveLength(1);
    expect(changes).toBeGreaterThan(0);
    valueOf(desk.remove(name));
    expect(desk.list().rows).toEqual([]);
    expect(await desk.contents(name)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(await desk.contents('../proffer.db')).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('does one thing after the other: what is asked for meanwhile waits, and is done', async () => {
    newOpportunity(store.services, { title: 'Mine' });
    const to = join(store.folder, 'mine.db.age');
    const done = await Promise.all([
      desk.daily(),
      desk.make(told),
      desk.seal('four words of mine', () => Promise.resolve({ ok: true, value: { path: to } }), told),
      desk.beforeImport(told),
      desk.soundness(),
      desk.daily(),
    ]);
    expect(done.map((made) => made?.ok ?? null)).toEqual([true, true, true, true, true, null]);
    expect(existsSync(to)).toBe(true);
    expect(done[3]).toMatchObject({ value: { reason: 'import' } });
  });

  it('goes on with what waits after something that failed', async () => {
    const { name } = valueOf(await desk.make(told));
    rmSync(join(desk.folder, name));
    writeFileSync(join(desk.folder, name), 'no store');
    const failing = desk.preview(name);
    const making = desk.make(told);
    expect(await failing).toMatchObject({ ok: false });
    expect(await making).toMatchObject({ ok: true });
  });

  it('remembers why the backup of the day was not made, until it is', async () => {
    writeFileSync(desk.folder, 'a file in the way');
    expect(await desk.daily()).toMatchObject({ ok: false, error: { code: 'store' } });
    expect(desk.list().failure).toContain('may not write');
    rmSync(desk.folder);
    expect(await desk.daily()).toMatchObject({ ok: true });
    expect(desk.list().failure).toBeNull();
    expect(await desk.daily()).toBeNull();
  });

  it('restores what was previewed and nothing else, once', async () => {
    newOpportunity(store.services, { title: 'Then' });
    const { name } = valueOf(await desk.make(told));
    newOpportunity(store.services, { title: 'Now' });
    expect(await desk.restore(told)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    valueOf(await desk.preview(name));
    desk.drop();
    expect(await desk.restore(told)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(readdirSync(store.folder).filter((left) => left.includes('restoring'))).toEqual([]);
    valueOf(await desk.preview(name));
    valueOf(await desk.restore(told));
    expect(titles()).toEqual(['Then']);
    expect(await desk.restore(told)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(desk.list().rows.map(({ reason }) => reason)).toContain('restore');
  });

  it('lets nobody write between the backup before restoring and the restored store', async () => {
    const { name } = valueOf(await desk.make(told));
    valueOf(await desk.preview(name));
    const restoring = desk.restore(told);
    const written = whenWritten(store.services, () => newOpportunity(store.services, { title: 'Meanwhile' }));
    expect(written).toBeInstanceOf(Promise);
    valueOf(await restoring);
    await written;
    expect(titles()).toEqual(['Meanwhile']);
  });

  it('saves a copy behind a passphrase and restores it; giving up saves nothing', async () => {
    newOpportunity(store.services, { title: 'Mine' });
    const to = join(store.folder, 'out', 'mine.db.age');
    mkdirSync(join(store.folder, 'out'));
    const ask = (path: string | null) => () => Promise.resolve({ ok: true as const, value: { path } });
    expect(await desk.seal('short', ask(to), told)).toMatchObject({ ok: false, error: { field: 'passphrase' } });
    expect(valueOf(await desk.seal('four words of mine', ask(null), told)).path).toBeNull();
    expect(existsSync(to)).toBe(false);
    valueOf(await desk.seal('four words of mine', ask(to), told));
    newOpportunity(store.services, { title: 'Later' });
    expect(valueOf(await desk.choose(to))).toEqual({ is: 'sealed', fileName: 'mine.db.age' });
    expect(await desk.unseal('other words of mine', told)).toMatchObject({ error: { field: 'passphrase' } });
    expect(valueOf(await desk.unseal('four words of mine', told)).fileName).toBe('mine.db.age');
    valueOf(await desk.restore(told));
    expect(titles()).toEqual(['Mine']);
    expect(await desk.unseal('four words of mine', told)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
