import { ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { create } from 'zustand';
import { Button, PopoverButton } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { InsightsFilterForm } from './InsightsFilterForm.tsx';
import { clearFilter, filterSize, useInsights } from './state.ts';

/** Open or not; outside the component, so that the key opens it too. */
const useFilterOpen = create<boolean>(() => false);
const setOpen = (isOpen: boolean) => useFilterOpen.setState(isOpen, true);

/** Which opportunities are counted. */
export function InsightsFilterButton() {
  const isOpen = useFilterOpen();
  const size = useInsights((state) => filterSize(state.filter));
  useCommands(
    useMemo(
      () => [
        {
          id: 'insights.filter',
          label: 'Filter the insights',
          group: 'Insights',
          keys: '/',
          words: 'narrow source level need resume outcome open',
          run: () => setOpen(true),
        },
        { id: 'insights.clear_filter', label: 'Count every opportunity', group: 'Insights', run: clearFilter },
      ],
      [],
    ),
  );
  return (
    <PopoverButton
      label="Filter"
      placement="bottom end"
      isOpen={isOpen}
      onOpenChange={setOpen}
      className="w-118 overflow-x-hidden"
      trigger={
        <Button variant="quiet" icon={ListFilter} className={size > 0 ? 'text-accent-text!' : ''}>
          {size === 0 ? 'Filter' : `Filter (${size})`}
        </Button>
      }
    >
      <InsightsFilterForm />
    </PopoverButton>
  );
}
