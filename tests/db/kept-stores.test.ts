import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../db/open.ts';
import { MIGRATIONS, valueOf } from '../support/store.ts';
import { expectSound } from '../support/tables.ts';

/** Stores as earlier versions wrote them, named by their newest migration: populated, and never written again. */
const KEPT = join(import.meta.dirname, '..', 'support', 'stores');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'proffer-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Rows = Record<string, Record<string, unknown>[]>;

/** Every row of every ordinary table; what the search holds is derived from them, and checked by itself. */
function rowsOf(sqlite: Database.Database): Rows {
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations'`,
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((name) => [
      name,
      sqlite.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}" ORDER BY 1`).all(),
    ]),
  );
}

/** The rows cut to the columns there were, so that what a migration adds does not hide what it changed. */
function onlyColumnsOf(before: Rows, after: Rows): Rows {
  return Object.fromEntries(
    Object.entries(before).map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      return [
        table,
        (after[table] ?? []).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
      ];
    }),
  );
}

describe.each(readdirSync(KEPT))('a store of an earlier version (%s)', (name) => {
  it('is brought to this one row for row', () => {
    const path = join(folder, 'store', 'proffer.db');
    mkdirSync(join(folder, 'store'));
    writeFileSync(path, gunzipSync(readFileSync(join(KEPT, name))));
    const old = new Database(path);
    const before = rowsOf(old);
    old.close();
    expect(before['opportunity']?.length).toBeGreaterThan(10);

    const store = valueOf(openStore({ path, migrations: MIGRATIONS }));
    try {
      expect(onlyColumnsOf(before, rowsOf(store.sqlite))).toEqual(before);
      expectSound(store);
    } finally {
      store.close();
    }
  });
});
