/** What came of everything that was done to stores. */
export interface Report {
  kills: { name: string; kills: number; acknowledged: number; lost: number }[];
  faults: { name: string; by: string; refused: number; done: number; wrong: number; notRun?: string }[];
  /** How many kinds of damage had which outcome. */
  damages: Record<string, number>;
  /** Everything that must not be, in words. */
  problems: string[];
}

export type Line = string[];

/** Lines as columns of the same width. */
export function table(lines: readonly Line[]): string {
  const widths: number[] = [];
  for (const line of lines)
    for (const [column, cell] of line.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
