import { eq, sql } from 'drizzle-orm';
import { type AnySQLiteTable, type SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Store } from '../open.ts';

/** A table with the columns every row has. */
type RowTable = AnySQLiteTable & { id: SQLiteColumn; createdAt: SQLiteColumn; updatedAt: SQLiteColumn };
type New<T extends RowTable> = Omit<T['$inferInsert'], 'createdAt' | 'updatedAt'>;

/** The four things done to any table, prepared once per store. Times are UTC milliseconds. */
export type Rows<T extends RowTable> = {
  get(id: string): T['$inferSelect'] | undefined;
  insert(row: New<T>, at: number): void;
  /** Sets only the columns given, and nothing when they say what the row says; answers whether the row is there. */
  update(id: string, fields: Partial<T['$inferInsert']>, at: number): boolean;
  remove(id: string): void;
};

const kept = new WeakMap<Store, Map<RowTable, unknown>>();

/** Get, insert, update and remove for one table. */
export function rows<T extends RowTable>(store: Store, table: T): Rows<T> {
  let known = kept.get(store);
  if (!known) kept.set(store, (known = new Map()));
  const found = known.get(table);
  if (found) return found as Rows<T>;
  const made = makeRows(store, table);
  known.set(table, made);
  return made;
}

/** Columns hold plain values or JSON. */
const same = (a: unknown, b: unknown) =>
  Object.is(a, b) || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b));

/** Names the row of an update; no column is called so. */
const WHICH = 'which row';

function makeRows<T extends RowTable>(store: Store, table: T): Rows<T> {
  const byId = store.orm
    .select()
    .from(table as RowTable)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();
  const inserts = new Map<string, (row: Record<string, unknown>) => void>();

  /** Statements differ by which columns are given, so that the others take their defaults. */
  const insertFor = (keys: string[]) => {
    const signature = keys.join();
    let run = inserts.get(signature);
    if (!run) {
      const values = Object.fromEntries(keys.map((key) => [key, sql.placeholder(key)]));
      const statement = store.orm
        .insert(table)
        .values(values as T['$inferInsert'])
        .prepare();
      inserts.set(signature, (run = (row) => void statement.run(row)));
    }
    return run;
  };

  const updates = new Map<string, (row: Record<string, unknown>) => void>();
  const updateFor = (keys: string[]) => {
    const signature = keys.join();
    let run = updates.get(signature);
    if (!run) {
      const values = Object.fromEntries([...keys, 'updatedAt'].map((key) => [key, sql.placeholder(key)]));
      const statement = store.orm
        .update(table as RowTable)
        .set(values)
        .where(eq(table.id, sql.placeholder(WHICH)))
        .prepare();
      updates.set(signature, (run = (row) => void statement.run(row)));
    }
    return run;
  };
  const removal = store.orm
    .delete(table)
    .where(eq(table.id, sql.placeholder('id')))
    .prepare();

  return {
    get: (id) => byId.get({ id }) as T['$inferSelect'] | undefined,
    insert: (row, at) => {
      const whole: Record<string, unknown> = { ...row, createdAt: at, updatedAt: at };
      const keys = Object.keys(whole).filter((key) => whole[key] !== undefined);
      insertFor(keys)(whole);
    },
    update: (id, fields, at) => {
      const before: Record<string, unknown> | undefined = byId.get({ id });
      if (!before) return false;
      const given = Object.entries(fields).filter(([key, value]) => value !== undefined && !same(value, before[key]));
      if (given.length === 0) return true;
      updateFor(given.map(([key]) => key))({ ...Object.fromEntries(given), updatedAt: at, [WHICH]: id });
      return true;
    },
    remove: (id) => void removal.run({ id }),
  };
}
