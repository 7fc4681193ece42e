import { lazy, Suspense } from 'react';
import type { Day } from '../../lib/use-day.ts';
import { BoardMenu } from './BoardMenu.tsx';
import { BoardView } from './BoardView.tsx';
import { NothingShown } from './NothingShown.tsx';
import type { Shown } from './shown.ts';

const PipelineTable = lazy(async () => ({ default: (await import('./PipelineTable.tsx')).PipelineTable }));
const PipelineTimeline = lazy(async () => ({ default: (await import('./PipelineTimeline.tsx')).PipelineTimeline }));

/** The shown cards in the way that was chosen. */
export function ShownView({ shown, day }: { shown: Shown; day: Day }) {
  const { mode } = shown.view;
  if (shown.count === 0) return <NothingShown />;
  return (
    <BoardMenu>
      {mode === 'board' ? (
        <BoardView shown={shown} day={day} />
      ) : (
        <Suspense fallback={null}>
          {mode === 'table' ? <PipelineTable shown={shown} /> : <PipelineTimeline shown={shown} day={day} />}
        </Suspense>
      )}
    </BoardMenu>
  );
}
