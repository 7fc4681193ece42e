import type Database from 'better-sqlite3';
import type { TakeChoice, Winner } from '../../domain/everything.ts';
import { NEEDED_KINDS } from '../../domain/stage.ts';
import {
  type Stored,
  type StoredRow,
  WHOLE_TABLES,
  type WholeTable,
  idByName,
  idByUnique,
  storedRow,
} from '../../repositories/whole-store.ts';
import type { ReadExport, ReadProgress, ReadRow, Rejected } from './read.ts';

/** What becomes of the rows of one table. */
export interface TablePlan {
  table: WholeTable;
  add: StoredRow[];
  change: StoredRow[];
  /** Rows that say what is here already. */
  same: number;
  /** Rows of the same id that say something else; those that stay as they are here are in `kept`. */
  conflicts: number;
  kept: number;
  /** Rows that are here under another id: a stage, skill or tag of the same name. */
  joined: number;
  rejected: number;
}

export interface TakePlan {
  choice: TakeChoice;
  tables: TablePlan[];
  rejected: Rejected[];
  /** Why it cannot be taken at all, in a sentence; null when it can. */
  refused: string | null;
}

/** The tables that adding looks at: settings, drafts and history stay as they are here. */
const takes = ({ role }: WholeTable, { mode }: TakeChoice) => mode === 'replace' || role === 'content';

/**
 * Holds an export against the store, in steps: which rows come, which change what is here, and which cannot come because
 * they refer to nothing or take the place of another. Nothing is written.
 */
export function* planTake(
  read: ReadExport,
  sqlite: Database.Database,
  choice: TakeChoice,
): Generator<ReadProgress, TakePlan> {
  const planner = new Planner(read, sqlite, choice);
  const tables: TablePlan[] = [];
  const total = [...read.tables.values()].reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const table of WHOLE_TABLES) {
    const rows = read.tables.get(table.name) ?? [];
    if (!takes(table, choice)) continue;
    const plan: TablePlan = {
      table,
      add: [],
      change: [],
      same: 0,
      conflicts: 0,
      kept: 0,
      joined: 0,
      rejected: read.rejected.filter((one) => one.table === table.name).length,
    };
    for (const row of planner.withoutLostSelves(table, rows, plan)) {
      planner.place(table, row, plan);
      done += 1;
      yield { step: 'Comparing with what is here', done, total };
    }
    planner.leadSelvesHere(plan);
    tables.push(plan);
  }
  return { choice, tables, rejected: planner.rejected, refused: planner.refusal(tables) };
}

class Planner {
  readonly rejected: Rejected[];
  private readonly sqlite: Database.Database;
  private readonly choice: TakeChoice;
  /** By table, the ids that there will be, each by the id it has in the file. */
  private readonly ids = new Map<string, Map<Stored, Stored>>();
  /** By table and columns, the values that are taken already, with the id that has them. */
  private readonly taken = new Map<string, Map<string, Stored>>();

  constructor(read: ReadExport, sqlite: Database.Database, choice: TakeChoice) {
    this.rejected = [...read.rejected];
    this.sqlite = sqlite;
    this.choice = choice;
  }

  private get adds(): boolean {
    return this.choice.mode === 'add';
  }

  private idsOf(table: string): Map<Stored, Stored> {
    let known = this.ids.get(table);
    if (known === undefined) this.ids.set(table, (known = new Map()));
    return known;
  }

  private reject({ name, key }: WholeTable, { number, row }: ReadRow, reason: string, plan: TablePlan): void {
    this.rejected.push({ table: name, number, id: String(row[key] ?? '').slice(0, 80), reason });
    plan.rejected += 1;
  }

  /** Rows of a table that refers to itself, without those that lead nowhere, and without those that led to them. */
  withoutLostSelves(table: WholeTable, rows: readonly ReadRow[], plan: TablePlan): readonly ReadRow[] {
    const selves = table.columns.filter(({ refersTo }) => refersTo === table.name).map(({ name }) => name);
    if (selves.length === 0) return rows;
    let left = rows;
    for (;;) {
      const ids = new Set(left.map(({ row }) => row[table.key]));
      const leads = (id: Stored | undefined) =>
        id === null ||
        id === undefined ||
        ids.has(id) ||
        (this.adds && storedRow(this.sqlite, table, id) !== undefined);
      const next = left.filter(({ row }) => selves.every((name) => leads(row[name])));
      if (next.length === left.length) return left;
      const kept = new Set(next);
      for (const one of left) if (!kept.has(one)) this.reject(table, one, lost(table.name), plan);
      left = next;
    }
  }

  /** Rows of a table that refers to itself may come in any order: once all are placed, it is known where they are here. */
  leadSelvesHere({ table, add, change }: TablePlan): void {
    const selves = table.columns.filter(({ refersTo }) => refersTo === table.name).map(({ name }) => name);
    for (const row of [...add, ...change])
      for (const name of selves) row[name] = this.here(table.name, row[name] ?? null) ?? null;
  }

