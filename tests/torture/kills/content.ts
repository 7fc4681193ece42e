import type Database from 'better-sqlite3';

/** What a store holds, in a form that two stores can be compared by: its definitions and every row of every table. */
export interface Content {
  version: number;
  definitions: string;
  tables: Record<string, Record<string, unknown>[]>;
}

/** Reads it all; what the search holds is derived from the rest and checked by itself. */
export function contentOf(sqlite: Database.Database): Content {
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
         AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations' ORDER BY name`,
    )
    .pluck()
    .all();
  return {
    version: sqlite.prepare<[], number>('SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0,
    definitions: JSON.stringify(sqlite.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()),
    tables: Object.fromEntries(
      tables.map((name) => [
        name,
        sqlite.prepare<[], Record<string, unknown>>(`SELECT * FROM "${name}" ORDER BY 1`).all(),
      ]),
    ),
  };
}

/** The rows of `after` cut to the columns that `before` has, so that what a migration adds does not hide what it changed. */
export function cutTo(before: Content['tables'], after: Content['tables']): Content['tables'] {
  return Object.fromEntries(
    Object.entries(before).map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {});
      const cut = (after[table] ?? []).map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])));
      return [table, cut];
    }),
  );
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
