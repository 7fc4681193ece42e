import type Database from 'better-sqlite3';
import { foldName } from '../domain/same-name.ts';

/** Lets queries compare names as the rules do, in every alphabet: SQLite by itself knows the case of ASCII only. */
export function installFold(sqlite: Database.Database): void {
  sqlite.function('fold_name', { deterministic: true }, (name: unknown) =>
    typeof name === 'string' ? foldName(name) : null,
  );
}