  place(table: WholeTable, read: ReadRow, plan: TablePlan): void {
    const row = this.withReferences(table, read, plan);
    if (row === null) return;
    const id = row[table.key] ?? null;
    const before = this.adds ? storedRow(this.sqlite, table, id) : undefined;
    // Its own references may still be those of the file here; they are compared as they will be.
    if (before !== undefined) this.idsOf(table.name).set(id, id);
    const other = before === undefined && this.adds ? this.sameThing(table, row) : undefined;
    if (other !== undefined) {
      this.idsOf(table.name).set(id, other);
      plan.joined += 1;
      return;
    }
    const stays = before !== undefined && isSame(table, before, row);
    const clash = stays ? null : this.clash(table, row, id);
    if (clash !== null) return this.reject(table, read, clash, plan);
    this.idsOf(table.name).set(id, id);
    for (const columns of table.uniques) this.takenOf(table, columns).set(keyOf(columns, row), id);
    if (before === undefined) plan.add.push(row);
    else this.settle(table, before, row, plan);
  }

  private settle(table: WholeTable, before: StoredRow, row: StoredRow, plan: TablePlan): void {
    if (isSame(table, before, row)) {
      plan.same += 1;
      return;
    }
    plan.conflicts += 1;
    if (wins(this.choice.winner, before, row)) plan.change.push(row);
    else plan.kept += 1;
  }

  /** The row with the ids its references have here; null when one leads nowhere, which is noted. */
  private withReferences(table: WholeTable, read: ReadRow, plan: TablePlan): StoredRow | null {
    const row = { ...read.row };
    for (const { name, refersTo } of table.columns) {
      const id = row[name];
      if (refersTo === null || id === null || id === undefined) continue;
      if (refersTo === table.name) continue;
      const here = this.here(refersTo, id);
      if (here === undefined) {
        this.reject(table, read, lost(refersTo), plan);
        return null;
      }
      row[name] = here;
    }
    return row;
  }

  private here(name: string, id: Stored): Stored | undefined {
    const known = this.idsOf(name).get(id);
    if (known !== undefined || !this.adds) return known;
    const table = WHOLE_TABLES.find((one) => one.name === name);
    return table && storedRow(this.sqlite, table, id) !== undefined ? id : undefined;
  }

  /** What is here already under another id: the same by what no two rows share, or by its name. */
  private sameThing(table: WholeTable, row: StoredRow): Stored | undefined {
    for (const columns of table.uniques) {
      const values = columns.map((column) => row[column] ?? null);
      const id = values.includes(null) ? undefined : idByUnique(this.sqlite, table, columns, values);
      if (id !== undefined) return id;
    }
    const isNamed = (table.name === 'stage' || table.name === 'skill') && row['trashed_at'] === null;
    return isNamed && (table.name === 'stage' || table.name === 'skill')
      ? idByName(this.sqlite, table.name, row)
      : undefined;
  }

  private takenOf(table: WholeTable, columns: readonly string[]): Map<string, Stored> {
    const key = `${table.name} ${columns.join(' ')}`;
    let known = this.taken.get(key);
    if (known === undefined) this.taken.set(key, (known = new Map()));
    return known;
  }

  /** Why this row cannot stand beside another, in a sentence. */
  private clash(table: WholeTable, row: StoredRow, id: Stored): string | null {
    for (const columns of table.uniques) {
      const values = columns.map((column) => row[column] ?? null);
      if (values.includes(null)) continue;
      const inFile = this.takenOf(table, columns).get(keyOf(columns, row));
      const inStore = this.adds ? idByUnique(this.sqlite, table, columns, values) : undefined;
      if ([inFile, inStore].some((other) => other !== undefined && other !== id))
        return `Another row has the same ${columns.join(' and ')}, which only one may have.`;
    }
    return null;
  }

  refusal(tables: readonly TablePlan[]): string | null {
    if (this.adds) return null;
    const stages = tables.find(({ table }) => table.name === 'stage')?.add ?? [];
    const isThere = (kind: string) => stages.some((row) => row['kind'] === kind && row['trashed_at'] === null);
    return NEEDED_KINDS.every(isThere)
      ? null
      : 'This export has no stage for new opportunities or none for closed ones, so that no pipeline could be shown. Add what is in it to what is here instead.';
  }
}

const lost = (table: string) => `It refers to a row of “${table}” that is neither here nor in the file.`;
const keyOf = (columns: readonly string[], row: StoredRow) =>
  JSON.stringify(columns.map((column) => row[column] ?? null));

/** Whether two rows say the same; when they were written is no part of it. */
function isSame({ columns }: WholeTable, a: StoredRow, b: StoredRow): boolean {
  return columns.every(
    ({ name }) => name === 'created_at' || name === 'updated_at' || (a[name] ?? null) === (b[name] ?? null),
  );
}

const updatedAt = (row: StoredRow) => Number(row['updated_at'] ?? 0);

function wins(winner: Winner, mine: StoredRow, theirs: StoredRow): boolean {
  return winner === 'theirs' || (winner === 'newer' && updatedAt(theirs) > updatedAt(mine));
}
