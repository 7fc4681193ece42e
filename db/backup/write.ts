import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Result, fail, ok } from '../domain/result.ts';
import { ownFile, ownFolder } from '../owner-only.ts';
import type { Checked } from './check.ts';
import { type BackupName, backupName, readBackupName } from './name.ts';

export interface BackupFile extends BackupName {
  name: string;
  /** Bytes. */
  size: number;
}

/** The folder of the backups, beside the store file. */
export const backupFolder = (storePath: string) => join(dirname(storePath), 'backups');

const PARTIAL = '.partial';
/** Pages copied before whoever waits gets a turn: about a millisecond. */
const PAGES_AT_ONCE = 256;

export interface BackupWork {
  /** Looks at the finished copy: in a thread of its own where nothing may wait. */
  check(path: string): Promise<Checked> | Checked;
  /** How much is copied, 0–1. */
  progress?(part: number): void;
}

/**
 * Writes a backup of an open store beside it, while work goes on: copied by SQLite under a temporary name, checked page by
 * page, on the disk, and only then given its name. Failures: `store` (no room, no permission, a copy that is not sound);
 * then nothing is left of it.
 */
export async function writeBackup(
  sqlite: Database.Database,
  folder: string,
  about: BackupName,
  work: BackupWork,
): Promise<Result<BackupFile>> {
  const path = freeName(folder, about);
  const partial = `${path}${PARTIAL}`;
  try {
    ownFolder(folder);
    removePartials(folder);
    ownFile(partial);
    await sqlite.backup(partial, {
      progress: ({ totalPages, remainingPages }) => {
        work.progress?.(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return PAGES_AT_ONCE;
      },
    });
    settle(partial);
    const checked = await work.check(partial);
    if (!checked.ok) {
      removeStore(partial);
      return fail(
        'store',
        'The backup that was just written is not sound, so it was not kept. Check the disk, then try again.',
      );
    }
    keep(partial, path);
    return ok({
      ...about,
      at: readBackupName(basename(path))?.at ?? about.at,
      name: basename(path),
      size: statSync(path).size,
    });
  } catch (error) {
    tidyUp(partial);
    return explainBackup(error, folder);
  }
}

/** The same at once, for a store that is not in use yet: before a migration. */
export function writeBackupNow(
  sqlite: Database.Database,
  folder: string,
  about: BackupName,
  check: (path: string) => Checked,
): Result<null> {
  const path = freeName(folder, about);
  const partial = `${path}${PARTIAL}`;
  try {
    ownFolder(folder);
    removeStore(partial);
    ownFile(partial);
    sqlite.prepare('VACUUM INTO ?').run(partial);
    settle(partial);
    if (!check(partial).ok) {
      removeStore(partial);
      return fail(
        'store',
        'The copy made before bringing the store to this version is not sound. Check the disk, then start again.',
      );
    }
    keep(partial, path);
    return ok(null);
  } catch (error) {
    tidyUp(partial);
    return explainBackup(error, folder);
  }
}

/** Two backups in one second get different names. */
function freeName(folder: string, about: BackupName): string {
  const name = backupName(about);
  for (let count = 1; ; count += 1) {
    const path = join(folder, count === 1 ? name : name.replace(/\.db$/, `-${count}.db`));
    if (!existsSync(path)) return path;
  }
}

/** One file that stands alone, readable by its owner only. */
export function settle(path: string): void {
  chmodSync(path, 0o600);
  const sqlite = new Database(path);
  try {
    sqlite.pragma('journal_mode = DELETE');
  } finally {
    sqlite.close();
  }
}

function keep(partial: string, path: string): void {
  sync(partial);
  renameSync(partial, path);
  syncFolder(dirname(path));
}

/** On the disk, and not only on its way there. */
export function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** So that a new name survives a power cut; Windows has no such thing, and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const file = openSync(folder, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A store file with whatever SQLite put beside it. */
export function removeStore(path: string): void {
  for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${ending}`, { force: true });
}

/** After a failure: what cannot be removed now is removed before the next backup. */
function tidyUp(partial: string): void {
  try {
    removeStore(partial);
  } catch {
    // The same disk or folder said no a moment ago, and that is what is told.
  }
}

/** The backups there are, newest first; unfinished ones and other files are not among them. */
export function listBackups(folder: string): BackupFile[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const about = readBackupName(name);
      return about === null ? [] : [{ ...about, name, size: statSync(join(folder, name)).size }];
    })
    .sort((a, b) => b.at - a.at || countOf(b.name) - countOf(a.name));
}

/** Which of several of one second and reason a name is: the first has no number. */
const countOf = (name: string) => Number(/-(\d+)\.db$/.exec(name)?.[1] ?? 1);

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** What an earlier run left unfinished when it was killed. */
function removePartials(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.includes(`.db${PARTIAL}`)) rmSync(join(folder, name), { force: true });
  }
}

export function explainBackup(error: unknown, folder: string): Result<never> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (/^(SQLITE_FULL|SQLITE_IOERR_WRITE|ENOSPC|EDQUOT|EFBIG)$/.test(code))
    return fail(
      'store',
      'The disk is full: no backup was made. Free some space and try again; the store is as it was.',
    );
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR)|^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/.test(code))
    return fail('store', `Proffer may not write in ${folder}: no backup was made. Allow writing there and try again.`);
  throw error;
}
