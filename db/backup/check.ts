import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { COUNTED_TABLES, type CountedTable, type Damage } from '../domain/backup.ts';

export interface StoreContents {
  /** The newest migration it has seen, as drizzle names it (UTC milliseconds). */
  version: number;
  /** Rows of what a person would look for. */
  counts: Record<CountedTable, number>;
  /** When something in it was last changed, UTC milliseconds; null when nothing ever was. */
  changedAt: number | null;
}

export type Checked = { ok: true; contents: StoreContents } | { ok: false; damage: Damage };

const MAGIC = 'SQLite format 3\u0000';

/**
 * Reads a store file to its last page and says what is in it, or what is wrong with it. It may be given a file of
 * anybody's making: nothing in it is run or trusted. Slow (it reads everything) and made for a copy: opening a file can
 * leave others beside it.
 */
export function checkStoreFile(path: string, newest: number): Checked {
  if (!existsSync(path)) return { ok: false, damage: 'missing' };
  if (statSync(path).size === 0) return { ok: false, damage: 'empty' };
  if (startOf(path) !== MAGIC) return { ok: false, damage: 'no_store' };
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(path, { fileMustExist: true });
    sqlite.pragma('trusted_schema = OFF');
    sqlite.pragma('cell_size_check = ON');
    return checkOpened(sqlite, newest);
  } catch {
    return { ok: false, damage: 'damaged' };
  } finally {
    sqlite?.close();
  }
}

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MAGIC.length);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

function checkOpened(sqlite: Database.Database, newest: number): Checked {
  if (sqlite.pragma('integrity_check', { simple: true }) !== 'ok') return { ok: false, damage: 'damaged' };
  const ours = sqlite
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '__drizzle_migrations'")
    .get();
  const version =
    ours && sqlite.prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations').pluck().get();
  if (typeof version !== 'number') return { ok: false, damage: 'no_store' };
  if (version > newest) return { ok: false, damage: 'newer' };
  const broken = sqlite.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length > 0) return { ok: false, damage: 'damaged' };
  return { ok: true, contents: contentsOf(sqlite, version) };
}

function contentsOf(sqlite: Database.Database, version: number): StoreContents {
  const tables = new Set(
    sqlite.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all(),
  );
  const countOf = (table: CountedTable): number => {
    if (!tables.has(table)) return 0;
    const trashed = sqlite.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, 'trashed_at');
    const where = trashed ? 'WHERE trashed_at IS NULL' : '';
    return sqlite.prepare<[], number>(`SELECT count(*) FROM "${table}" ${where}`).pluck().get() ?? 0;
  };
  const changedAt = tables.has('activity')
    ? sqlite.prepare<[], number | null>('SELECT max(updated_at) FROM activity').pluck().get()
    : null;
  return {
    version,
    counts: Object.fromEntries(COUNTED_TABLES.map((table) => [table, countOf(table)])) as Record<CountedTable, number>,
    changedAt: changedAt ?? null,
  };
}
