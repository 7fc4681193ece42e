import { useState } from 'react';

export type Sort = { column: string; direction: 'ascending' | 'descending' };
/** What a column is sorted by; null comes last whichever way. */
type SortKey = string | number | null;

export interface Sorting<T> {
  sort: Sort;
  onSort: (column: string, direction: Sort['direction']) => void;
  sorted: (rows: readonly T[]) => readonly T[];
}

/** The order of a table, by the columns named in `keys`. */
export function useSort<T>(first: Sort, keys: Record<string, (row: T) => SortKey>): Sorting<T> {
  const [sort, setSort] = useState(first);
  const keyOf = keys[sort.column];
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return {
    sort,
    onSort: (column, direction) => setSort({ column, direction }),
    sorted: (rows) => (keyOf === undefined ? rows : rows.toSorted((a, b) => compare(keyOf(a), keyOf(b), sign))),
  };
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
function compare(a: SortKey, b: SortKey, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)));
}
