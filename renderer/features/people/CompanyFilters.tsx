import { COMPANY_KINDS } from '../../../db/domain/vocabulary.ts';
import type { CompanyRow } from '../../../electron/ipc/contract/company.ts';
import { Button, Select } from '../../components/index.ts';
import { optionsOf } from '../../lib/labels.ts';
import { COMPANY_KIND } from './company-kind.ts';
import { tagChoices } from './filters.ts';
import { EVERY_COMPANY, filterCompanies, useLists } from './list-state.ts';
import type { CompanyFilter } from './list-state.ts';
import { TagFilter } from './TagFilter.tsx';

const KINDS = [{ value: 'all' as const, label: 'Employers and agencies' }, ...optionsOf(COMPANY_KINDS, COMPANY_KIND)];
const STATES: readonly { value: CompanyFilter['state']; label: string }[] = [
  { value: 'all', label: 'Any state' },
  { value: 'open', label: 'Something open' },
  { value: 'closed', label: 'Only closed' },
  { value: 'unresearched', label: 'Research missing' },
  { value: 'silent', label: 'Went silent before' },
];

/** What the list of companies is narrowed to. */
export function CompanyFilters({ companies }: { companies: readonly CompanyRow[] }) {
  const filter = useLists((state) => state.companies);
  const tags = tagChoices(companies);
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(EVERY_COMPANY);
  return (
    <>
      <Select
        label="What it is"
        hideLabel
        options={KINDS}
        value={filter.kind}
        onChange={(kind) => filterCompanies({ kind })}
        className="w-50"
      />
      <Select
        label="State"
        hideLabel
        options={STATES}
        value={filter.state}
        onChange={(state) => filterCompanies({ state })}
        className="w-44"
      />
      <TagFilter tags={tags} tagId={filter.tagId} onChange={(tagId) => filterCompanies({ tagId })} />
      {isNarrowed && (
        <Button variant="quiet" onPress={() => filterCompanies(EVERY_COMPANY)}>
          Show all
        </Button>
      )}
    </>
  );
}
