import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole, writeWholeNow } from '../../db/exporters/whole-file.ts';
import { checkStoreFile } from '../../db/backup/check.ts';
import { knownMigrations, openStore } from '../../db/open.ts';
import { ownFile, ownFolder } from '../../db/owner-only.ts';
import { backupFolder, writeBackup, writeBackupNow } from '../../db/backup/write.ts';
import { MIGRATIONS, valueOf } from '../support/store.ts';

const newest = knownMigrations(MIGRATIONS).at(-1)?.when ?? 0;
let folder: string;
let before: number;
beforeEach(() => {
  // Whatever the person's own mask is: this one takes nothing away from anybody.
  before = process.umask(0);
  folder = mkdtempSync(join(tmpdir(), 'proffer-own-'));
});
afterEach(() => {
  process.umask(before);
  rmSync(folder, { recursive: true, force: true });
});

const modeOf = (path: string) => statSync(path).mode & 0o777;
/** Everything below a folder that others may read, with its mode. */
function open(at: string): string[] {
  const mine = (modeOf(at) & 0o077) === 0 ? [] : [`${at} ${modeOf(at).toString(8)}`];
  if (!statSync(at).isDirectory()) return mine;
  return [...mine, ...readdirSync(at).flatMap((name) => open(join(at, name)))];
}

describe('what Proffer keeps', () => {
  it('is for its owner only with no mask at all: store, log, backups, and what is in the making', async () => {
    const home = join(folder, 'data');
    const path = join(home, 'proffer.db');
    const { sqlite, close } = valueOf(openStore({ path, migrations: MIGRATIONS }));
    const seen = new Set<string>();
    const look = () => {
      for (const name of readdirSync(backupFolder(path))) seen.add(name);
      expect(open(home)).toEqual([]);
    };
    valueOf(
      await writeBackup(
        sqlite,
        backupFolder(path),
        { at: 0, reason: 'by_hand' },
        {
          check: (copy) => {
            look();
            return checkStoreFile(copy, newest);
          },
          progress: look,
        },
      ),
    );
    writeBackupNow(sqlite, backupFolder(path), { at: 1, reason: 'migration' }, (copy) => {
      look();
      return checkStoreFile(copy, newest);
    });
    expect([...seen].some((name) => name.endsWith('.partial'))).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['backups', 'proffer.db', 'proffer.db-shm', 'proffer.db-wal']);
    expect(open(home)).toEqual([]);
    close();
  });

  it('is closed to others again where a folder was open before', () => {
    for (const name of ['data', 'data/backups']) {
      mkdirSync(join(folder, name));
      chmodSync(join(folder, name), 0o777);
    }
    const path = join(folder, 'data', 'proffer.db');
    const { sqlite, close } = valueOf(openStore({ path, migrations: MIGRATIONS }));
    writeBackupNow(sqlite, backupFolder(path), { at: 1, reason: 'migration' }, (copy) => checkStoreFile(copy, newest));
    close();
    expect(open(join(folder, 'data'))).toEqual([]);
  });

  it('is exported for its owner only', async () => {
    valueOf(await writeWhole(join(folder, 'a.json'), '{}', (temporary) => expect(temporary).toContain('.a.json.')));
    valueOf(writeWholeNow(join(folder, 'b.json'), '{}'));
    expect(['a.json', 'b.json'].map((name) => modeOf(join(folder, name)))).toEqual([0o600, 0o600]);
  });
});

describe('what is not ours to close', () => {
  it('stays as it is: a folder that is shared on purpose', () => {
    chmodSync(folder, 0o1777);
    ownFolder(folder);
    expect(modeOf(folder)).toBe(0o777);
  });

  it('keeps what is in a file, and never takes a folder for one', () => {
    const file = join(folder, 'x');
    writeFileSync(file, 'mine');
    chmodSync(file, 0o644);
    ownFile(file);
    expect(modeOf(file)).toBe(0o600);
    expect(statSync(file).size).toBe(4);
    mkdirSync(join(folder, 'y'), { mode: 0o755 });
    ownFile(join(folder, 'y'));
    expect(modeOf(join(folder, 'y'))).toBe(0o755);
  });
});
