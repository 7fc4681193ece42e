import { memo, useDeferredValue, useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import type { Card, StageView } from '../../../electron/ipc/contract/opportunity.ts';
import type { Day } from '../../lib/use-day.ts';
import { filterCards } from './board.ts';
import { openCard } from './board-actions.ts';
import { selectedIn, useBoardState } from './board-state.ts';
import { CardFace } from './CardFace.tsx';
import { ColumnContext } from './column-context.ts';
import { ColumnHeader } from './ColumnHeader.tsx';
import { isAdding } from './modifier-keys.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useCardDrag } from './use-card-drag.tsx';

interface ColumnProps {
  stage: StageView;
  cards: readonly Card[];
  day: Day;
  onCollapse: (stageId: string) => void;
}

/** 74 px cards, 6 px between them, and room for the focus ring of the outermost. */
/** More than the tallest screen shows; the others join right after the first picture. */
const FIRST_SIGHT = 30;
const LAYOUT = { rowSize: 74, gap: 6, padding: 2 };

/** One stage: its own list, scrolling on its own, drawing only the cards in sight. */
export const Column = memo(function Column({ stage, cards, day, onCollapse }: ColumnProps) {
  const filter = useDeferredValue(useBoardState((state) => state.filter));
  const shown = useMemo(() => filterCards(cards, filter), [cards, filter]);
  const isPainted = useAfterPaint();
  const items = useMemo(() => (isPainted ? shown : shown.slice(0, FIRST_SIGHT)), [isPainted, shown]);
  const selected = useBoardState((state) => selectedIn(state, stage.id));
  const select = useBoardState((state) => state.select);
  const dragAndDropHooks = useCardDrag(stage.id);
  const context = useMemo(() => ({ stage, day }), [stage, day]);

  const onSelect = (keys: Selection) =>
    select(stage.id, keys === 'all' ? new Set(shown.map((card) => card.id)) : keys, isAdding());
  return (
    <section aria-label={stage.name} className="group flex h-full w-51 shrink-0 flex-col">
      <ColumnHeader stage={stage} shown={shown.length} total={cards.length} onCollapse={onCollapse} />
      <ColumnContext value={context}>
        <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
          <GridList
            aria-label={`${stage.name}, ${shown.length === 1 ? '1 card' : `${shown.length} cards`}`}
            items={items}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selected}
            onSelectionChange={onSelect}
            onAction={(key) => openCard(String(key))}
            disallowTypeAhead
            dragAndDropHooks={dragAndDropHooks}
            className="-mx-0.5 min-h-0 flex-1 overflow-x-hidden overflow-y-auto rounded-lg outline-none contain-strict data-drop-target:bg-accent-wash"
          >
            {cardItem}
          </GridList>
        </Virtualizer>
      </ColumnContext>
    </section>
  );
});

/** One for all columns: an item that did not change is not made again. */
const cardItem = (card: Card) => (
  <GridListItem
    id={card.id}
    textValue={`${card.company}, ${card.title}`}
    onPress={(event) => {
      if (event.pointerType === 'mouse' && !event.shiftKey && !event.ctrlKey && !event.metaKey) openCard(card.id);
    }}
    data-card={card.id}
    className="card flex h-full contain-layout contain-style flex-col justify-center px-2.5 outline-none data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:shadow-[0_0_0_1px_var(--color-accent)]"
  >
    <CardFace card={card} />
  </GridListItem>
);
