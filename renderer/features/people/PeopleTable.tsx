import type { PersonRow } from '../../../electron/ipc/contract/person.ts';
import { Chip, Table } from '../../components/index.ts';
import type { TableColumn } from '../../components/index.ts';
import { exactInstant, relativeInstant } from '../../lib/format.ts';
import { useNow } from '../../lib/hooks.ts';
import { PERSON_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Day } from '../../lib/use-day.ts';
import { NameCell } from './NameCell.tsx';
import { useSort } from './use-sort.ts';
import { isDueAWord } from './words.ts';

interface PeopleTableProps {
  people: readonly PersonRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

const columnsOn = (day: Day, now: number): TableColumn<PersonRow>[] => [
  {
    id: 'name',
    label: 'Name',
    width: '3fr',
    minWidth: 200,
    isSortable: true,
    render: ({ name, jobTitle, company }) => (
      <NameCell name={name} beside={[jobTitle, company].filter(Boolean).join(', ')} />
    ),
  },
  {
    id: 'kind',
    label: 'Who',
    width: 130,
    isSortable: true,
    render: ({ kind }) => <span className="truncate text-ink2">{PERSON_KIND[kind]}</span>,
  },
  {
    id: 'contact',
    label: 'Last word',
    width: 130,
    isSortable: true,
    render: ({ lastContactAt }) =>
      lastContactAt === null ? (
        <span className="text-ink3">none yet</span>
      ) : (
        <time
          dateTime={new Date(lastContactAt).toISOString()}
          title={exactInstant(lastContactAt, day.zone)}
          className="tabular truncate text-ink2"
        >
          {relativeInstant(lastContactAt, now, day.zone)}
        </time>
      ),
  },
  {
    id: 'keep',
    label: 'Keep in touch',
    width: 170,
    isSortable: true,
    render: (person) => (
      <>
        {person.keepInTouchDays !== null && <span className="tabular text-ink2">every {person.keepInTouchDays} d</span>}
        {isDueAWord(person, day) && <Chip tone="amber">due a word</Chip>}
      </>
    ),
  },
];

/** Everyone, by name or by when we last spoke. */
export function PeopleTable({ people, selected, onSelect }: PeopleTableProps) {
  const day = useDay();
  const now = useNow();
  const { sort, onSort, sorted } = useSort<PersonRow>(
    { column: 'name', direction: 'ascending' },
    {
      name: ({ name }) => name,
      kind: ({ kind }) => PERSON_KIND[kind],
      contact: ({ lastContactAt }) => lastContactAt,
      keep: ({ keepInTouchDays }) => keepInTouchDays,
    },
  );
  return (
    <Table
      label="People"
      columns={columnsOn(day, now)}
      rows={sorted(people)}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
      selected={selected}
      onSelect={(ids) => onSelect(ids === 'all' ? new Set(people.map(({ id }) => id)) : ids)}
      onOpen={(id) => navigate.openPanel({ kind: 'person', id })}
      rowHeight={34}
      className="card max-h-full"
    />
  );
}
