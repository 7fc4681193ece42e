import type Database from 'better-sqlite3';
import { SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import { is } from 'drizzle-orm';
import * as schema from '../schema/index.ts';

/** Tables that undo does not reach: its own, the index, and what is not a person's data. */
const NOT_CAPTURED = new Set([
  'activity',
  'change',
  'search_document',
  'draft',
  'card_fact',
  'calendar_entry',
  'notice',
]);

type CapturedTable = { name: string; columns: string[] };

/** Every table whose changes are kept for undo, with its columns. */
export const CAPTURED_TABLES: readonly CapturedTable[] = Object.values<unknown>(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table))
  .filter(({ name }) => !NOT_CAPTURED.has(name))
  .map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));

const json = (row: 'old' | 'new', columns: string[]) =>
  `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;

/**
 * Puts triggers on every captured table of this connection: while an activity is named in `capture`, each inserted,
 * updated or deleted row is kept as it was and as it became. They are temporary, so that other programs and tools
 * can open the file without them, and a new column needs no migration of its own here.
 */
export function installCapture(sqlite: Database.Database): void {
  const statements = ['CREATE TEMP TABLE capture (activity_id TEXT NOT NULL);'];
  for (const { name, columns } of CAPTURED_TABLES) {
    const add = (id: string, before: string, after: string) =>
      `INSERT INTO change (activity_id, table_name, row_id, before, after)
       SELECT activity_id, '${name}', ${id}, ${before}, ${after} FROM capture;`;
    const old = json('old', columns);
    const now = json('new', columns);
    statements.push(
      `CREATE TEMP TRIGGER "capture_${name}_i" AFTER INSERT ON main."${name}" WHEN EXISTS (SELECT 1 FROM capture)
       BEGIN ${add('new.id', 'NULL', now)} END;`,
      `CREATE TEMP TRIGGER "capture_${name}_u" AFTER UPDATE ON main."${name}" WHEN EXISTS (SELECT 1 FROM capture)
       BEGIN ${add('new.id', old, now)} END;`,
      `CREATE TEMP TRIGGER "capture_${name}_d" AFTER DELETE ON main."${name}" WHEN EXISTS (SELECT 1 FROM capture)
       BEGIN ${add('old.id', old, 'NULL')} END;`,
    );
  }
  sqlite.exec(statements.join('\n'));
}
