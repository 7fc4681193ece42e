import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { CHALLENGES } from '../../../db/domain/vocabulary.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { Button, PopoverButton, Segmented, Select } from '../../components/index.ts';
import { CHALLENGE, optionsOf } from '../../lib/labels.ts';
import { EVERY_STORY, chosenFilters, skillsShown } from './filter.ts';
import { changeFilter, useStories } from './store.ts';

const ALL = 'all' as const;
const ANY_CHALLENGE = [{ value: ALL, label: 'Every challenge' }, ...optionsOf(CHALLENGES, CHALLENGE)];
const STATES = [
  { value: ALL, label: 'All' },
  { value: 'complete', label: 'Complete' },
  { value: 'lacking', label: 'Not complete' },
] as const;
const TOLD = [
  { value: ALL, label: 'All' },
  { value: 'told', label: 'Told' },
  { value: 'never', label: 'Never told' },
] as const;

/** Narrows the list by skill, by challenge, by what is complete and by what was told. */
export function FilterButton({ stories }: { stories: readonly StoryView[] }) {
  const filter = useStories((state) => state.filter);
  const chosen = chosenFilters(filter);
  return (
    <PopoverButton
      label="Filter by"
      placement="bottom end"
      className="w-72"
      trigger={
        <Button icon={ListFilter} aria-label={chosen === 0 ? 'Filter by' : `Filter by, ${chosen} chosen`}>
          Filter{chosen === 0 ? '' : ` · ${chosen}`}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Select
          label="Skill"
          options={[{ value: ALL, label: 'Every skill' }, ...skillsShown(stories)]}
          value={filter.skillId ?? ALL}
          onChange={(skillId) => changeFilter({ skillId: skillId === ALL ? null : skillId })}
        />
        <Select
          label="Challenge"
          options={ANY_CHALLENGE}
          value={filter.challenge ?? ALL}
          onChange={(challenge) => changeFilter({ challenge: challenge === ALL ? null : challenge })}
        />
        <Part title="State">
          <Segmented
            label="State"
            size="sm"
            segments={STATES}
            value={filter.state ?? ALL}
            onChange={(state) => changeFilter({ state: state === ALL ? null : state })}
          />
        </Part>
        <Part title="Told">
          <Segmented
            label="Told"
            size="sm"
            segments={TOLD}
            value={filter.told ?? ALL}
            onChange={(told) => changeFilter({ told: told === ALL ? null : told })}
          />
        </Part>
        <Button
          size="sm"
          variant="quiet"
          isDisabled={chosen === 0}
          onPress={() => changeFilter({ ...EVERY_STORY, text: filter.text })}
          className="self-start"
        >
          Show all
        </Button>
      </div>
    </PopoverButton>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden="true" className="text-sm font-550 text-ink2">
        {title}
      </span>
      {children}
    </div>
  );
}
