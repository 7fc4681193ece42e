import { chmodSync, closeSync, existsSync, openSync, readFileSync, readSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import * as z from 'zod';
import { checkStoreFile } from './backup/check.ts';
import { backupFolder, writeBackupNow } from './backup/write.ts';
import { type Result, fail, ok } from './domain/result.ts';
import { installBoardChanges } from './repositories/board-change.ts';
import { installCapture } from './repositories/capture.ts';
import { installFold } from './repositories/fold.ts';
import { ownFile, ownFolder } from './owner-only.ts';
import * as schema from './schema/index.ts';

export type Store = {
  path: string;
  sqlite: Database.Database;
  orm: BetterSQLite3Database<typeof schema>;
  close(): void;
};

export type OpenOptions = {
  /** The store file; its folder is made when missing, readable by its owner only. */
  path: string;
  /** The folder `db/migrations`. */
  migrations: string;
  /** Another build of the driver than the one it finds by itself. */
  nativeBinding?: string;
  /** Whether an older store is copied into `backups` before it is migrated; it is, unless it is itself a copy. */
  backUp?: boolean;
};

/**
 * Opens the store: configures the connection, refuses what is damaged or newer, migrates what is older (with a copy
 * beside it first), and checks foreign keys afterwards. Failures: `unreadable` (damaged, no store, newer), `store`
 * (the file system says no). Never replaces what it cannot read.
 */
export function openStore(options: OpenOptions): Result<Store> {
  let sqlite: Database.Database | undefined;
  try {
    prepareFolder(options.path);
    if (!existsSync(options.path)) createStore(options);
    const unknown = lookFirst(options);
    if (unknown) return unknown;
    sqlite = connect(options.path, options);
    const refused = refuseUnknown(sqlite, options);
    if (refused) {
      sqlite.close();
      return refused;
    }
    configure(sqlite);
    const orm = drizzle(sqlite, { schema });
    const lost = migrateStore(sqlite, orm, options);
    if (lost) {
      sqlite.close();
      return lost;
    }
    installCapture(sqlite);
    installBoardChanges(sqlite);
    installFold(sqlite);
    const opened = sqlite;
    return ok({ path: options.path, sqlite: opened, orm, close: () => opened.close() });
  } catch (error) {
    sqlite?.close();
    return explain(error, options.path);
  }
}

const driverOf = ({ nativeBinding }: Pick<OpenOptions, 'nativeBinding'>) => (nativeBinding ? { nativeBinding } : {});

function connect(path: string, { nativeBinding }: OpenOptions): Database.Database {
  ownFile(path);
  const sqlite = new Database(path, { timeout: 5000, ...driverOf({ nativeBinding }) });
  chmodSync(path, 0o600);
  return sqlite;
}

/**
 * A log left beside a file belongs to it, and closing the file would write the one into the other: what is refused is first
 * looked at by a connection that can write nothing. Also refused is a form of files that this SQLite does not write.
 */
function lookFirst(options: OpenOptions): Result<never> | null {
  if (!hasKnownForm(options.path)) return damaged(options.path);
  if (!existsSync(`${options.path}-wal`) || existsSync(`${options.path}-journal`)) return null;
  const sqlite = new Database(options.path, { readonly: true, timeout: 5000, ...driverOf(options) });
  try {
    return refuseUnknown(sqlite, options);
  } finally {
    sqlite.close();
  }
}

/** How SQLite says in the header that it writes and reads a file: with a journal (1) or with a log (2). */
function hasKnownForm(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(20);
    // Shorter files are refused by what is not in them.
    return readSync(file, header, 0, 20, 0) < 20 || header.readUInt8(18) <= 2;
  } finally {
    closeSync(file);
  }
}

/**
 * A new store is made whole under another name and renamed, so that an empty or half-made file in the store's place is
 * never anything but damage.
 */
function createStore(options: OpenOptions): void {
  const path = `${options.path}.new`;
  for (const rest of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) rmSync(rest, { force: true });
  const sqlite = connect(path, options);
  try {
    configure(sqlite);
    migrateStore(sqlite, drizzle(sqlite, { schema }), { ...options, path });
  } finally {
    sqlite.close();
  }
  renameSync(path, options.path);
}

function prepareFolder(path: string): void {
  ownFolder(dirname(path));
}

function configure(sqlite: Database.Database): void {
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    sqlite.pragma('fullfsync = ON');
    sqlite.pragma('checkpoint_fullfsync = ON');
  }
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('trusted_schema = OFF');
  sqlite.pragma('temp_store = MEMORY');
  sqlite.pragma('cache_size = -16000');
}

