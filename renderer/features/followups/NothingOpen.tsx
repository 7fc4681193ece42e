import { BellRing } from 'lucide-react';
import { Button, EmptyState } from '../../components/index.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { EVERYTHING, isNarrowed } from './filter.ts';
import type { FollowUpFilter } from './filter.ts';
import { changeFilter } from './store.ts';

interface NothingOpenProps {
  filter: FollowUpFilter;
  past: FollowUpGroup | null;
  onAdd: () => void;
}

/** Why the list is empty, and the one next step. */
export function NothingOpen({ filter, past, onAdd }: NothingOpenProps) {
  if (isNarrowed(filter))
    return (
      <EmptyState icon={BellRing} action={<Button onPress={() => changeFilter(EVERYTHING)}>Show all</Button>}>
        No open follow-up is like that. What was done or skipped is looked through below.
      </EmptyState>
    );
  return (
    <EmptyState icon={BellRing} action={<Button onPress={onAdd}>Add a follow-up</Button>}>
      {past === null
        ? 'What you want to do by a date stands here. Rounds and silence propose some by themselves.'
        : 'Nothing is due now. What is long past stands folded below.'}
    </EmptyState>
  );
}
