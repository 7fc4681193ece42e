import Papa from 'papaparse';
import { TEXT_MAX } from '../domain/fields.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { restoreFormula } from './cells.ts';
import { decodeText } from './encoding.ts';
import { headerHits } from './header.ts';
import type { Delimiter, ImportHooks, Table, TableRow } from './types.ts';

/** Most columns a table may have. */
export const COLUMNS_MAX = 1000;
/** Most rows a file may have. */
export const ROWS_MAX = 200_000;
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const SAMPLE = 256 * 1024;

interface RawRow extends TableRow {
  /** The file ended inside quotes of this row. */
  open: boolean;
}

/** Rows of a text with `\n` line ends; stops early with a sentence when a limit is passed. */
function parseRows(
  text: string,
  delimiter: Delimiter,
  limit: number,
  hooks: ImportHooks,
): Result<{ rows: RawRow[]; stopped: boolean }> {
  const rows: RawRow[] = [];
  let line = 1;
  let from = 0;
  let failure: Result<never> | null = null;
  let stopped = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      rows.push({ line, cells: data, open: errors.some((error) => error.code === 'MissingQuotes') });
      failure = limitPassed(data, line, rows.length);
      for (let at = text.indexOf('\n', from); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1)) line += 1;
      from = meta.cursor;
      if (rows.length % 500 === 0) {
        hooks.onProgress?.(Math.min(from, text.length), text.length);
        if (hooks.shouldStop?.() === true)
          failure = fail('cancelled', 'The import was cancelled. Nothing was changed.');
      }
      if (failure !== null || rows.length >= limit) {
        stopped = true;
        parser.abort();
      }
    },
  });
  return failure ?? ok({ rows, stopped });
}

function limitPassed(cells: readonly string[], line: number, count: number): Result<never> | null {
  if (cells.length > COLUMNS_MAX)
    return fail(
      'unreadable',
      `Line ${line} has ${cells.length} columns; ${COLUMNS_MAX} are read at most. Remove the columns you do not need.`,
    );
  if (cells.some((cell) => cell.length > TEXT_MAX))
    return fail(
      'unreadable',
      `Line ${line} holds a cell of more than two million characters. Shorten it, or check for a missing quotation mark.`,
    );
  if (count > ROWS_MAX)
    return fail(
      'unreadable',
      'The file has more than 200,000 rows. Split it into smaller files and import them in turn.',
    );
  return null;
}

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
    const parsed = parseRows(text.slice(0, SAMPLE), delimiter, 60, {});
    if (!parsed.ok) continue;
    const { rows } = parsed.value;
    const { width, share } = usualWidth(rows);
    const hits = Math.max(0, ...rows.slice(0, 25).map((row) => headerHits(row.cells)));
    const score = width < 2 ? 0 : (hits > 1 ? hits * 10 : 0) + share * Math.min(width, 20);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Longest run of one delimiter on a line, so that a bomb is refused before it becomes a hundred million cells. */
function widestLine(text: string): number {
  let most = 0;
  const counts = new Map<number, number>(DELIMITERS.map((delimiter) => [delimiter.charCodeAt(0), 0]));
  const [comma, semicolon, tab, bar] = DELIMITERS.map((delimiter) => delimiter.charCodeAt(0));
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) for (const key of counts.keys()) counts.set(key, 0);
    else if (code === comma || code === semicolon || code === tab || code === bar) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > most) most = count;
    }
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

function split(rows: readonly RawRow[], width: number): Pick<Table, 'rows' | 'problems'> {
  const table: Pick<Table, 'rows' | 'problems'> = { rows: [], problems: [] };
  for (const { line, cells } of rows) {
    const fitting = cells.length > width && cells.slice(width).every((cell) => cell.trim() === '');
    if (cells.length === width || fitting) table.rows.push({ line, cells: cells.slice(0, width) });
    else
      table.problems.push({
        line,
        cells,
        reason: `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, the header has ${width}. Check its quotation marks and separators.`,
      });
  }
  return table;
}

/**
 * Reads the bytes of a CSV file (comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252) into a table. Lines above
 * the header are skipped and noted; empty rows are skipped; line ends inside cells become `\n`; cells other programs
 * escaped against formula injection are restored. Fails with `unreadable` and one sentence when the file is empty, no
 * CSV, cut off or too large, and with `cancelled` when `hooks` say so. Progress counts characters.
 */
export function readTable(bytes: Uint8Array, fileName: string, hooks: ImportHooks = {}): Result<Table> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const notes = decoded.value.note === null ? [] : [decoded.value.note];
  let text = decoded.value.text;
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n');
  if (!text.includes('\n')) text = text.replaceAll('\r', '\n');
  const widest = widestLine(text);
  if (widest > 200_000)
    return fail('unreadable', `The file has a line of ${widest + 1} columns; ${COLUMNS_MAX} are read at most.`);
  const hint = /^sep=([,;\t|])\n/i.exec(text)?.[1];
  const told = DELIMITERS.find((candidate) => candidate === hint);
  const delimiter = told ?? guessDelimiter(text);
  const parsed = parseRows(text, delimiter, Number.POSITIVE_INFINITY, hooks);
  if (!parsed.ok) return parsed;
  const raw = parsed.value.rows.filter((row) => !empty(row) || row.open);
  const last = raw.at(-1);
  const header = findHeader(raw);
  const head = raw[header];
  if (head === undefined || head.cells.length < 2) {
    if (last?.open === true) return brokenOff(raw, 0, false) ?? fail('unreadable', 'The file is cut off.');
    return fail(
      'unreadable',
      'The file has one column only, so it is not a CSV table. Export it with commas, semicolons or tabs between the columns.',
    );
  }
  const width = head.cells.length;
  const body = raw.slice(header + 1);
  const broken = brokenOff([head, ...body], width, text.endsWith('\n'));
  if (broken !== null) return broken;
  if (body.length === 0)
    return fail('unreadable', 'The file has a header and no rows below it. There is nothing to import.');
  const skipped = raw.slice(told === undefined ? 0 : 1, header).length;
  if (skipped > 0)
    notes.push(`${skipped} ${skipped === 1 ? 'row' : 'rows'} above the header (line ${head.line}) skipped.`);
  const table = split(body, width);
  const restored = restoreCells(table.rows);
  if (restored > 0)
    notes.push(`${restored} ${restored === 1 ? 'cell' : 'cells'} escaped for spreadsheets restored as typed.`);
  const names = head.cells.map((name, at) => restoreFormula(name.trim()) || `Column ${at + 1}`);
  return ok({ fileName, header: names, ...table, delimiter, encoding: decoded.value.encoding, notes });
}

function restoreCells(rows: readonly TableRow[]): number {
  let restored = 0;
  for (const row of rows)
    row.cells.forEach((cell, at) => {
      const typed = restoreFormula(cell);
      if (typed === cell) return;
      row.cells[at] = typed;
      restored += 1;
    });
  return restored;
}
