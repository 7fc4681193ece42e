import { Building2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { runCommand, useCommandRegistry, useCommands } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { CompaniesTable } from './CompaniesTable.tsx';
import { ListScreen } from './ListScreen.tsx';
import { companiesResource } from './resources.ts';
import { companiesLine, matching } from './words.ts';

/** The employers: how many roles and people, and how much is known of each. */
export function CompaniesScreen() {
  const { data, error } = companiesResource.use(null);
  const [typed, setTyped] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  useCommands(
    useMemo(
      () => [
        {
          id: 'companies.filter',
          label: 'Filter companies',
          group: 'Companies',
          keys: '/',
          run: () => filter.current?.focus(),
        },
      ],
      [],
    ),
  );
  const companies = data ?? [];
  const rows = matching(companies, typed, (one) => `${one.name} ${one.industry}`);
  return (
    <ListScreen
      title="Companies"
      line={companies.length === 0 ? '' : companiesLine(companies)}
      filter={{ label: 'Filter companies', value: typed, onChange: setTyped, inputRef: filter }}
    >
      {error !== null && <p className="m-0 px-4 text-base text-red">{error.message}</p>}
      {data !== null && companies.length === 0 && <NoCompany />}
      {companies.length > 0 && rows.length === 0 && (
        <EmptyState icon={Building2}>No company matches “{typed}”.</EmptyState>
      )}
      {rows.length > 0 && (
        <div className="min-h-0 flex-1 px-4 pb-4">
          <CompaniesTable companies={rows} />
        </div>
      )}
    </ListScreen>
  );
}

const ADD = 'opportunity.add';

/** A company comes with its first opportunity. */
function NoCompany() {
  const canAdd = useCommandRegistry(({ commands }) => ADD in commands);
  const add = canAdd ? (
    <Button variant="primary" onPress={() => runCommand(ADD)}>
      Add an opportunity
    </Button>
  ) : (
    <Button onPress={() => navigate.go({ screen: 'pipeline' })}>Open the pipeline</Button>
  );
  return (
    <EmptyState icon={Building2} action={add}>
      A company comes with the first opportunity there; then it stands here with your research.
    </EmptyState>
  );
}
