import { is } from 'drizzle-orm';
import { type SQLiteColumn, SQLiteTable, getTableConfig } from 'drizzle-orm/sqlite-core';
import type Database from 'better-sqlite3';
import * as schema from '../schema/index.ts';
import { prepared } from './sql.ts';

/**
 * The store as tables and columns, for what takes all of it out and puts it back. Made from the schema, so that a new
 * table or column is taken along without anybody thinking of it.
 */

/** What SQLite holds. */
export type Stored = string | number | null;
export type StoredRow = Record<string, Stored>;

export type ColumnKind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

export interface WholeColumn {
  name: string;
  kind: ColumnKind;
  nullable: boolean;
  /** The words it may hold; null when it may hold any. */
  words: readonly string[] | null;
  /** The table whose ids it holds. */
  refersTo: string | null;
  /** What it is where it is not said; undefined when it must be said. */
  otherwise: Stored | undefined;
}

/**
 * `content` is what a person wrote; `own` belongs to one place (settings, drafts, what calendars were told); `history`
 * is what changed, and the steps of undo.
 */
export type WholeRole = 'content' | 'own' | 'history';

export interface WholeTable {
  name: string;
  role: WholeRole;
  /** The column that names a row. */
  key: string;
  columns: readonly WholeColumn[];
  /** Columns that no two rows share, beside the key. */
  uniques: readonly (readonly string[])[];
}

/** Computed from the rest, and written anew: no part of any export. */
export const DERIVED_TABLES: ReadonlySet<string> = new Set(['search_document', 'card_fact']);
const ROLES: Readonly<Record<string, WholeRole>> = {
  setting: 'own',
  draft: 'own',
  calendar_entry: 'own',
  notice: 'own',
  activity: 'history',
  change: 'history',
};
/** What holds of this computer only, by the names of the settings: it neither leaves nor comes in. */
export const HERE_ONLY: ReadonlySet<string> = new Set(['calendarPath']);

function storedDefault(column: SQLiteColumn): Stored | undefined {
  const value: unknown = column.default;
  if (value === undefined) return column.notNull ? undefined : null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && kindOf(column) !== 'json') return value;
  return typeof value === 'number' ? value : JSON.stringify(value);
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  SQLiteText: 'text',
  // The columns of `schema/columns.ts`, all of them JSON.
  SQLiteCustomColumn: 'json',
  SQLiteInteger: 'integer',
  SQLiteReal: 'real',
  SQLiteBoolean: 'boolean',
};

function kindOf({ columnType, name }: SQLiteColumn): ColumnKind {
  const kind = KINDS[columnType];
  if (kind === undefined) throw new Error(`The column ${name} is of a kind that no export knows: ${columnType}`);
  return kind;
}

function describe(table: SQLiteTable): WholeTable {
  const { name, columns, foreignKeys, indexes } = getTableConfig(table);
  const refers = new Map(
    foreignKeys.map((key) => {
      const { columns: from, foreignTable } = key.reference();
      return [from[0]?.name, getTableConfig(foreignTable).name];
    }),
  );
  return {
    name,
    role: ROLES[name] ?? 'content',
    key: columns.find(({ primary }) => primary)?.name ?? 'id',
    columns: columns.map((column) => ({
      name: column.name,
      kind: kindOf(column),
      nullable: !column.notNull,
      words: column.enumValues === undefined || column.enumValues.length === 0 ? null : column.enumValues,
      refersTo: refers.get(column.name) ?? null,
      otherwise: storedDefault(column),
    })),
    uniques: indexes
      .filter(({ config }) => config.unique)
      .map(({ config }) => config.columns.flatMap((column) => ('name' in column ? [column.name] : []))),
  };
}

/** So that what is referred to comes before what refers to it; a table that refers to itself is no obstacle. */
function inOrder(tables: readonly WholeTable[]): WholeTable[] {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const ordered = new Set<WholeTable>();
  const visit = (table: WholeTable, above: ReadonlySet<string>): void => {
    if (ordered.has(table) || above.has(table.name)) return;
    for (const { refersTo } of table.columns) {
      const target = refersTo === null ? undefined : byName.get(refersTo);
      if (target !== undefined) visit(target, new Set([...above, table.name]));
    }
    ordered.add(table);
  };
  for (const table of tables) visit(table, new Set());
  return [...ordered];
}

