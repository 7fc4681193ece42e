import type { TakeView } from '../../../electron/ipc/contract/transfer.ts';
import { figure } from '../../lib/format.ts';
import { inReadingOrder, tableWords } from './words.ts';

type Row = TakeView['tables'][number];
const ADDING: readonly [string, (row: Row) => number][] = [
  ['Added', ({ added }) => added],
  ['Changed', ({ changed }) => changed],
  ['Here already', ({ same, joined }) => same + joined],
  ['Kept as here', ({ kept }) => kept],
  ['Left out', ({ rejected }) => rejected],
];
const REPLACING: readonly [string, (row: Row) => number][] = [
  ['Here now', ({ gone }) => gone],
  ['In the file', ({ added }) => added],
  ['Left out', ({ rejected }) => rejected],
];

/** Table by table, what would come, change and stay. */
export function TakeTable({ take }: { take: TakeView }) {
  const columns = take.choice.mode === 'replace' ? REPLACING : ADDING;
  return (
    <table className="w-full border-collapse text-base">
      <caption className="sr-only">What would change, by kind</caption>
      <thead>
        <tr className="border-b border-line text-sm text-ink2">
          <th scope="col" className="py-1 text-left font-normal">
            What
          </th>
          {columns.map(([name]) => (
            <th key={name} scope="col" className="py-1 pl-3 text-right font-normal">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {inReadingOrder(take.tables).map((row) => (
          <tr key={row.table} className="border-b border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {tableWords(row.table)}
            </th>
            {columns.map(([name, of]) => (
              <td key={name} className={`tabular py-1 pl-3 text-right ${of(row) === 0 ? 'text-ink3' : ''}`}>
                {figure(of(row))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
