import Database from 'better-sqlite3';
import { isOurSchema } from './schema.ts';
import { hasWrongValues, isSearchWhole } from './values.ts';

/** What a whole look at the store found. */
export type Soundness =
  | { sound: true }
  /** `pages`: the file itself is damaged. `references`: so many rows refer to something that is not there. */
  | { sound: false; pages: boolean; references: number };

/**
 * Reads the store in use to its last page, beside whoever writes; changes nothing. Slow. Given the migrations, it must
 * also define what they define, to the last index.
 */
export function soundnessOf(path: string, migrations?: string): Soundness {
  let sqlite: Database.Database | undefined;
  try {
    sqlite = new Database(path, { readonly: true, timeout: 5000 });
    sqlite.pragma('trusted_schema = OFF');
    const pages =
      sqlite.pragma('integrity_check', { simple: true }) !== 'ok' ||
      hasWrongValues(sqlite) ||
      !isSearchWhole(sqlite) ||
      (migrations !== undefined && !isOurSchema(path, Infinity, migrations));
    const broken = sqlite.pragma('foreign_key_check');
    const references = Array.isArray(broken) ? broken.length : 0;
    return pages || references > 0 ? { sound: false, pages, references } : { sound: true };
  } catch {
    return { sound: false, pages: true, references: 0 };
  } finally {
    sqlite?.close();
  }
}
