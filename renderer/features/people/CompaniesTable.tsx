import type { CompanyRow } from '../../../electron/ipc/contract/person.ts';
import { Avatar, Chip, Table } from '../../components/index.ts';
import type { TableColumn } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { NameCell } from './NameCell.tsx';
import { useSort } from './use-sort.ts';
import { RESEARCH_NOTES } from './words.ts';

const COLUMNS: readonly TableColumn<CompanyRow>[] = [
  {
    id: 'name',
    label: 'Company',
    width: '3fr',
    minWidth: 200,
    isSortable: true,
    render: ({ name, industry }) => <NameCell name={name} beside={industry} lead={<Avatar name={name} />} />,
  },
  {
    id: 'roles',
    label: 'Roles',
    width: 90,
    align: 'end',
    isSortable: true,
    render: ({ opportunities }) => opportunities,
  },
  { id: 'people', label: 'People', width: 90, align: 'end', isSortable: true, render: ({ people }) => people },
  {
    id: 'research',
    label: 'Research',
    width: 120,
    align: 'end',
    isSortable: true,
    render: ({ researched }) => (
      <Chip tone={researched >= RESEARCH_NOTES ? 'accent' : 'neutral'}>
        {researched} of {RESEARCH_NOTES}
      </Chip>
    ),
  },
];

/** The employers, by name or by how much goes on there. */
export function CompaniesTable({ companies }: { companies: readonly CompanyRow[] }) {
  const { sort, onSort, sorted } = useSort<CompanyRow>(
    { column: 'name', direction: 'ascending' },
    {
      name: ({ name }) => name,
      roles: ({ opportunities }) => opportunities,
      people: ({ people }) => people,
      research: ({ researched }) => researched,
    },
  );
  return (
    <Table
      label="Companies"
      columns={COLUMNS}
      rows={sorted(companies)}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
      onOpen={(id) => navigate.openPanel({ kind: 'company', id })}
      rowHeight={34}
      className="card max-h-full"
    />
  );
}