/** Every table that holds what a person made, those that are referred to first. */
export const WHOLE_TABLES: readonly WholeTable[] = inOrder(
  Object.values<unknown>(schema)
    .filter((value) => is(value, SQLiteTable))
    .map(describe)
    .filter(({ name }) => !DERIVED_TABLES.has(name)),
);

/** The rows of a table as they lie there, in the order they came. */
export function storedRows(sqlite: Database.Database, { name }: WholeTable): IterableIterator<StoredRow> {
  return sqlite.prepare<[], StoredRow>(`SELECT * FROM "${name}" ORDER BY rowid`).iterate();
}

export const countRows = (sqlite: Database.Database, { name }: Pick<WholeTable, 'name'>): number =>
  prepared<[], number>(sqlite, `SELECT count(*) FROM "${name}"`).pluck().get() as number;

export const storedRow = (sqlite: Database.Database, { name, key }: WholeTable, id: Stored): StoredRow | undefined =>
  prepared<[Stored], StoredRow>(sqlite, `SELECT * FROM "${name}" WHERE "${key}" = ?`).get(id);

/** The id of the row that has these values in columns that no two rows share. */
export function idByUnique(
  sqlite: Database.Database,
  { name, key }: WholeTable,
  columns: readonly string[],
  values: readonly Stored[],
): Stored | undefined {
  const where = columns.map((column) => `"${column}" = ?`).join(' AND ');
  return prepared<Stored[], Stored>(sqlite, `SELECT "${key}" FROM "${name}" WHERE ${where}`)
    .pluck()
    .get(...values) as Stored | undefined;
}

/** Rows that are called the same: a stage or a skill that two stores were seeded with. */
export function idByName(sqlite: Database.Database, table: 'stage' | 'skill', row: StoredRow): Stored | undefined {
  const kind = table === 'stage' ? 'AND kind = @kind' : 'AND retired_at IS NULL';
  return prepared<[StoredRow], string>(
    sqlite,
    `SELECT id FROM "${table}" WHERE name = @name ${kind} AND trashed_at IS NULL`,
  )
    .pluck()
    .get(row) as Stored | undefined;
}

export function insertStored(sqlite: Database.Database, { name, columns }: WholeTable, row: StoredRow): void {
  const names = columns.map((column) => column.name);
  prepared<[StoredRow]>(
    sqlite,
    `INSERT INTO "${name}" (${names.map((one) => `"${one}"`).join(', ')}) VALUES (${names.map((one) => `@${one}`).join(', ')})`,
  ).run(row);
}

export function updateStored(sqlite: Database.Database, { name, key, columns }: WholeTable, row: StoredRow): void {
  const sets = columns.filter((column) => column.name !== key).map((column) => `"${column.name}" = @${column.name}`);
  prepared<[StoredRow]>(sqlite, `UPDATE "${name}" SET ${sets.join(', ')} WHERE "${key}" = @${key}`).run(row);
}

/** Takes at most `most` rows of a table away, all but the settings of this computer; answers how many. */
export function removeSome(sqlite: Database.Database, { name }: Pick<WholeTable, 'name'>, most: number): number {
  const kept = name === 'setting' ? `WHERE id NOT IN (${[...HERE_ONLY].map((one) => `'${one}'`).join(', ')})` : '';
  return prepared<[number]>(
    sqlite,
    `DELETE FROM "${name}" WHERE rowid IN (SELECT rowid FROM "${name}" ${kept} LIMIT ?)`,
  ).run(most).changes;
}

/** References are looked at when the transaction ends, so that rows may come in any order; it goes with the transaction. */
export const deferReferences = (sqlite: Database.Database): void => void sqlite.pragma('defer_foreign_keys = ON');

/** Whether every reference of a table leads somewhere. */
export function refersWell(sqlite: Database.Database, { name }: Pick<WholeTable, 'name'>): boolean {
  const broken = sqlite.pragma(`foreign_key_check("${name}")`);
  return Array.isArray(broken) && broken.length === 0;
}

/** The newest migration the store has seen, as drizzle names it (UTC milliseconds). */
export const storeVersion = (sqlite: Database.Database): number =>
  prepared<[], number | null>(sqlite, 'SELECT max(created_at) FROM __drizzle_migrations').pluck().get() ?? 0;
