import { readDate, type DateReadingOfCell } from './dates.ts';
import { cellValue, isBlank } from './cells.ts';
import type { ColumnMapping, ColumnUse, DecimalMark, Mapping, TableRow } from './types.ts';

/** The columns of a mapping by their use, made once per plan; reads cells of a row by meaning. */
export class Layout {
  private readonly byUse = new Map<ColumnUse, ColumnMapping[]>();

  readonly mapping: Mapping;
  private readonly zone: string;

  constructor(mapping: Mapping, zone: string) {
    this.mapping = mapping;
    this.zone = zone;
    for (const column of mapping.columns) {
      const group = this.byUse.get(column.use);
      if (group === undefined) this.byUse.set(column.use, [column]);
      else group.push(column);
    }
  }

  has(use: ColumnUse): boolean {
    return this.byUse.has(use);
  }

  columns(use: ColumnUse): readonly ColumnMapping[] {
    return this.byUse.get(use) ?? [];
  }

  nameOf(use: ColumnUse): string {
    return this.columns(use)[0]?.name ?? use;
  }

  /** The cell without spaces around it; empty when there is no such column or it says nothing. */
  value(row: TableRow, use: ColumnUse): string {
    const column = this.columns(use)[0];
    return column === undefined ? '' : cellValue(row.cells[column.index] ?? '');
  }

  /** All cells of a use that say something, as typed, with their columns. */
  cells(row: TableRow, use: ColumnUse): { column: ColumnMapping; cell: string }[] {
    return this.columns(use)
      .map((column) => ({ column, cell: row.cells[column.index] ?? '' }))
      .filter(({ cell }) => !isBlank(cell));
  }

  /** What stands before the cents in the column of a use; null when that is told by the amounts themselves. */
  markOf(use: ColumnUse): DecimalMark | null {
    return this.columns(use)[0]?.number?.mark ?? null;
  }

  /** The date of a use, or null when the cell says nothing. */
  date(row: TableRow, use: ColumnUse): DateReadingOfCell | null {
    const cell = this.value(row, use);
    if (cell === '') return null;
    return readDate(cell, this.columns(use)[0]?.date?.order ?? 'day_first', this.zone);
  }
}

/** A cell quoted in a sentence, shortened. */
export const quote = (cell: string): string => `“${cell.length > 60 ? `${cell.slice(0, 60)}…` : cell}”`;
