import { csvLine, csvStart } from '../exporters/csv.ts';
import { type ImportPlan, REJECTED_COLUMNS } from '../importers/index.ts';

/** A row of a file that is not imported, with its cells as they stand there. */
export type RejectedRow = { line: number; reason: string; cells: string[] };

export const rejectedRows = ({ rows }: ImportPlan): RejectedRow[] =>
  rows.flatMap((row) =>
    row.status === 'problem' ? [{ line: row.line, reason: row.reasons.join(' '), cells: row.cells }] : [],
  );

/** The rows as a table that can be mended and imported again: their line, the reason, and their own columns. */
export function rejectedCsv(header: readonly string[], rejected: readonly RejectedRow[]): string {
  const comma = { separator: 'comma' } as const;
  const lines = rejected.map(({ line, reason, cells }) => csvLine([line, reason, ...cells], comma));
  return csvStart({ bom: true }) + csvLine([...REJECTED_COLUMNS, ...header], comma) + lines.join('');
}
