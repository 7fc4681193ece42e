import { DELIMITERS } from '../domain/import-file.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { restoreFormula } from './cells.ts';
import { decodeSteps } from './encoding.ts';
import { headerHits } from './header.ts';
import { COLUMNS_MAX, rowSteps, type RawRow, type RowsProgress } from './raw-rows.ts';
import { finish } from './steps.ts';
import type { Delimiter, ImportHooks, ReadAs, Table } from './types.ts';

/** Characters of which the separator is guessed. */
const SAMPLE = 256 * 1024;
/** Characters that are counted, and rows that are put into the table, in one step. */
const COUNTED = 4 * 1024 * 1024;
const PLACED = 2000;

/** The width most rows have; the wider one on a tie. */
function usualWidth(rows: readonly RawRow[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  const filled = rows.filter((row) => row.cells.length > 1);
  for (const row of filled) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let best = { width: 1, count: 0 };
  for (const [width, count] of counts)
    if (count > best.count || (count === best.count && width > best.width)) best = { width, count };
  return { width: best.width, share: filled.length === 0 ? 0 : best.count / filled.length };
}

function guessDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: -1 };
  for (const delimiter of DELIMITERS) {
    const parsed = finish(rowSteps(text.slice(0, SAMPLE), delimiter, 60));
    if (!parsed.ok) continue;
    const rows = parsed.value;
    const { width, share } = usualWidth(rows);
    const hits = Math.max(0, ...rows.slice(0, 25).map((row) => headerHits(row.cells)));
    const score = width < 2 ? 0 : (hits > 1 ? hits * 10 : 0) + share * Math.min(width, 20);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Longest run of one delimiter on a line, so that a bomb is refused before it becomes a hundred million cells. */
function* widestLine(text: string): Generator<undefined, number> {
  let most = 0;
  const counts = [0, 0, 0, 0];
  const codes = DELIMITERS.map((delimiter) => delimiter.charCodeAt(0));
  for (let at = 0; at < text.length; at += 1) {
    if (at % COUNTED === COUNTED - 1) yield;
    const code = text.charCodeAt(at);
    if (code === 10) {
      counts.fill(0);
      continue;
    }
    const which = code > 124 || (code > 59 && code < 124) ? -1 : codes.indexOf(code);
    if (which === -1) continue;
    const count = (counts[which] ?? 0) + 1;
    counts[which] = count;
    if (count > most) most = count;
  }
  return most;
}

/** Where the header is: the first row naming the most fields, else the first row of the usual width. */
function findHeader(rows: readonly RawRow[]): number {
  let best = { at: -1, hits: 1 };
  rows.slice(0, 25).forEach((row, at) => {
    const hits = headerHits(row.cells);
    if (hits > best.hits) best = { at, hits };
  });
  if (best.at !== -1) return best.at;
  const { width } = usualWidth(rows.slice(0, 60));
  return width < 2 ? -1 : rows.findIndex((row) => row.cells.length === width);
}

const empty = (row: RawRow) => row.cells.every((cell) => cell.trim() === '');

/** Why the file is refused as a whole after parsing, or null. */
function brokenOff(rows: readonly RawRow[], width: number, endsWithBreak: boolean): Result<never> | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  if (last.open)
    return fail(
      'unreadable',
      `The file is cut off: a quotation mark opened in the row of line ${last.line} is never closed. Export or download it again.`,
    );
  const others = rows.slice(0, -1);
  if (!endsWithBreak && others.length > 1 && last.cells.length < width && others.every((r) => r.cells.length === width))
    return fail(
      'unreadable',
      `The file is cut off: line ${last.line}, the last one, has ${last.cells.length} of ${width} cells. Export or download it again.`,
    );
  return null;
}

/** The rows of the table, cells restored, and those that are no rows of it. */
function* splitSteps(
  rows: readonly RawRow[],
  width: number,
): Generator<undefined, Pick<Table, 'rows' | 'problems'> & { restored: number }> {
  const table: Pick<Table, 'rows' | 'problems'> = { rows: [], problems: [] };
  let restored = 0;
  for (const [at, { line, cells }] of rows.entries()) {
    if (at % PLACED === PLACED - 1) yield;
    const fitting = cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
    if (cells.length === width || fitting) {
      const typed = cells.slice(0, width).map(restoreFormula);
      for (const [column, cell] of typed.entries()) if (cell !== cells[column]) restored += 1;
      table.rows.push({ line, cells: typed });
    } else
      table.problems.push({
        line,
        cells,
        reason: `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${width}. Check its quotation marks and separators.`,
      });
  }
  return { ...table, restored };
}

