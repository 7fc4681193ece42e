/** Rows of a long list as the window draws them: headings of groups among the rows that can be chosen. */
export type GridRow<T> =
  { kind: 'group'; key: string; label: string; count: number } | { kind: 'row'; key: string; item: T };

/** The place a key leads to from `index`, among `rows`; headings are stepped over. null when the key leads nowhere. */
export function stepTo(rows: readonly GridRow<unknown>[], index: number, key: string, page: number): number | null {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return nearest(rows, index + 1, 1);
    case 'ArrowUp':
      return nearest(rows, index - 1, -1);
    case 'Home':
      return nearest(rows, 0, 1);
    case 'End':
      return nearest(rows, last, -1);
    case 'PageDown':
      return nearest(rows, Math.min(last, index + page), -1) ?? nearest(rows, 0, 1);
    case 'PageUp':
      return nearest(rows, Math.max(0, index - page), 1);
    default:
      return null;
  }
}

function nearest(rows: readonly GridRow<unknown>[], from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at < rows.length; at += step) if (rows[at]?.kind === 'row') return at;
  return null;
}

/** The keys from one row to another, both counted in, whichever comes first. */
export function keysBetween(rows: readonly GridRow<unknown>[], one: number, other: number): string[] {
  return rows
    .slice(Math.min(one, other), Math.max(one, other) + 1)
    .flatMap((row) => (row.kind === 'row' ? [row.key] : []));
}

export function toggled(selected: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}
