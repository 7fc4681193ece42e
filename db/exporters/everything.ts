import { Buffer } from 'node:buffer';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { EXPORT_FORMAT, EXPORT_VERSION, type ExportChoices } from '../domain/everything.ts';
import {
  HERE_ONLY,
  type Stored,
  type StoredRow,
  WHOLE_TABLES,
  type WholeColumn,
  type WholeTable,
  countRows,
  storeVersion,
  storedRows,
} from '../repositories/whole-store.ts';
import { stateOfCopy } from './kept-file.ts';

/** Characters that are gathered before they are written: little enough to be made between two pictures. */
const PIECE = 128 * 1024;
/** Bytes of a file read at once; a multiple of three, so that the pieces in base64 make one whole. */
const FILE_PIECE = 3 * 64 * 1024;

export interface ExportAbout {
  choices: ExportChoices;
  /** UTC milliseconds. */
  at: number;
  /** The version of the app. */
  app: string;
  /** Where the copies of attached files lie. */
  filesFolder: string;
}

export interface ExportWatch {
  progress(done: number, total: number): void;
  isStopped(): boolean;
}

/** What went into it, filled while it is written. */
export interface ExportTally {
  rows: number;
  files: number;
  /** Attached files whose copy is gone or changed: they are left out. */
  lost: number;
}

/** Thrown out of the pieces when it was stopped; whoever writes them takes the rest away. */
export class Stopped extends Error {}

/** The tables that these choices take along. */
export const tablesOf = ({ history }: Pick<ExportChoices, 'history'>): WholeTable[] =>
  WHOLE_TABLES.filter(({ role }) => history || role !== 'history');

export function jsonOf({ kind }: WholeColumn, value: Stored | undefined): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'boolean') return value !== 0;
  if (kind !== 'json' || typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // What is damaged there goes along as the text it is.
    return value;
  }
}

const rowText = ({ columns }: WholeTable, row: StoredRow) =>
  JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, jsonOf(column, row[column.name])])));

/** A look at the store as it is now that later changes do not reach. */
export function snapshot(path: string): Database.Database {
  const sqlite = new Database(path, { readonly: true, fileMustExist: true });
  sqlite.exec('BEGIN');
  // The look begins with the first thing read.
  storeVersion(sqlite);
  return sqlite;
}

/**
 * The whole store as one JSON document, in pieces: one row a line, in the order in which the rows came into the store.
 * Reads a look of its own, so that work goes on meanwhile and none of it is half in the file.
 */
export async function* everythingAsJson(
  sqlite: Database.Database,
  about: ExportAbout,
  tally: ExportTally,
  watch: ExportWatch,
): AsyncGenerator<Uint8Array> {
  const tables = tablesOf(about.choices);
  const total = tables.reduce((sum, table) => sum + countRows(sqlite, table), 0);
  const head = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exportedAt: new Date(about.at).toISOString(),
    app: about.app,
    schema: storeVersion(sqlite),
  };
  const names = new Set<string>();
  yield bytesOf(`${JSON.stringify(head).slice(0, -1)},\n"tables":{`);
  for (const piece of tablesAsJson(sqlite, tables, tally, names)) {
    if (watch.isStopped()) throw new Stopped();
    watch.progress(tally.rows, total);
    yield bytesOf(piece);
  }
  yield bytesOf('\n},\n"files":{');
  if (about.choices.files) yield* filesAsJson(about.filesFolder, names, tally, watch);
  yield bytesOf('\n}}\n');
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

function* tablesAsJson(
  sqlite: Database.Database,
  tables: readonly WholeTable[],
  tally: ExportTally,
  files: Set<string>,
): Generator<string> {
  let text = '';
  for (const [at, table] of tables.entries()) {
    text += `${at === 0 ? '' : ','}\n${JSON.stringify(table.name)}:[`;
    let isFirst = true;
    for (const row of storedRows(sqlite, table)) {
      if (table.name === 'setting' && HERE_ONLY.has(String(row['id']))) continue;
      noteFile(table, row, files);
      text += `${isFirst ? '' : ','}\n${rowText(table, row)}`;
      isFirst = false;
      tally.rows += 1;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    text += ']';
  }
  yield text;
}

/** The names of the attached files, also of those that only a step of undo needs. */
function noteFile({ name }: WholeTable, row: StoredRow, files: Set<string>): void {
  if (name === 'material' && typeof row['file_copy'] === 'string') files.add(row['file_copy']);
  if (name !== 'change' || row['table_name'] !== 'material') return;
  for (const image of [row['before'], row['after']]) {
    const copy = typeof image === 'string' ? /"file_copy":"([0-9a-z.]+)"/.exec(image)?.[1] : undefined;
    if (copy !== undefined) files.add(copy);
  }
}

async function* filesAsJson(
  folder: string,
  names: ReadonlySet<string>,
  tally: ExportTally,
  watch: ExportWatch,
): AsyncGenerator<Uint8Array> {
  for (const name of [...names].sort()) {
    if ((await stateOfCopy(folder, name)) !== 'there') {
      tally.lost += 1;
      continue;
    }
    yield bytesOf(`${tally.files === 0 ? '' : ','}\n${JSON.stringify(name)}:"`);
    yield* base64Of(join(folder, name), watch);
    yield bytesOf('"');
    tally.files += 1;
  }
}

async function* base64Of(path: string, watch: ExportWatch): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(FILE_PIECE);
    for (;;) {
      if (watch.isStopped()) throw new Stopped();
      const filled = await fill(file, buffer);
      if (filled > 0) yield bytesOf(buffer.toString('base64', 0, filled));
      if (filled < buffer.length) return;
    }
  } finally {
    await file.close();
  }
}

/** Fills the buffer from the file; fewer bytes than it holds mean the end. */
async function fill(file: Awaited<ReturnType<typeof open>>, buffer: Buffer): Promise<number> {
  let filled = 0;
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
