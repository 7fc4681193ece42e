import { Building2, Plus } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { count } from '../../lib/format.ts';
import { trashCompanies } from './actions.ts';
import { BulkBar } from './BulkBar.tsx';
import { CompaniesTable } from './CompaniesTable.tsx';
import { CompanyFilters } from './CompanyFilters.tsx';
import { DuplicatesNotice } from './DuplicatesNotice.tsx';
import { companiesIn } from './filters.ts';
import { setAddingCompany } from './hosts.ts';
import { EVERY_COMPANY, filterCompanies, useLists } from './list-state.ts';
import { ListScreen } from './ListScreen.tsx';
import { companiesAlikeResource, companiesResource } from './resources.ts';
import { useChoice } from './use-choice.ts';
import { companiesLine } from './words.ts';

/** The employers and agencies: what is open there, who is known, and how much is known of each. */
export function CompaniesScreen() {
  const { data, error } = companiesResource.use(null);
  const pairs = companiesAlikeResource.use(null).data ?? [];
  const filter = useLists((state) => state.companies);
  const input = useRef<HTMLInputElement>(null);
  useCommands(
    useMemo(
      () => [
        {
          id: 'companies.filter',
          label: 'Filter companies',
          group: 'Companies',
          keys: '/',
          run: () => input.current?.focus(),
        },
      ],
      [],
    ),
  );
  const companies = useMemo(() => data ?? [], [data]);
  const rows = useMemo(() => companiesIn(companies, filter), [companies, filter]);
  const { chosen, selected, select, none, listKeys, trash } = useChoice(rows, trashCompanies);
  const add = (
    <Button variant="primary" icon={Plus} kbd="Shift+C" onPress={() => setAddingCompany(true)}>
      Company
    </Button>
  );
  return (
    <ListScreen
      title="Companies"
      line={companies.length === 0 ? '' : companiesLine(companies)}
      search={{
        label: 'Filter companies',
        value: filter.typed,
        onChange: (typed) => filterCompanies({ typed }),
        inputRef: input,
      }}
      action={companies.length > 0 && add}
      filters={companies.length > 0 ? <CompanyFilters companies={companies} /> : undefined}
    >
      {error !== null && <p className="m-0 px-4 text-base text-red">{error.message}</p>}
      {chosen.length === 0 && <DuplicatesNotice kind="company" pairs={pairs} />}
      {chosen.length > 0 && (
        <BulkBar
          kind="company"
          chosen={chosen}
          line={`${count(chosen.length, 'company', 'companies')} chosen`}
          onTrash={trash}
          onNone={none}
        />
      )}
      {data !== null && companies.length === 0 && (
        <EmptyState icon={Building2} action={add}>
          A company comes with the first opportunity there, or by itself; then it stands here with your research.
        </EmptyState>
      )}
      {companies.length > 0 && rows.length === 0 && (
        <EmptyState icon={Building2} action={<Button onPress={() => filterCompanies(EVERY_COMPANY)}>Show all</Button>}>
          {filter.typed.trim() === ''
            ? 'No company is in what is chosen above.'
            : `No company matches “${filter.typed}”.`}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4" {...listKeys}>
          <CompaniesTable companies={rows} selected={selected} onSelect={select} />
        </div>
      )}
    </ListScreen>
  );
}
