import { useMemo } from 'react';
import type { CompanyRow } from '../../../electron/ipc/contract/company.ts';
import { Avatar, Chip, Table } from '../../components/index.ts';
import type { TableColumn } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { TagList } from '../../lib/tags/index.ts';
import { useDay } from '../../lib/use-day.ts';
import type { Day } from '../../lib/use-day.ts';
import { LastAt } from './LastAt.tsx';
import { NameCell } from './NameCell.tsx';
import { useSort } from './use-sort.ts';
import { RESEARCH_NOTES } from './words.ts';

interface CompaniesTableProps {
  companies: readonly CompanyRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: 'all' | ReadonlySet<string>) => void;
}

const columnsOn = (day: Day): TableColumn<CompanyRow>[] => [
  {
    id: 'name',
    label: 'Company',
    width: '3fr',
    minWidth: 220,
    isSortable: true,
    render: ({ name, industry, kind, silent, tags }) => (
      <>
        <NameCell name={name} beside={industry} lead={<Avatar name={name} />} />
        {kind === 'agency' && <Chip>agency</Chip>}
        {silent > 0 && (
          <Chip tone="amber" title={`${silent} ended in silence`}>
            silent before
          </Chip>
        )}
        <span className="ml-auto">
          <TagList tags={tags} most={2} />
        </span>
      </>
    ),
  },
  {
    id: 'roles',
    label: 'Opportunities',
    width: 128,
    isSortable: true,
    render: ({ open, closed }) => (
      <span className="tabular truncate text-ink2">
        {open > 0 && <span className="text-ink">{open} open</span>}
        {open > 0 && closed > 0 && ', '}
        {closed > 0 && `${closed} closed`}
        {open + closed === 0 && <span className="text-ink3">–</span>}
      </span>
    ),
  },
  { id: 'people', label: 'People', width: 76, align: 'end', isSortable: true, render: ({ people }) => people },
  {
    id: 'research',
    label: 'Researched',
    width: 104,
    align: 'end',
    isSortable: true,
    render: ({ researched }) => (
      <Chip tone={researched >= RESEARCH_NOTES ? 'accent' : 'neutral'}>
        {researched} of {RESEARCH_NOTES}
      </Chip>
    ),
  },
  { id: 'last', label: 'Last', width: 126, isSortable: true, render: ({ lastAt }) => <LastAt at={lastAt} day={day} /> },
];

/** The companies, by name or by how much goes on there. */
export function CompaniesTable({ companies, selected, onSelect }: CompaniesTableProps) {
  const day = useDay();
  const columns = useMemo(() => columnsOn(day), [day]);
  const { sort, onSort, sorted } = useSort<CompanyRow>(
    { column: 'name', direction: 'ascending' },
    {
      name: ({ name }) => name,
      // What is open weighs more than anything closed.
      roles: ({ open, closed }) => open * 10_000 + closed,
      people: ({ people }) => people,
      research: ({ researched }) => researched,
      last: ({ lastAt }) => lastAt,
    },
  );
  return (
    <Table
      label="Companies"
      columns={columns}
      rows={sorted(companies)}
      keyOf={({ id }) => id}
      nameOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
      selected={selected}
      onSelect={onSelect}
      onOpen={(id) => navigate.openPanel({ kind: 'company', id })}
      rowHeight={34}
      className="card max-h-full"
    />
  );
}
