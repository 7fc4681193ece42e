import { ArrowRight, Flag, Tag, Trash2, X } from 'lucide-react';
import { Button, IconButton, MenuButton } from '../../components/index.ts';
import { BulkCloseOutDialog } from '../../lib/close-out/BulkCloseOutDialog.tsx';
import { TagPicker } from '../../lib/tags/index.ts';
import { useFocusBack } from './use-focus-back.ts';
import { ask, useAsking } from './asking.ts';
import { trashCards } from './board-actions.ts';
import { stagesFor } from './board-menu.ts';
import { chosenIds, countChosen, useBoardState } from './board-state.ts';
import type { Columns } from './board.ts';
import { taggedOf } from './tagged.ts';

/** What can be done to all chosen cards; there while several are chosen. */
export function BulkBar({ columns, least }: { columns: Columns; least: number }) {
  const count = useBoardState(countChosen);
  const clear = useBoardState((state) => state.clearSelection);
  const { asks } = useAsking();
  const isShown = count >= least || (asks !== null && count > 0);
  useFocusBack(isShown);
  if (!isShown) return null;
  const ids = chosenIds();
  const cards = count === 1 ? '1 card' : `${count} cards`;
  return (
    <section
      aria-label="Chosen cards"
      className="floating absolute bottom-3 left-1/2 z-10 flex h-11 max-w-[calc(100%-2rem)] -translate-x-1/2 animate-float-in items-center gap-1.5 px-2"
    >
      <p role="status" className="tabular m-0 px-1.5 text-base font-650 whitespace-nowrap text-ink">
        {cards} chosen
      </p>
      <MenuButton label="Move to" items={stagesFor(ids)}>
        <Button icon={ArrowRight} kbd="M">
          Move to…
        </Button>
      </MenuButton>
      <TagPicker
        kind="opportunity"
        things={taggedOf(columns, ids)}
        isOpen={asks === 'tags'}
        onOpenChange={(isOpen) => ask(isOpen ? 'tags' : null)}
        trigger={
          <Button icon={Tag} kbd="G">
            Tag…
          </Button>
        }
      />
      <Button icon={Flag} onPress={() => ask('close_out')}>
        Close out…
      </Button>
      <Button variant="danger" icon={Trash2} kbd="Delete" onPress={() => void trashCards(ids)}>
        Trash
      </Button>
      <IconButton icon={X} label="Choose none" kbd="Escape" onPress={clear} />
      <BulkCloseOutDialog opportunityIds={ids} isOpen={asks === 'close_out'} onClose={() => ask(null)} onDone={clear} />
    </section>
  );
}
