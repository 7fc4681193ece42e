import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';

/** One way in which a store can be spoiled: always the same bytes, so that a failure can be looked at again. */
export interface Damage {
  name: string;
  /** Spoils the store file at this path; beside it lies its log when `log` is asked for. */
  spoil(path: string): void;
  /** Whether the store was left by a killed program, its newest changes still in the log. */
  log?: boolean;
}

export const PAGE = 4096;

/** Bytes that look like rubbish and are the same every time. */
export function rubbish(length: number, seed = 1): Buffer {
  const bytes = Buffer.alloc(length);
  let state = seed * 2_654_435_761;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** Writes over bytes of a file. */
export function overwrite(path: string, at: number, bytes: Buffer | readonly number[]): void {
  const file = openSync(path, 'r+');
  try {
    writeSync(file, Buffer.from(bytes), 0, bytes.length, at);
  } finally {
    closeSync(file);
  }
}

/** Makes another file of a file's bytes. */
export const remake = (path: string, make: (whole: Buffer) => Buffer): void =>
  writeFileSync(path, make(readFileSync(path)));

/** Changes a store by SQL that no program of ours would run: without references, without checks. */
export function byHand(path: string, work: (sqlite: Database.Database) => void): void {
  const sqlite = new Database(path);
  try {
    sqlite.unsafeMode(true);
    sqlite.pragma('foreign_keys = OFF');
    sqlite.pragma('writable_schema = ON');
    sqlite.pragma('ignore_check_constraints = ON');
    work(sqlite);
  } finally {
    sqlite.close();
  }
}

/** A damage by SQL alone. */
export const bySql = (name: string, sql: string): Damage => ({
  name,
  spoil: (path) => byHand(path, (sqlite) => void sqlite.exec(sql)),
});

/** The first page (from 1) of a table or an index. */
export function rootOf(path: string, name: string): number {
  const sqlite = new Database(path, { readonly: true });
  try {
    const page = sqlite
      .prepare<[string], number>('SELECT rootpage FROM sqlite_master WHERE name = ?')
      .pluck()
      .get(name);
    if (page === undefined) throw new Error(`The store has no ${name}`);
    return page;
  } finally {
    sqlite.close();
  }
}

/** All pages (from 1) of a table: the one before the last is a leaf that rows lie on. */
export function pagesOf(path: string, name: string): number[] {
  const sqlite = new Database(path, { readonly: true });
  try {
    return sqlite
      .prepare<[string], number>('SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno')
      .pluck()
      .all(name);
  } finally {
    sqlite.close();
  }
}
