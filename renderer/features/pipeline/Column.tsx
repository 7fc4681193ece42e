import { memo, type ReactNode, useMemo } from 'react';
import type { Card, StageView } from '../../../electron/ipc/contract/board.ts';
import type { Day } from '../../lib/use-day.ts';
import { CardList } from './CardList.tsx';
import { ColumnContext } from './column-context.ts';
import { ColumnHeader } from './ColumnHeader.tsx';

interface ColumnProps {
  stage: StageView;
  /** Those shown, of `total`. */
  cards: readonly Card[];
  total: number;
  day: Day;
  /** The order is not the person's own: a card cannot be put between two others. */
  isOrdered: boolean;
  onCollapse: (stageId: string) => void;
  /** In place of the plain list: the same cards in groups. */
  children?: ReactNode;
}

/** One stage: its own list, scrolling on its own, drawing only the cards in sight. */
export const Column = memo(function Column({
  stage,
  cards,
  total,
  day,
  isOrdered,
  onCollapse,
  children = false,
}: ColumnProps) {
  const context = useMemo(() => ({ stage, day }), [stage, day]);
  return (
    <section aria-label={stage.name} className="group flex h-full w-51 shrink-0 flex-col">
      <ColumnHeader stage={stage} shown={cards.length} total={total} onCollapse={onCollapse} />
      <ColumnContext value={context}>
        {children === false ? <CardList stage={stage} cards={cards} isOrdered={isOrdered} /> : children}
      </ColumnContext>
    </section>
  );
});
