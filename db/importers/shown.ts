import { currencyIn, minorUnits, parseSalary } from './cells.ts';
import { dateShape, readDate } from './dates.ts';
import type { Mapping, Table } from './types.ts';

/** A cell of the file beside what it is read as; null when it cannot be read so. */
export interface ShownCell {
  text: string;
  /** An ISO date, or an amount such as `85000.5` or `85000–100000`. */
  means: string | null;
}
/** How the dates or the amounts of one column are read, with up to three cells to tell by. */
export interface ShownReading {
  column: number;
  name: string;
  what: 'date' | 'amount';
  cells: ShownCell[];
}

const DATES: ReadonlySet<string> = new Set(['appliedOn', 'date', 'addedOn', 'lastUpdated', 'deadline', 'connectedOn']);
const AMOUNTS: ReadonlySet<string> = new Set(['salary', 'salaryMin', 'salaryMax']);
/** Rows that are looked at. */
const LOOKED_AT = 2000;

function amountShown(cell: string, mark: 'point' | 'comma' | null): string | null {
  const currency = currencyIn(cell) ?? 'EUR';
  const read = parseSalary(cell, currency, mark);
  if (read.state !== 'read') return null;
  const unit = minorUnits(currency);
  return [...new Set([read.min, read.max])].map((amount) => String((amount ?? 0) / unit)).join('–');
}

/** Every column of dates and amounts as it is read now, for the person to look at. */
export function shownReadings({ columns }: Mapping, zone: string): ShownReading[] {
  return columns.flatMap(({ index: column, name, use, samples, date, number }): ShownReading[] => {
    if (DATES.has(use)) {
      const cells = samples.map((text) => {
        const read = readDate(text.trim(), date?.order ?? 'day_first', zone);
        return { text, means: read.ok ? read.date : null };
      });
      return samples.some((text) => dateShape(text.trim()).shape !== 'none')
        ? [{ column, name, what: 'date', cells }]
        : [];
    }
    if (!AMOUNTS.has(use) || !samples.some((text) => /\d/.test(text))) return [];
    const cells = samples.map((text) => ({ text, means: amountShown(text.trim(), number?.mark ?? null) }));
    return [{ column, name, what: 'amount', cells }];
  });
}

/** Whether the file has salaries that name no currency, neither in their cell nor in a column of its own. */
export function lacksCurrency(table: Table, { columns }: Mapping): boolean {
  if (columns.some(({ use }) => use === 'salaryCurrency')) return false;
  const amounts = columns.filter(({ use }) => AMOUNTS.has(use));
  return table.rows
    .slice(0, LOOKED_AT)
    .some(({ cells }) =>
      amounts.some(({ index }) => /\d/.test(cells[index] ?? '') && currencyIn(cells[index] ?? '') === null),
    );
}