/** A text that is no table: cut off in its first rows, or of one column. */
const noTable = (rows: readonly RawRow[]) =>
  (rows.at(-1)?.open === true ? brokenOff(rows, 0, false) : null) ??
  fail(
    'unreadable',
    'The file has one column only, so it is not a CSV table. Export it with commas, semicolons or tabs between the columns.',
  );

/** How far reading is, in characters; the same unit as its total. */
export type ReadProgress = { done: number; total: number };

/**
 * Reads the bytes of a CSV file (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252) into a table, in steps, so
 * that the caller may pause between them. `told` is how the person says it is to be read. Lines above the header are
 * skipped and noted; empty rows are skipped; line ends inside cells become `\n`; cells other programs escaped against
 * formula injection are restored. Fails with `unreadable` and one sentence when the file is empty, no CSV, cut off or
 * too large.
 */
export function* readSteps(
  bytes: Uint8Array,
  fileName: string,
  told: ReadAs = {},
): Generator<ReadProgress, Result<Table>> {
  const unknown = { done: 0, total: 0 };
  const decoded = yield* quietly(decodeSteps(bytes, told.encoding), unknown);
  if (!decoded.ok) return decoded;
  const { text, encoding, note } = decoded.value;
  const widest = yield* quietly(widestLine(text), unknown);
  if (widest > 200_000)
    return fail('unreadable', `The file has a line of ${widest + 1} columns; ${COLUMNS_MAX} are read at most.`);
  const hint = /^sep=([,;\t|])\n/i.exec(text)?.[1];
  const said = DELIMITERS.find((candidate) => candidate === hint);
  const delimiter = told.delimiter ?? said ?? guessDelimiter(text);
  const parsed = yield* rowSteps(text, delimiter, Number.POSITIVE_INFINITY);
  if (!parsed.ok) return parsed;
  const raw = parsed.value.filter((row) => row.open || !empty(row));
  yield { done: text.length, total: text.length };
  return yield* quietly(tableSteps(raw, { fileName, delimiter, encoding, note, said, text }), {
    done: text.length,
    total: text.length,
  });
}

type About = Pick<Table, 'fileName' | 'delimiter' | 'encoding'> & {
  note: string | null;
  /** What a line `sep=` says. */
  said: Delimiter | undefined;
  text: string;
};

function* tableSteps(raw: readonly RawRow[], about: About): Generator<undefined, Result<Table>> {
  const { fileName, delimiter, encoding, note, said, text } = about;
  const header = findHeader(raw);
  const head = raw[header];
  if (head === undefined || head.cells.length < 2) return noTable(raw);
  const width = head.cells.length;
  const body = raw.slice(header + 1);
  const broken = brokenOff([head, ...body], width, text.endsWith('\n'));
  if (broken !== null) return broken;
  if (body.length === 0)
    return fail('unreadable', 'The file has a header and no rows below it. There is nothing to import.');
  const notes = note === null ? [] : [note];
  const skipped = raw.slice(said === undefined ? 0 : 1, header).length;
  if (skipped > 0)
    notes.push(`${skipped} ${skipped === 1 ? 'row' : 'rows'} above the header (line ${head.line}) skipped.`);
  const { restored, ...table } = yield* splitSteps(body, width);
  if (restored > 0)
    notes.push(`${restored} ${restored === 1 ? 'cell' : 'cells'} escaped for spreadsheets restored as typed.`);
  const names = head.cells.map((name, at) => restoreFormula(name.trim()) || `Column ${at + 1}`);
  return ok({ fileName, header: names, ...table, delimiter, encoding, notes });
}

/** Steps of work that does not tell how far it is. */
function* quietly<T>(steps: Generator<undefined, T>, how: ReadProgress): Generator<ReadProgress, T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    yield how;
  }
}

/** The same as `readSteps` at once. Fails with `cancelled` when `hooks` say so. Progress counts characters. */
export function readTable(bytes: Uint8Array, fileName: string, hooks: ImportHooks = {}): Result<Table> {
  const steps = readSteps(bytes, fileName);
  let step: IteratorResult<ReadProgress | RowsProgress, Result<Table>> = steps.next();
  while (step.done !== true) {
    if (step.value.total > 0) hooks.onProgress?.(step.value.done, step.value.total);
    if (hooks.shouldStop?.() === true) return fail('cancelled', 'The import was cancelled. Nothing was changed.');
    step = steps.next();
  }
  return step.value;
}
