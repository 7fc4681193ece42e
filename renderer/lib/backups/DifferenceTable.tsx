import type { RestorePreview } from '../../../electron/ipc/contract/backup.ts';
import { figure } from '../format.ts';
import { kindName } from './words.ts';

const HEAD = 'border-b border-line py-1 text-sm font-550 text-ink2';
const CELL = 'tabular border-b border-line py-1 text-right';
const shown = (value: number) => (value === 0 ? '–' : figure(value));

/** Of each kind that would change: how many come back, go, and are as they were then. */
export function DifferenceTable({ differences }: { differences: NonNullable<RestorePreview['differences']> }) {
  const changing = differences.filter(({ back, gone, other }) => back + gone + other > 0);
  return (
    <table className="w-full border-collapse text-base">
      <caption className="sr-only">What restoring would change</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} text-left`}>
            Kind
          </th>
          <th scope="col" className={`${HEAD} w-1/4 text-right`}>
            Come back
          </th>
          <th scope="col" className={`${HEAD} w-1/4 text-right`}>
            Go
          </th>
          <th scope="col" className={`${HEAD} w-1/4 text-right`}>
            As they were then
          </th>
        </tr>
      </thead>
      <tbody>
        {changing.map(({ table, back, gone, other }) => (
          <tr key={table}>
            <th scope="row" className="border-b border-line py-1 text-left font-normal">
              {kindName(table)}
            </th>
            <td className={CELL}>{shown(back)}</td>
            <td className={CELL}>{shown(gone)}</td>
            <td className={CELL}>{shown(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
