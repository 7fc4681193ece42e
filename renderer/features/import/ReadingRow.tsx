import type { ImportMapping } from '../../../db/domain/import.ts';
import type { ImportFile } from '../../../electron/ipc/contract/import.ts';
import { Select } from '../../components/index.ts';
import { answer } from './store.ts';
import { dateOrders, MARKS, readAs } from './words.ts';

type Reading = ImportFile['readings'][number];

/** One column of dates or amounts: three of its cells, what they are read as, and the other way to read them. */
export function ReadingRow({ reading, mapping }: { reading: Reading; mapping: ImportMapping }) {
  const { column: index, name, what, cells } = reading;
  const column = mapping.columns.find((one) => one.index === index);
  const reason = column?.date?.reason ?? column?.number?.reason ?? '';
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line px-3.5 py-1.5">
      <p className="w-40 truncate font-550" title={name}>
        {name}
      </p>
      <ul aria-label={`${name}, as it is read`} className="flex min-w-60 flex-1 flex-wrap gap-x-4">
        {cells.map(({ text, means }) => (
          <li key={text} className={means === null ? 'text-amber' : 'text-ink2'}>
            <span className="tabular text-ink">{text}</span> → {readAs(what, means)}
          </li>
        ))}
        {reason !== '' && <li className="w-full text-sm text-ink2">{reason}</li>}
      </ul>
      {column?.date && (
        <Select
          label={`Dates of ${name}`}
          hideLabel
          options={dateOrders(column.date.examples)}
          value={column.date.order}
          onChange={(order) => void answer([{ about: 'date_order', column: index, order }])}
        />
      )}
      {column?.number && (
        <Select
          label={`Amounts of ${name}`}
          hideLabel
          options={MARKS}
          value={column.number.mark}
          onChange={(mark) => void answer([{ about: 'decimal_mark', column: index, mark }])}
        />
      )}
    </div>
  );
}
