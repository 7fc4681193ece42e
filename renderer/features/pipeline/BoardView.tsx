import { lazy, Suspense } from 'react';
import type { Day } from '../../lib/use-day.ts';
import { CollapsedColumn } from './CollapsedColumn.tsx';
import { Column } from './Column.tsx';
import { noteModifiers } from './modifier-keys.ts';
import type { Shown } from './shown.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useCollapsed } from './use-collapsed.ts';

const GroupedCards = lazy(async () => ({ default: (await import('./GroupedCards.tsx')).GroupedCards }));

/** Pixels from one column to the next. */
const COLUMN_WIDTH = 216;
const NO_CARDS: never[] = [];

/** The stages side by side; the board scrolls sideways, each column on its own. */
export function BoardView({ shown, day }: { shown: Shown; day: Day }) {
  const isPainted = useAfterPaint();
  const inSight = Math.ceil(window.innerWidth / COLUMN_WIDTH);
  const { isCollapsed, collapse, expand } = useCollapsed();
  const { columns, stages, byStage, view } = shown;
  const isOrdered = view.sort.by !== 'board' || view.group !== 'none';
  return (
    <div
      onPointerDownCapture={noteModifiers}
      onKeyDownCapture={noteModifiers}
      className="flex h-full gap-3 overflow-x-auto overflow-y-hidden px-4 pb-2"
    >
      {stages.map((stage, index) => {
        if (index >= inSight && !isPainted) return null;
        const cards = byStage.get(stage.id) ?? NO_CARDS;
        const total = columns.byStage.get(stage.id)?.length ?? 0;
        if (isCollapsed(stage)) return <CollapsedColumn key={stage.id} stage={stage} total={total} onExpand={expand} />;
        return (
          <Column
            key={stage.id}
            stage={stage}
            cards={cards}
            total={total}
            day={day}
            isOrdered={isOrdered}
            onCollapse={collapse}
          >
            {view.group !== 'none' && (
              <Suspense fallback={null}>
                <GroupedCards stage={stage} cards={cards} shown={shown} />
              </Suspense>
            )}
          </Column>
        );
      })}
    </div>
  );
}
