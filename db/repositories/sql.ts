import type Database from 'better-sqlite3';

/** Prepared statements, one per text and connection: preparing costs more than most queries. */
const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A prepared statement; `Row` is what its columns are, as written in the text beside it. */
export function prepared<Params extends unknown[], Row = unknown>(
  sqlite: Database.Database,
  text: string,
): Database.Statement<Params, Row> {
  let known = statements.get(sqlite);
  if (!known) statements.set(sqlite, (known = new Map()));
  let statement = known.get(text);
  if (!statement) known.set(text, (statement = sqlite.prepare(text)));
  return statement as Database.Statement<Params, Row>;
}
