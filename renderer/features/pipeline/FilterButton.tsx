import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useMemo } from 'react';
import { create } from 'zustand';
import { isFiltering } from '../../../db/domain/pipeline-filter.ts';
import type { Board } from '../../../electron/ipc/contract/board.ts';
import { Button, PopoverButton } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { HEADER_WORD } from './header-word.ts';
import { clearFilter, useViewState } from './view-state.ts';

const FilterForm = lazy(async () => ({ default: (await import('./FilterForm.tsx')).FilterForm }));

/** Open or not; outside the component, so that the key opens it too. */
const useFilterOpen = create<boolean>(() => false);
const setOpen = (isOpen: boolean) => useFilterOpen.setState(isOpen, true);

export function FilterButton({ board }: { board: Board | null }) {
  const isOpen = useFilterOpen();
  const isOn = useViewState((state) => isFiltering(state.view.filter));
  useCommands(
    useMemo(
      () => [
        {
          id: 'pipeline.filter',
          label: 'Filter the pipeline',
          group: 'Pipeline',
          keys: '/',
          words: 'search narrow stage need level source tag salary deadline',
          run: () => setOpen(true),
        },
        { id: 'pipeline.clear_filter', label: 'Clear the filter', group: 'Pipeline', run: clearFilter },
      ],
      [],
    ),
  );
  return (
    <PopoverButton
      label="Filter"
      isOpen={isOpen}
      onOpenChange={setOpen}
      className="w-118 overflow-x-hidden"
      trigger={
        <Button variant="quiet" icon={ListFilter} className={isOn ? 'text-accent-text!' : ''}>
          <span className={HEADER_WORD}>Filter</span>
        </Button>
      }
    >
      {board !== null && (
        <Suspense fallback={<div className="h-96" />}>
          <FilterForm board={board} />
        </Suspense>
      )}
    </PopoverButton>
  );
}
