import { ListFilter } from 'lucide-react';
import { FOLLOW_UP_KINDS } from '../../../db/domain/vocabulary.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { Button, PopoverButton, Segmented, Select } from '../../components/index.ts';
import { FOLLOW_UP_KIND, optionsOf } from '../../lib/labels.ts';
import { EVERYTHING, peopleOf } from './filter.ts';
import { changeFilter, useFollowUps } from './store.ts';

const ALL = 'all' as const;
const KINDS = [{ value: 'all' as const, label: 'Every kind' }, ...optionsOf(FOLLOW_UP_KINDS, FOLLOW_UP_KIND)];
const MAKERS = [
  { value: 'all' as const, label: 'All' },
  { value: 'rule' as const, label: 'By a rule' },
  { value: 'me' as const, label: 'By me' },
];

/** Narrows the list by kind, by person and by who made it. */
export function FilterButton({ rows }: { rows: readonly FollowUpView[] }) {
  const filter = useFollowUps((state) => state.filter);
  const chosen = [filter.kind, filter.personId, filter.madeBy].filter((part) => part !== null).length;
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
          label="What"
          options={KINDS}
          value={filter.kind ?? ALL}
          onChange={(kind) => changeFilter({ kind: kind === ALL ? null : kind })}
        />
        <Select
          label="Person"
          options={[{ value: ALL, label: 'Everybody' }, ...peopleOf(rows)]}
          value={filter.personId ?? ALL}
          onChange={(id) => changeFilter({ personId: id === ALL ? null : id })}
        />
        <div className="flex flex-col gap-1">
          <span className="text-sm font-550 text-ink2">Made</span>
          <Segmented
            label="Made"
            size="sm"
            segments={MAKERS}
            value={filter.madeBy ?? ALL}
            onChange={(madeBy) => changeFilter({ madeBy: madeBy === ALL ? null : madeBy })}
          />
        </div>
        <Button
          size="sm"
          variant="quiet"
          isDisabled={chosen === 0}
          onPress={() => changeFilter({ ...EVERYTHING, text: filter.text })}
          className="self-start"
        >
          Show all
        </Button>
      </div>
    </PopoverButton>
  );
}
