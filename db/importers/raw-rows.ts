import Papa from 'papaparse';
import { TEXT_MAX } from '../domain/fields.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Delimiter, TableRow } from './types.ts';

/** Most columns a table may have. */
export const COLUMNS_MAX = 1000;
/** Most rows a file may have. */
export const ROWS_MAX = 200_000;
/** Characters that are taken apart in one step. */
const STEP = 512 * 1024;

export interface RawRow extends TableRow {
  /** The file ended inside quotes of this row. */
  open: boolean;
}

/** How far the text is, in characters, and how many rows that were. */
export type RowsProgress = { done: number; total: number; rows: number };

/** One piece of a text: its whole rows, or also the last one when nothing follows. */
class Piece {
  readonly rows: RawRow[] = [];
  failure: Result<never> | null = null;
  private from = 0;
  private line: number;
  private readonly text: string;

  constructor(text: string, line: number) {
    this.text = text;
    this.line = line;
  }

  /** Reads the rows; answers how many characters they took. `before` is how many rows the file had until here. */
  parse(delimiter: Delimiter, isLast: boolean, before: number, limit: number): { taken: number; line: number } {
    const parser = new Papa.Parser({
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
        this.add(
          data[0] ?? [],
          meta.cursor,
          errors.some(({ code }) => code === 'MissingQuotes'),
        );
        this.failure = limitPassed(this.rows.at(-1), before + this.rows.length);
        if (this.failure !== null || before + this.rows.length >= limit) parser.abort();
      },
    });
    parser.parse(this.text, 0, !isLast);
    return { taken: this.from, line: this.line };
  }

  private add(cells: string[], cursor: number, open: boolean): void {
    this.rows.push({ line: this.line, cells, open });
    for (let at = this.text.indexOf('\n', this.from); at !== -1 && at < cursor; at = this.text.indexOf('\n', at + 1))
      this.line += 1;
    this.from = cursor;
  }
}

/** Rows of a text with `\n` line ends, half a megabyte a step; ends early with a sentence when a limit is passed. */
export function* rowSteps(
  text: string,
  delimiter: Delimiter,
  limit: number,
): Generator<RowsProgress, Result<RawRow[]>> {
  const rows: RawRow[] = [];
  let from = 0;
  let line = 1;
  let size = STEP;
  while (from < text.length && rows.length < limit) {
    const isLast = from + size >= text.length;
    const piece = new Piece(text.slice(from, from + size), line);
    const end = piece.parse(delimiter, isLast, rows.length, limit);
    if (piece.failure !== null) return piece.failure;
    for (const row of piece.rows) rows.push(row);
    // A row longer than the piece is looked at again with more of the text.
    if (end.taken === 0 && size > TEXT_MAX * 2) return cellTooLong(line);
    size = end.taken === 0 ? size * 2 : STEP;
    from += end.taken;
    line = end.line;
    yield { done: from, total: text.length, rows: rows.length };
    if (isLast) break;
  }
  return ok(rows);
}

const cellTooLong = (line: number) =>
  fail(
    'unreadable',
    `Line ${line} holds a cell of more than two million characters. Shorten it, or check for a missing quotation mark.`,
  );

function limitPassed(row: RawRow | undefined, count: number): Result<never> | null {
  if (row === undefined) return null;
  const { cells, line } = row;
  if (cells.length > COLUMNS_MAX)
    return fail(
      'unreadable',
      `Line ${line} has ${cells.length} columns; ${COLUMNS_MAX} are read at most. Remove the columns you do not need.`,
    );
  if (cells.some((cell) => cell.length > TEXT_MAX)) return cellTooLong(line);
  if (count > ROWS_MAX)
    return fail(
      'unreadable',
      'The file has more than 200,000 rows. Split it into smaller files and import them in turn.',
    );
  return null;
}
