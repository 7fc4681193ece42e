import { APPLICATION_USES, CONNECTION_USES, type ImportMapping } from '../../../db/domain/import.ts';
import { Select } from '../../components/index.ts';
import { answer } from './store.ts';
import { USE } from './words.ts';

/** Every column with what it is read as. */
export function ColumnTable({ mapping }: { mapping: ImportMapping }) {
  const uses = mapping.kind === 'connections' ? CONNECTION_USES : APPLICATION_USES;
  const options = [...uses, 'keep' as const, 'leave_out' as const].map((value) => ({ value, label: USE[value] }));
  return (
    <div className="card overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-sm text-ink2">
            <th scope="col" className="w-56 px-3.5 py-2 font-550">
              Column
            </th>
            <th scope="col" className="px-2 py-2 font-550">
              Read as
            </th>
            <th scope="col" className="px-2 py-2 font-550">
              For example
            </th>
          </tr>
        </thead>
        <tbody>
          {mapping.columns.map(({ index, name, use, samples, reason }) => (
            <tr key={index} className="border-b border-line last:border-0">
              <th scope="row" className="px-3.5 py-1 font-550">
                {name}
              </th>
              <td className="w-52 px-2 py-1">
                <Select
                  label={`${name} is read as`}
                  hideLabel
                  options={options}
                  value={use}
                  onChange={(chosen) => void answer([{ about: 'column', column: index, use: chosen }])}
                />
              </td>
              <td className="max-w-0 min-w-60 truncate px-2 py-1 text-ink2" title={samples.join(', ')}>
                {samples.join(', ')}
                {reason !== '' && <span className="block truncate text-sm">{reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
