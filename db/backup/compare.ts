import Database from 'better-sqlite3';
import { COUNTED_TABLES, type CountedTable } from '../domain/backup.ts';

/** What restoring would change of one kind of thing. */
export interface Difference {
  table: CountedTable;
  /** In the backup and not in the store: they would come back. */
  back: number;
  /** In the store and not in the backup: they would go. */
  gone: number;
  /** In both, and not the same: they would be as they were then. */
  other: number;
}

/** Compares two stores of this version row by row, by their ids and when they were last changed. */
export function compareStores(currentPath: string, backupPath: string): Difference[] {
  const sqlite = new Database(currentPath, { readonly: true });
  try {
    sqlite.prepare('ATTACH ? AS backup').run(backupPath);
    return COUNTED_TABLES.map((table) => ({
      table,
      back: count(sqlite, `backup."${table}" b WHERE NOT EXISTS (SELECT 1 FROM main."${table}" c WHERE c.id = b.id)`),
      gone: count(sqlite, `main."${table}" c WHERE NOT EXISTS (SELECT 1 FROM backup."${table}" b WHERE b.id = c.id)`),
      other: count(
        sqlite,
        `main."${table}" c JOIN backup."${table}" b ON b.id = c.id WHERE b.updated_at <> c.updated_at`,
      ),
    }));
  } finally {
    sqlite.close();
  }
}

const count = (sqlite: Database.Database, from: string) =>
  sqlite.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get() ?? 0;
