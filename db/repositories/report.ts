import type { Store } from '../open.ts';

/** The store in figures alone: how many migrations made it, and how many rows each table of its own has. */
export function storeFigures({ sqlite }: Store): { schema: number; counts: { table: string; rows: number }[] } {
  const tables = sqlite
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
       AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' AND name NOT GLOB '*_fts*' ORDER BY name`,
    )
    .pluck()
    .all();
  const count = (table: string) => sqlite.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get() ?? 0;
  return {
    schema: count('__drizzle_migrations'),
    counts: tables.map((table) => ({ table, rows: count(table) })),
  };
}
