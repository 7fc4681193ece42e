import { ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { create } from 'zustand';
import { isFiltered } from '../../../../db/domain/roadmap-filter.ts';
import { Button, PopoverButton } from '../../../components/index.ts';
import { useCommands } from '../../../lib/commands.ts';
import { LookFilterForm } from './LookFilterForm.tsx';
import { clearFilter, useLook } from './state.ts';

/** Open or not; outside the component, so that the key opens it too. */
const useFilterOpen = create<boolean>(() => false);
const setOpen = (isOpen: boolean) => useFilterOpen.setState(isOpen, true);

/** Which evidence the ranking counts. */
export function LookFilterButton() {
  const isOpen = useFilterOpen();
  const isOn = useLook((state) => isFiltered(state.filter));
  useCommands(
    useMemo(
      () => [
        {
          id: 'roadmap.filter',
          label: 'Filter the evidence',
          group: 'Roadmap',
          keys: '/',
          words: 'narrow stage need level source time heard since',
          run: () => setOpen(true),
        },
        { id: 'roadmap.clear_filter', label: 'Count all evidence', group: 'Roadmap', run: clearFilter },
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
        <Button variant="quiet" icon={ListFilter} className={isOn ? 'text-accent-text!' : ''}>
          Filter
        </Button>
      }
    >
      <LookFilterForm />
    </PopoverButton>
  );
}
