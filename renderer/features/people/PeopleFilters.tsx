import { Clock } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { PERSON_KINDS } from '../../../db/domain/vocabulary.ts';
import { Button, cx, Icon, Select } from '../../components/index.ts';
import { optionsOf, PERSON_KIND } from '../../lib/labels.ts';
import { companyChoices, tagChoices } from './filters.ts';
import type { Listed } from './filters.ts';
import { EVERYBODY, filterPeople, useLists } from './list-state.ts';
import { TagFilter } from './TagFilter.tsx';

const KINDS = [
  { value: 'all' as const, label: 'Everyone' },
  ...optionsOf(PERSON_KINDS, PERSON_KIND),
  { value: 'unknown' as const, label: 'Name not known' },
];

interface PeopleFiltersProps {
  people: readonly Listed[];
  /** How many are due a word; null where the list is ordered by that anyway. */
  due: number | null;
}

/** What the list of people is narrowed to. */
export function PeopleFilters({ people, due }: PeopleFiltersProps) {
  const filter = useLists((state) => state.people);
  const companies = companyChoices(people);
  const tags = tagChoices(people);
  const isNarrowed = filter !== EVERYBODY && JSON.stringify(filter) !== JSON.stringify(EVERYBODY);
  return (
    <>
      <Select
        label="Who they are"
        hideLabel
        options={KINDS}
        value={filter.kind}
        onChange={(kind) => filterPeople({ kind })}
        className="w-40"
      />
      {companies.length > 0 && (
        <Select
          label="Company"
          hideLabel
          options={[{ value: 'all', label: 'All companies' }, ...companies]}
          value={filter.companyId}
          onChange={(companyId) => filterPeople({ companyId })}
          className="w-44"
        />
      )}
      <TagFilter tags={tags} tagId={filter.tagId} onChange={(tagId) => filterPeople({ tagId })} />
      {due !== null && (due > 0 || filter.isDueOnly) && (
        <ToggleButton
          isSelected={filter.isDueOnly}
          onChange={(isDueOnly) => filterPeople({ isDueOnly })}
          className={({ isSelected }) =>
            cx(
              'inline-flex h-7.5 items-center gap-1.5 rounded-md border px-2.5 text-base font-550',
              isSelected ? 'border-accent bg-accent-wash text-accent-text' : 'border-line2 bg-surface text-ink2',
            )
          }
        >
          <Icon icon={Clock} size={13} />
          Due a word <span className="tabular text-sm font-normal">{due}</span>
        </ToggleButton>
      )}
      {isNarrowed && (
        <Button variant="quiet" onPress={() => filterPeople(EVERYBODY)}>
          Show everyone
        </Button>
      )}
    </>
  );
}
