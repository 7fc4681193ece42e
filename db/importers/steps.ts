/** Does all steps of long work at once. */
export function finish<T>(steps: Iterator<unknown, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Rows that are looked at in one step. */
const ROWS = 2000;

/** Hands over the cells of one column, pausing between two thousand of them. */
export function* eachCell(
  table: { readonly rows: readonly { readonly cells: readonly string[] }[] },
  index: number,
  look: (cell: string) => void,
): Generator<undefined, void> {
  let seen = 0;
  for (const row of table.rows) {
    look(row.cells[index] ?? '');
    if ((seen += 1) % ROWS === 0) yield;
  }
}