const journalFile = z.object({ entries: z.array(z.object({ when: z.number(), tag: z.string() })) });

/** The migrations this version knows, oldest first; `when` is what drizzle writes into the store for each. */
export function knownMigrations(folder: string): { when: number; tag: string }[] {
  return journalFile.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))).entries;
}

/** The newest migration the store has seen, in the milliseconds drizzle names it by; null for a new store. */
function newestApplied(sqlite: Database.Database): number | null {
  const table = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!table) return null;
  return sqlite.prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? null;
}

/** Asked before anything is written: what is no store, or a newer one, stays as it is. */
function refuseUnknown(sqlite: Database.Database, { path, migrations }: OpenOptions): Result<never> | null {
  const applied = newestApplied(sqlite);
  const known = knownMigrations(migrations).map(({ when }) => when);
  const newest = known.at(-1) ?? 0;
  if (applied === null || (applied < newest && !known.includes(applied)))
    return fail(
      'unreadable',
      `The file at ${path} is not a store of Proffer, or it is empty, and was left as it is. Move it somewhere else, then put a backup from the folder “backups” beside it in its place.`,
    );
  if (applied <= newest) return null;
  return fail(
    'unreadable',
    `This store was written by a newer Proffer (store version ${applied}, this Proffer reads up to ${newest}). ` +
      'Install the newer Proffer to open it. Nothing was changed.',
  );
}

/**
 * Foreign keys are verified first and afterwards, and off while migrating, since a migration that rebuilds a parent table would delete its children by
 * cascade, and SQLite ignores the switch inside the migration's own transaction.
 */
function migrateStore(
  sqlite: Database.Database,
  orm: BetterSQLite3Database<typeof schema>,
  { path, migrations, backUp = true }: OpenOptions,
): Result<never> | null {
  const applied = newestApplied(sqlite);
  const newest = knownMigrations(migrations).at(-1)?.when ?? 0;
  if (applied === newest) return null;
  const broken = refuseBroken(sqlite, path);
  if (broken) return broken;
  if (applied !== null && backUp) {
    const copied = backUpBeforeMigration(sqlite, path, newest);
    if (!copied.ok) return copied;
  }
  sqlite.pragma('foreign_keys = OFF');
  try {
    migrate(orm, { migrationsFolder: migrations });
  } catch (error) {
    // The whole migration is one transaction: it has taken everything back.
    if (!codeOf(error).startsWith('SQLITE_ERROR') && !codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error;
    return fail(
      'unreadable',
      `The store at ${path} could not be brought to this version of Proffer and was left as it was. Use the earlier Proffer until this one is mended, and report the problem.`,
    );
  }
  sqlite.pragma('foreign_keys = ON');
  return refuseBroken(sqlite, path);
}

function refuseBroken(sqlite: Database.Database, path: string): Result<never> | null {
  const broken = sqlite.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length === 0) return null;
  return fail(
    'unreadable',
    `The store at ${path} cannot be brought to this version of Proffer: ${broken.length} of its rows refer to something that is not there. Put a backup from the folder “backups” beside it in its place.`,
  );
}

/** The copy is checked: a migration starts only from a store that could be put back. */
function backUpBeforeMigration(sqlite: Database.Database, path: string, newest: number): Result<null> {
  return writeBackupNow(sqlite, backupFolder(path), { at: Date.now(), reason: 'migration' }, (copy) =>
    checkStoreFile(copy, newest),
  );
}

/** SQLite's or the system's code of an error, also of one that drizzle has wrapped; empty when it has none. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error) return String(error.code);
  return 'cause' in error ? codeOf(error.cause) : '';
}

const damaged = (path: string) =>
  fail(
    'unreadable',
    `The store at ${path} is damaged and was left as it is. Copy it somewhere safe, then put a backup from the folder “backups” beside it in its place.`,
  );

/** A failure of the file or the file system as a sentence; anything else is thrown on. */
export function explain(error: unknown, path: string): Result<never> {
  const code = codeOf(error);
  // Our own statements are right: one that makes no sense to the file found a table that is not as we made it.
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_ERROR' || code.startsWith('SQLITE_CORRUPT')) return damaged(path);
  if (['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG'].includes(code))
    return fail('store', 'The disk is full. Free some space and start Proffer again; nothing was lost.');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return fail('store', `Another program has locked the store at ${path}. Close it and start Proffer again.`);
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_IOERR') ||
    ['EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR', 'EISDIR'].includes(code)
  )
    return fail('store', `Proffer may not write at ${path}. Allow writing there, or start with --data-dir=DIR.`);
  throw error;
}
