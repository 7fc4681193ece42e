import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { hashOfCopy, isProgram } from '../../domain/material-file.ts';
import { type StoredRow, WHOLE_TABLES, type WholeTable } from '../../repositories/whole-store.ts';
import { Unreadable, partsOf } from './scan.ts';
import { cellOf, isImage } from './values.ts';
import { type ExportHead, type RawTables, headOf, upgrade } from './versions.ts';

/** A row or file that stays out, and why. `number` counts from 1 in its table. */
export interface Rejected {
  table: string;
  number: number;
  id: string;
  /** A sentence. */
  reason: string;
}

export interface ReadRow {
  number: number;
  row: StoredRow;
}

/** An attached file, and where its base64 lies in the export. */
export interface ReadFile {
  name: string;
  from: number;
  to: number;
  /** Bytes of the file. */
  size: number;
}

/** An export that was read to its end, each of its values checked; what it refers to is looked at by the plan. */
export interface ReadExport {
  head: ExportHead;
  /** Rows that can be taken, by table; only tables that are in the file. */
  tables: ReadonlyMap<string, readonly ReadRow[]>;
  /** Rows in the file, by table. */
  counts: ReadonlyMap<string, number>;
  rejected: readonly Rejected[];
  files: readonly ReadFile[];
}

/** How far reading is: `done` of `total`, in bytes and then in rows. */
export interface ReadProgress {
  step: string;
  done: number;
  total: number;
}

const ROWS_MAX = 5_000_000;
const byName = new Map(WHOLE_TABLES.map((table) => [table.name, table]));

/** Reads an export in steps. Throws `Unreadable` when the file as a whole cannot be trusted. */
export function* readExport(bytes: Uint8Array, newest: { schema: number }): Generator<ReadProgress, ReadExport> {
  const members = new Map<string, unknown>();
  const raw: RawTables = new Map();
  const found: { name: string; from: number; to: number }[] = [];
  let count = 0;
  for (const part of partsOf(bytes)) {
    if (part.is === 'head') members.set(part.key, part.value);
    else if (part.is === 'table') raw.set(part.name, []);
    else if (part.is === 'file') found.push(part);
    else {
      raw.get(part.table)?.push(part.value);
      count += 1;
      if (count > ROWS_MAX)
        throw new Unreadable('The file holds more than five million rows, which no export of Proffer has.');
    }
    yield { step: 'Reading the file', done: part.at, total: bytes.byteLength };
  }
  const head = headOf(members, newest);
  const rejected: Rejected[] = [];
  const tables = yield* checkTables(upgrade(raw, head.version), rejected, count);
  const files = yield* checkFiles(bytes, found, rejected);
  return {
    head,
    tables,
    counts: new Map([...raw].map(([name, rows]) => [name, rows.length])),
    rejected,
    files,
  };
}

function* checkTables(
  raw: RawTables,
  rejected: Rejected[],
  total: number,
): Generator<ReadProgress, Map<string, ReadRow[]>> {
  const tables = new Map<string, ReadRow[]>();
  let done = 0;
  for (const [name, rows] of raw) {
    const table = byName.get(name);
    if (table === undefined)
      throw new Unreadable(
        `The file holds a table “${name.slice(0, 60)}” that this Proffer does not know. It may be from a newer one: install that to bring it in.`,
      );
    const taken: ReadRow[] = [];
    const ids = new Set<unknown>();
    for (const [at, value] of rows.entries()) {
      const read = rowOf(table, value);
      const again = read.ok && ids.has(read.row[table.key]);
      if (read.ok) ids.add(read.row[table.key]);
      if (read.ok && !again) taken.push({ number: at + 1, row: read.row });
      else
        rejected.push({ table: name, number: at + 1, id: idIn(table, value), reason: again ? TWICE : reasonOf(read) });
      done += 1;
      yield { step: 'Checking the rows', done, total };
    }
    tables.set(name, taken);
  }
  return tables;
}

const TWICE = 'There is another row with this id before it.';
type ReadOne = { ok: true; row: StoredRow } | { ok: false; reasons: string[] };
const reasonOf = (read: ReadOne) => (read.ok ? '' : sentence(read.reasons));
const sentence = (parts: readonly string[]) => {
  const text = parts.slice(0, 3).join(', ') + (parts.length > 3 ? `, and ${parts.length - 3} more` : '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

function idIn({ key }: WholeTable, value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const id: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 80) : '';
}

function rowOf(table: WholeTable, value: unknown): ReadOne {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, reasons: ['it is no row: a list of named values is expected'] };
  const values = new Map<string, unknown>(Object.entries(value));
  const row: StoredRow = {};
  const reasons: string[] = [];
  for (const column of table.columns) {
    const cell = cellOf(table, column, values.get(column.name));
    values.delete(column.name);
    if (cell.ok) row[column.name] = cell.stored;
    else reasons.push(cell.reason);
  }
  const unknown = [...values.keys()][0];
  if (unknown !== undefined)
    throw new Unreadable(
      `The table “${table.name}” of this file has a column “${unknown.slice(0, 60)}” that this Proffer does not know. It may be from a newer one: install that to bring it in.`,
    );
  if (reasons.length === 0 && table.name === 'change' && !hasImages(row))
    reasons.push('what it keeps of a row could not stand in its table');
  return reasons.length === 0 ? { ok: true, row } : { ok: false, reasons };
}

function hasImages({ table_name: name, before, after }: StoredRow): boolean {
  const table = byName.get(String(name));
  return table !== undefined && isImage(table, before ?? null) && isImage(table, after ?? null);
}

/** Characters of base64 that are read at once; a multiple of four. */
const FILE_PIECE = 4 * 64 * 1024;

/** The bytes of an attached file, piece by piece. */
export function* piecesOf(bytes: Uint8Array, { from, to }: { from: number; to: number }): Generator<Uint8Array> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at < to; at += FILE_PIECE)
    yield Buffer.from(text.toString('latin1', at, Math.min(to, at + FILE_PIECE)), 'base64');
}

function* checkFiles(
  bytes: Uint8Array,
  found: readonly { name: string; from: number; to: number }[],
  rejected: Rejected[],
): Generator<ReadProgress, ReadFile[]> {
  const files: ReadFile[] = [];
  for (const [at, { name, from, to }] of found.entries()) {
    const hash = createHash('sha256');
    let size = 0;
    for (const piece of piecesOf(bytes, { from, to })) {
      hash.update(piece);
      size += piece.byteLength;
      yield { step: 'Checking the attached files', done: at, total: found.length };
    }
    const wanted = hashOfCopy(name);
    const reason =
      wanted === null
        ? 'This is no name of an attached file.'
        : isProgram(name)
          ? 'This is a program or can run one, so it is not kept.'
          : hash.digest('hex') === wanted
            ? null
            : 'What is in it is not what was attached: it is damaged.';
    if (reason === null) files.push({ name, from, to, size });
    else rejected.push({ table: 'files', number: at + 1, id: name.slice(0, 80), reason });
  }
  return files;
}
