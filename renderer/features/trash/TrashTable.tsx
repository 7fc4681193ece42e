import { RotateCcw } from 'lucide-react';
import type { TrashItem } from '../../../electron/ipc/contract/trash.ts';
import { IconButton, Table } from '../../components/index.ts';
import type { TableColumn } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Day } from '../../lib/use-day.ts';
import { restore } from './store.ts';
import { KIND, contextOf, parentsLine, titleOf } from './words.ts';

interface TrashTableProps {
  items: readonly TrashItem[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

const columnsOn = (day: Day, now: number): TableColumn<TrashItem>[] => [
  {
    id: 'title',
    label: 'What',
    width: '3fr',
    minWidth: 220,
    render: (item) => (
      <span className="min-w-0 truncate font-550" title={titleOf(item)}>
        {titleOf(item)}
      </span>
    ),
  },
  {
    id: 'kind',
    label: 'Kind',
    width: 110,
    isRowHeader: false,
    render: ({ kind }) => <span className="truncate text-ink2">{KIND[kind]}</span>,
  },
  {
    id: 'context',
    label: 'Where it belongs',
    width: '3fr',
    minWidth: 180,
    render: (item) => {
      const parents = parentsLine(item);
      const context = contextOf(item, day);
      return (
        <span className="min-w-0 truncate text-ink2" title={[context, parents].filter(Boolean).join(' · ')}>
          {context}
          {parents !== '' && <span className="text-amber">{context === '' ? parents : ` · ${parents}`}</span>}
        </span>
      );
    },
  },
  {
    id: 'since',
    label: 'Put there',
    width: 130,
    render: ({ trashedAt }) => (
      <time
        dateTime={new Date(trashedAt).toISOString()}
        title={exactInstant(trashedAt, day.zone)}
        className="tabular truncate text-ink2"
      >
        {relativeInstant(trashedAt, now, day.zone)}
      </time>
    ),
  },
  {
    id: 'restore',
    label: 'Restore',
    width: 80,
    align: 'end',
    render: (item) => (
      <IconButton icon={RotateCcw} size="sm" label={`Restore ${titleOf(item)}`} onPress={() => void restore([item])} />
    ),
  },
];

/** What lies in the trash, the last put there first. */
export function TrashTable({ items, selected, onSelect }: TrashTableProps) {
  const day = useDay();
  const now = useNow();
  return (
    <Table
      label="Trash"
      columns={columnsOn(day, now)}
      rows={items}
      keyOf={({ id }) => id}
      nameOf={titleOf}
      selected={selected}
      onSelect={(ids) => onSelect(ids === 'all' ? new Set(items.map(({ id }) => id)) : ids)}
      rowHeight={34}
      className="card max-h-full"
    />
  );
}
