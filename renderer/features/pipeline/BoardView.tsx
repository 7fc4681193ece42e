import type { Ref } from 'react';
import { useDay } from '../../lib/use-day.ts';
import type { Columns } from './board.ts';
import { BoardMenu } from './BoardMenu.tsx';
import { CollapsedColumn } from './CollapsedColumn.tsx';
import { Column } from './Column.tsx';
import { noteModifiers } from './modifier-keys.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useCollapsed } from './use-collapsed.ts';

/** Pixels from one column to the next. */
const COLUMN_WIDTH = 216;
const NO_CARDS: never[] = [];

/** The stages side by side; the board scrolls sideways, each column on its own. */
export function BoardView({ columns, ref }: { columns: Columns; ref: Ref<HTMLDivElement> }) {
  const day = useDay();
  const isPainted = useAfterPaint();
  const inSight = Math.ceil(window.innerWidth / COLUMN_WIDTH);
  const { isCollapsed, collapse, expand } = useCollapsed();
  return (
    <BoardMenu>
      <div
        ref={ref}
        onPointerDownCapture={noteModifiers}
        onKeyDownCapture={noteModifiers}
        className="flex h-full gap-3 overflow-x-auto overflow-y-hidden px-4 pb-2"
      >
        {columns.board.stages.map((stage, index) => {
          if (index >= inSight && !isPainted) return null;
          const cards = columns.byStage.get(stage.id) ?? NO_CARDS;
          return isCollapsed(stage) ? (
            <CollapsedColumn key={stage.id} stage={stage} total={cards.length} onExpand={expand} />
          ) : (
            <Column key={stage.id} stage={stage} cards={cards} day={day} onCollapse={collapse} />
          );
        })}
      </div>
    </BoardMenu>
  );
}
