import { type RefObject, useMemo } from 'react';
import type { TrashItem } from '../../../electron/ipc/contract/trash.ts';
import { notify } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import { askToDestroy, restore } from './store.ts';

/** What can be done in the trash from the keyboard and the palette. */
export function useTrashCommands(chosen: readonly TrashItem[], filter: RefObject<HTMLInputElement | null>): void {
  const commands = useMemo(() => {
    const withChosen = (act: (items: readonly TrashItem[]) => Promise<void>) => () => {
      if (chosen.length > 0) void act(chosen);
      else notify({ message: 'Choose entries first: Tab to the list, then Space.' });
    };
    const group = 'Trash';
    return [
      { id: 'trash.filter', label: 'Filter the trash', group, keys: '/', run: () => filter.current?.focus() },
      { id: 'trash.restore', label: 'Restore the chosen entries', group, keys: 'R', run: withChosen(restore) },
      {
        id: 'trash.destroy',
        label: 'Delete the chosen entries for good…',
        group,
        keys: 'Delete',
        run: withChosen(askToDestroy),
      },
      { id: 'trash.empty', label: 'Empty the trash…', group, run: () => void askToDestroy(null) },
    ];
  }, [chosen, filter]);
  useCommands(commands);
}
