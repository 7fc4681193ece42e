import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { knownMigrations } from '../open.ts';

/** Everything a file defines (tables, indexes, triggers, views), by what it is and how it is written. */
function definitions(sqlite: Database.Database): Set<string> {
  const found = sqlite
    .prepare<[], { type: string; name: string; table: string; sql: string | null }>(
      `SELECT type, name, tbl_name AS "table", sql FROM sqlite_master
       WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '__drizzle_migrations'`,
    )
    .all();
  return new Set(found.map(({ type, name, table, sql }) => JSON.stringify([type, name, table, sql])));
}

/**
 * Whether a store defines exactly what our own migrations define at its version. A file of somebody else's making could
 * bring triggers or views of its own along, which would run when the store is used.
 */
export function isOurSchema(path: string, version: number, migrations: string): boolean {
  const own = new Database(':memory:');
  const given = new Database(path, { readonly: true });
  try {
    for (const { when, tag } of knownMigrations(migrations)) {
      if (when > version) continue;
      const text = readFileSync(join(migrations, `${tag}.sql`), 'utf8');
      for (const statement of text.split('--> statement-breakpoint')) own.exec(statement);
    }
    const expected = definitions(own);
    const found = definitions(given);
    return expected.size === found.size && [...found].every((definition) => expected.has(definition));
  } finally {
    own.close();
    given.close();
  }
}
