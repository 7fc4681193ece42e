import type { ImportStatus } from '../../../db/domain/import.ts';
import { Button, Chip, Segmented, Table } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { showMore, showRows, type Stage } from './store.ts';
import { whyOf } from './words.ts';

const STATUS: Record<ImportStatus, { label: string; tone: 'accent' | 'blue' | 'neutral' | 'amber' }> = {
  new: { label: 'new', tone: 'accent' },
  update: { label: 'update', tone: 'blue' },
  same: { label: 'same', tone: 'neutral' },
  problem: { label: 'problem', tone: 'amber' },
};

/** What each row would do, and why. */
export function RowTable({ stage }: { stage: Extract<Stage, { is: 'check' }> }) {
  const { counts, rows, total, show } = stage;
  const { kind } = stage.file.mapping;
  if (counts === null) return null;
  const all = counts.new + counts.update + counts.same + counts.problem;
  return (
    <section aria-label="Preview" className="flex flex-col gap-2">
      <Segmented
        label="Rows shown"
        segments={[
          { value: 'all', label: 'All', count: all },
          { value: 'new', label: 'New', count: counts.new },
          { value: 'update', label: 'Update', count: counts.update },
          { value: 'same', label: 'Same', count: counts.same },
          { value: 'problem', label: 'Problem', count: counts.problem },
        ]}
        value={show ?? 'all'}
        onChange={(status) => void showRows(status === 'all' ? null : status)}
      />
      <div className="card h-105 overflow-hidden">
        <Table
          label="Rows of the file"
          columns={[
            {
              id: 'line',
              label: 'Line',
              width: 64,
              render: (row) => <span className="tabular text-ink2">{row.line}</span>,
            },
            {
              id: 'status',
              label: 'Becomes',
              width: 92,
              render: (row) => <Chip tone={STATUS[row.status].tone}>{STATUS[row.status].label}</Chip>,
            },
            {
              id: 'company',
              label: 'Company',
              isRowHeader: true,
              width: '3fr',
              render: (row) => <Line text={row.company} />,
            },
            {
              id: 'title',
              label: kind === 'connections' ? 'Name' : 'Role',
              width: '4fr',
              render: (row) => <Line text={row.title} />,
            },
            { id: 'why', label: 'What and why', width: '7fr', render: (row) => <Line text={whyOf(row)} isQuiet /> },
          ]}
          rows={rows}
          keyOf={(row) => String(row.line)}
          nameOf={(row) => `Line ${row.line}, ${row.company}`}
          empty="No row of this kind."
        />
      </div>
      {rows.length < total && (
        <div>
          <Button onPress={() => void showMore()}>Show more of {count(total, 'row')}</Button>
        </div>
      )}
    </section>
  );
}

/** One line, cut where the column ends; the whole text is there on hover. */
function Line({ text, isQuiet = false }: { text: string; isQuiet?: boolean }) {
  return (
    <span className={isQuiet ? 'min-w-0 truncate text-ink2' : 'min-w-0 truncate'} title={text}>
      {text}
    </span>
  );
}
