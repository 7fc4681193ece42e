import type { TrashItem } from '../../../electron/ipc/contract/trash.ts';
import { Button } from '../../components/index.ts';
import { count } from '../../lib/format.ts';
import { askToDestroy, restore, useTrash } from './store.ts';

/** What can be done with the chosen entries. */
export function TrashBar({ chosen }: { chosen: readonly TrashItem[] }) {
  const select = useTrash((state) => state.select);
  return (
    <div role="group" aria-label="Chosen entries" className="flex items-center gap-2 px-4 pb-2 text-base text-ink2">
      {count(chosen.length, 'entry', 'entries')} chosen
      <Button size="sm" kbd="R" onPress={() => void restore(chosen)}>
        Restore
      </Button>
      <Button size="sm" variant="danger" kbd="Delete" onPress={() => void askToDestroy(chosen)}>
        Delete for good…
      </Button>
      <Button size="sm" variant="quiet" onPress={() => select(new Set())}>
        Choose none
      </Button>
    </div>
  );
}
