import type Database from 'better-sqlite3';
import { is } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import * as schema from '../schema/index.ts';

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The kinds of values SQLite may hold for a column of ours. */
const KINDS: Record<string, string> = {
  string: "'text'",
  number: "'integer', 'real'",
  boolean: "'integer'",
  json: "'text'",
  custom: "'text'",
};

/** Columns that hold a day, `2026-11-18`. */
const isDay = (name: string) =>
  name.endsWith('_on') || ['deadline', 'snoozed_until', 'repeat_from', 'promised_by', 'answer_by'].includes(name);

/** When a value of this column is none that Proffer writes, as SQL. */
function wrongIn({ name, notNull, dataType, enumValues }: SQLiteColumn): string {
  const kinds = KINDS[dataType];
  if (kinds === undefined) throw new Error(`Nobody has said what ${name} may hold`);
  const parts = [`typeof("${name}") NOT IN (${kinds}${notNull ? '' : ", 'null'"})`];
  if (dataType === 'string' && isDay(name)) parts.push(`date("${name}") IS NOT "${name}"`);
  if (enumValues && enumValues.length > 0) parts.push(`"${name}" NOT IN (${enumValues.map(quoted).join()})`);
  return parts.join(' OR ');
}

/** Whether any row holds what Proffer never writes: nothing where something must be, a text for a number, an unknown word. */
export function hasWrongValues(sqlite: Database.Database): boolean {
  return Object.values(schema).some((table) => {
    if (!is(table, SQLiteTable)) return false;
    const { name, columns } = getTableConfig(table);
    const wrong = columns.map(wrongIn).join(' OR ');
    return sqlite.prepare(`SELECT 1 FROM "${name}" WHERE ${wrong} LIMIT 1`).get() !== undefined;
  });
}

/** Whether the full text knows as many documents as there are; pages alone do not tell. */
export const isSearchWhole = (sqlite: Database.Database): boolean =>
  sqlite
    .prepare<[], number>('SELECT (SELECT count(*) FROM search_index_docsize) = (SELECT count(*) FROM search_document)')
    .pluck()
    .get() === 1;
