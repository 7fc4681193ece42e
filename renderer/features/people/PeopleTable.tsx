import { useMemo } from 'react';
import { isHalfKnown } from '../../../db/domain/half-known.ts';
import type { PersonRow } from '../../../electron/ipc/contract/person.ts';
import { Chip, Table } from '../../components/index.ts';
import type { TableColumn } from '../../components/index.ts';
import { PERSON_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { TagList } from '../../lib/tags/index.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Day } from '../../lib/use-day.ts';
import { LastAt } from './LastAt.tsx';
import { NameCell } from './NameCell.tsx';
import { useSort } from './use-sort.ts';
import { isDueAWord, whoIs } from './words.ts';

interface PeopleTableProps {
  people: readonly PersonRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: 'all' | ReadonlySet<string>) => void;
}

const columnsOn = (day: Day): TableColumn<PersonRow>[] => [
  {
    id: 'name',
    label: 'Name',
    width: '3fr',
    minWidth: 220,
    isSortable: true,
    render: (person) => (
      <>
        <NameCell name={person.name} beside={whoIs(person)} />
        {isHalfKnown(person.name) && <Chip tone="amber">name not known</Chip>}
        <span className="ml-auto">
          <TagList tags={person.tags} most={2} />
        </span>
      </>
    ),
  },
  {
    id: 'kind',
    label: 'Who',
    width: 124,
    isSortable: true,
    render: ({ kind }) => <span className="truncate text-ink2">{PERSON_KIND[kind]}</span>,
  },
  {
    id: 'opportunities',
    label: 'Roles',
    width: 70,
    align: 'end',
    isSortable: true,
    render: ({ opportunities }) => (opportunities === 0 ? <span className="text-ink3">–</span> : opportunities),
  },
  {
    id: 'contact',
    label: 'Last word',
    width: 126,
    isSortable: true,
    render: ({ lastContactAt }) => <LastAt at={lastContactAt} day={day} />,
  },
  {
    id: 'keep',
    label: 'Keep in touch',
    width: 168,
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
  const columns = useMemo(() => columnsOn(day), [day]);
  const { sort, onSort, sorted } = useSort<PersonRow>(
    { column: 'name', direction: 'ascending' },
    {
      name: ({ name }) => name,
      kind: ({ kind }) => PERSON_KIND[kind],
      opportunities: ({ opportunities }) => opportunities,
      contact: ({ lastContactAt }) => lastContactAt,
      keep: (person) => (person.keepInTouchDays === null ? null : isDueAWord(person, day) ? 0 : person.keepInTouchDays),
    },
  );
  return (
    <Table
      label="People"
      columns={columns}
      rows={sorted(people)}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
      selected={selected}
      onSelect={onSelect}
      onOpen={(id) => navigate.openPanel({ kind: 'person', id })}
      rowHeight={34}
      className="card max-h-full"
    />
  );
}
