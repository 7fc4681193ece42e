import { expect } from 'vitest';
import { CAPTURED_TABLES } from '../../db/repositories/capture.ts';
import type { Store } from '../../db/open.ts';

export type Dump = Record<string, unknown[]>;

/** Every row of every table that undo reaches, by table, in the order of their ids. */
export function dump({ sqlite }: Store): Dump {
  return Object.fromEntries(
    CAPTURED_TABLES.map(({ name }) => [name, sqlite.prepare(`SELECT * FROM "${name}" ORDER BY id`).all()]),
  );
}

/** Every row of every table of the file, the derived and internal ones too, to prove that nothing was written. */
export function dumpAll({ sqlite }: Store): Dump {
  const names = sqlite
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    names
      .filter((name) => !/^search_(index|term)/.test(name))
      .map((name) => [name, sqlite.prepare(`SELECT * FROM "${name}" ORDER BY 1`).all()]),
  );
}

const documents = ({ sqlite }: Store) =>
  sqlite.prepare('SELECT ref_id, kind, title, body FROM search_document ORDER BY ref_id').all();

/**
 * What the search holds when every searchable row is written anew, computed by the store's own triggers inside a
 * transaction that is rolled back.
 */
function freshDocuments(store: Store): unknown[] {
  const { sqlite } = store;
  sqlite.exec('BEGIN');
  try {
    sqlite.exec('DELETE FROM search_document');
    const triggers = sqlite
      .prepare<[], { sql: string; table: string }>(
        `SELECT sql, tbl_name AS "table" FROM sqlite_master
         WHERE type = 'trigger' AND name LIKE 'search\\_%\\_added' ESCAPE '\\' AND tbl_name <> 'search_document'`,
      )
      .all();
    for (const { sql, table } of triggers) {
      const body = /BEGIN([\s\S]*?)ON CONFLICT/.exec(sql)?.[1];
      if (!body) throw new Error(`The trigger of ${table} is not understood`);
      // The trigger's own statement, told of every row at once instead of the new one.
      sqlite.exec(body.replaceAll('new.', `"${table}".`).replace('WHERE', `FROM "${table}" WHERE`));
    }
    return documents(store);
  } finally {
    sqlite.exec('ROLLBACK');
  }
}

/** The file is sound: pages, references, and a search that says what the tables say. */
export function expectSound(store: Store): void {
  const { sqlite } = store;
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  sqlite.prepare("INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 1)").run();
  expect(documents(store)).toEqual(freshDocuments(store));
}
