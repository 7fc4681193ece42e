import { Clock } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { PERSON_KINDS } from '../../../db/domain/vocabulary.ts';
import type { PersonRow } from '../../../electron/ipc/contract/person.ts';
import { Button, cx, Icon, Select } from '../../components/index.ts';
import { optionsOf, PERSON_KIND } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import { companyChoices, tagChoices } from './filters.ts';
import { EVERYBODY, filterPeople, useLists } from './list-state.ts';
import { isDueAWord } from './words.ts';
import { TagFilter } from './TagFilter.tsx';

const KINDS = [
  { value: 'all' as const, label: 'Everyone' },
  ...optionsOf(PERSON_KINDS, PERSON_KIND),
  { value: 'unknown' as const, label: 'Name not known' },
];

/** What the list of people is narrowed to. */
export function PeopleFilters({ people, day }: { people: readonly PersonRow[]; day: Day }) {
  const filter = useLists((state) => state.people);
  const companies = companyChoices(people);
  const tags = tagChoices(people);
  const due = people.filter((person) => isDueAWord(person, day)).length;
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
      {(due > 0 || filter.isDueOnly) && (
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
