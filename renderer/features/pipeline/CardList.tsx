import { useMemo } from 'react';
import { GridList, ListLayout, Virtualizer } from 'react-aria-components';
import type { Card, StageView } from '../../../electron/ipc/contract/board.ts';
import { cardItem } from './card-item.tsx';
import { GripContext } from './column-context.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useCardList } from './use-card-list.ts';

interface CardListProps {
  stage: StageView;
  cards: readonly Card[];
  isOrdered: boolean;
}

/** 74 px cards, 6 px between them, and room for the focus ring of the outermost. */
const LAYOUT = { rowSize: 74, gap: 6, padding: 2 };
/** What is above the first card of a column, at least: the header of the view and of the column, in pixels. */
const ABOVE = 80;
/** As many as the window shows; the others join right after the first picture. */
const inSight = () => Math.ceil((window.innerHeight - ABOVE) / (LAYOUT.rowSize + LAYOUT.gap));

export function CardList({ stage, cards, isOrdered }: CardListProps) {
  const isPainted = useAfterPaint();
  const items = useMemo(() => (isPainted ? cards : cards.slice(0, inSight())), [isPainted, cards]);
  const list = useCardList(stage, cards, isOrdered);
  return (
    <GripContext value={isPainted}>
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <GridList {...list} items={items}>
          {cardItem}
        </GridList>
      </Virtualizer>
    </GripContext>
  );
}
