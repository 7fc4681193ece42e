import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { copyFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Damage } from '../domain/backup.ts';
import { type Result, fail, ok } from '../domain/result.ts';
import { knownMigrations, openStore } from '../open.ts';
import type { Checked, StoreContents } from './check.ts';
import { type Difference, compareStores } from './compare.ts';
import { isOurSchema } from './schema.ts';
import { explainBackup, removeStore, sync, syncFolder } from './write.ts';

/** A backup copied beside the store, checked, brought to this version, and ready to take its place. */
export interface PreparedRestore {
  path: string;
  contents: StoreContents;
  /** Against the store as it is; null where there is none that could be read. */
  differences: Difference[] | null;
}

const preparedPath = (storePath: string) => `${storePath}.restoring`;
const keptPath = (storePath: string) => `${storePath}.before-restore`;

const newestKnown = (migrations: string) => knownMigrations(migrations).at(-1)?.when ?? 0;

/** What is said of a file that cannot be restored, and what to do. */
export function refusalOf(damage: Damage, newest: number): string {
  switch (damage) {
    case 'missing':
      return 'This file is not there any more. Choose another one.';
    case 'empty':
      return 'This file is empty: there is nothing to restore. Choose another one.';
    case 'no_store':
      return 'This is not a store of Proffer. Choose a backup that Proffer made.';
    case 'damaged':
      return 'This backup is damaged or cut short, and cannot be trusted. Choose an older one.';
    case 'newer':
      return `This backup was written by a newer Proffer; this one reads stores up to version ${newest}. Install the newer Proffer to restore it.`;
  }
}

export interface RestoreFrom {
  /** The backup; it is only read. */
  from: string;
  storePath: string;
  migrations: string;
  check(path: string, newest: number): Promise<Checked> | Checked;
}

/**
 * Copies a backup beside the store and makes sure that it is one: whole, ours to its last definition, and not newer. An
 * older one is brought to this version, in the copy. Failures: `unreadable` (refused, with the reason) and `store` (no
 * room, no permission); the store is untouched.
 */
export async function prepareRestore({
  from,
  storePath,
  migrations,
  check,
}: RestoreFrom): Promise<Result<PreparedRestore>> {
  const path = preparedPath(storePath);
  const newest = newestKnown(migrations);
  const refuse = (damage: Damage) => {
    removeStore(path);
    return fail('unreadable', refusalOf(damage, newest));
  };
  try {
    removeStore(path);
    const found = await stat(from).catch(() => null);
    if (found === null) return refuse('missing');
    if (!found.isFile()) return refuse('no_store');
    await copyFile(from, path, constants.COPYFILE_EXCL);
    const checked = await check(path, newest);
    if (!checked.ok) return refuse(checked.damage);
    if (!isOurSchema(path, checked.contents.version, migrations)) return refuse('no_store');
    const opened = openStore({ path, migrations, backUp: false });
    if (!opened.ok) return refuse('damaged');
    opened.value.sqlite.pragma('journal_mode = DELETE');
    opened.value.close();
    sync(path);
    return ok({ path, contents: checked.contents, differences: differencesTo(storePath, path) });
  } catch (error) {
    removeStore(path);
    return explainBackup(error, dirname(storePath));
  }
}

function differencesTo(storePath: string, path: string): Difference[] | null {
  if (!existsSync(storePath)) return null;
  try {
    return compareStores(storePath, path);
  } catch {
    // A damaged store is why it is restored.
    return null;
  }
}

/** Puts what was prepared away again. */
export const dropPrepared = (storePath: string): void => removeStore(preparedPath(storePath));

/**
 * Puts the prepared file in the place of a closed store, in one step: whoever looks finds one or the other, whole. The
 * former store stays beside it until `settleRestore`. The store must have been closed without a log (`journal_mode =
 * DELETE`): a log of one file must never be read with another.
 */
export function swapIn(storePath: string): Result<null> {
  const kept = keptPath(storePath);
  try {
    if (existsSync(`${storePath}-wal`))
      return fail('store', 'Another program still uses the store. Close it and try again; nothing was changed.');
    rmSync(kept, { force: true });
    if (existsSync(storePath)) keepBeside(storePath, kept);
    renameSync(preparedPath(storePath), storePath);
    syncFolder(dirname(storePath));
    return ok(null);
  } catch (error) {
    return explainBackup(error, dirname(storePath));
  }
}

function keepBeside(storePath: string, kept: string): void {
  try {
    linkSync(storePath, kept);
  } catch {
    // A file system without links gets a copy.
    copyFileSync(storePath, kept);
    sync(kept);
  }
}

/** The restored store opens: the former one is not needed any more, it is among the backups. */
export const settleRestore = (storePath: string): void => rmSync(keptPath(storePath), { force: true });

/** It does not open: the former store comes back. */
export function swapBack(storePath: string): void {
  if (!existsSync(keptPath(storePath))) return;
  removeStore(storePath);
  renameSync(keptPath(storePath), storePath);
  syncFolder(dirname(storePath));
}

/** Where a store that cannot be opened is kept: `proffer-damaged-2026-11-22T10-15-30Z.db`, never one that is there. */
function asidePath(storePath: string, at: number): string {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  const name = basename(storePath, '.db');
  for (let count = 1; ; count += 1) {
    const path = join(dirname(storePath), `${name}-damaged-${stamp}Z${count === 1 ? '' : `-${count}`}.db`);
    if (!existsSync(path)) return path;
  }
}

/** What SQLite reads together with a store: with another one it must never be. */
const BESIDE = ['-wal', '-journal'];

/**
 * Puts the prepared file in the place of a store that cannot be opened, which is kept beside it with all its bytes.
 * Whoever looks at the store's place finds the one or the other. Answers where the former is kept; null when there was none.
 */
export function swapAside(storePath: string, at: number): Result<string | null> {
  const kept = asidePath(storePath, at);
  try {
    const isThere = existsSync(storePath);
    if (isThere) keepBeside(storePath, kept);
    for (const ending of BESIDE)
      if (existsSync(`${storePath}${ending}`)) renameSync(`${storePath}${ending}`, `${kept}${ending}`);
    rmSync(`${storePath}-shm`, { force: true });
    renameSync(preparedPath(storePath), storePath);
    syncFolder(dirname(storePath));
    return ok(isThere ? kept : null);
  } catch (error) {
    return explainBackup(error, dirname(storePath));
  }
}

/** The restored store does not open: the former one comes back as it was. */
export function putBack(storePath: string, kept: string): void {
  removeStore(storePath);
  for (const ending of BESIDE)
    if (existsSync(`${kept}${ending}`)) renameSync(`${kept}${ending}`, `${storePath}${ending}`);
  renameSync(kept, storePath);
  syncFolder(dirname(storePath));
}

/** A new store with nothing in it, prepared as a backup would be. */
export function prepareEmpty(storePath: string, migrations: string): Result<null> {
  const path = preparedPath(storePath);
  try {
    removeStore(path);
    const made = openStore({ path, migrations, backUp: false });
    if (!made.ok) return made;
    made.value.sqlite.pragma('journal_mode = DELETE');
    made.value.close();
    sync(path);
    return ok(null);
  } catch (error) {
    return explainBackup(error, dirname(storePath));
  }
}
