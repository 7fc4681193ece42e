import { Columns3 } from 'lucide-react';
import { lazy, Suspense, useDeferredValue, useEffect, useRef } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { useColumns } from './board-resource.ts';
import { keepChosen, useBoardState } from './board-state.ts';
import { PipelineHeader } from './PipelineHeader.tsx';
import { openQuickAdd } from './quick-add-state.ts';
import { ShownView } from './ShownView.tsx';
import { useShown } from './shown.ts';
import { useAfterPaint } from './use-after-paint.ts';
import { useBoardCommands } from './use-board-commands.ts';
import { useKeptView } from './use-kept-view.ts';
import { useOpenCardInSight } from './use-open-card-in-sight.ts';
import { ViewChips } from './ViewChips.tsx';
import { useViewState } from './view-state.ts';

const BulkBar = lazy(async () => ({ default: (await import('./BulkBar.tsx')).BulkBar }));

/** Every opportunity: by stage, as a table, or over time. */
export function PipelineScreen() {
  const { columns, error } = useColumns();
  const isKnown = useKeptView();
  const view = useDeferredValue(useViewState((state) => state.view));
  const day = useDay();
  const shown = useShown(isKnown ? columns : null, view, day);
  const board = useRef<HTMLDivElement>(null);
  const isPainted = useAfterPaint();
  const clearSelection = useBoardState((state) => state.clearSelection);
  useBoardCommands(board);
  useOpenCardInSight(board);
  useEffect(() => clearSelection, [clearSelection]);
  useEffect(() => {
    if (shown !== null) keepChosen(shown.byStage);
  }, [shown]);
  return (
    <div className="relative flex h-full min-w-0 flex-1 flex-col">
      <PipelineHeader columns={columns} />
      {error !== null && columns === null && (
        <p role="alert" className="m-0 px-4 text-base text-red">
          {error.message}
        </p>
      )}
      {columns?.byId.size === 0 && <NothingYet />}
      {shown !== null && shown.columns.byId.size > 0 && (
        <>
          <ViewChips shown={shown} />
          <div ref={board} className="contents">
            <ShownView shown={shown} day={day} />
          </div>
          {isPainted && (
            <Suspense fallback={null}>
              <BulkBar columns={shown.columns} least={view.mode === 'board' ? 2 : 1} />
            </Suspense>
          )}
        </>
      )}
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState
      icon={Columns3}
      action={
        <div className="flex gap-2">
          <Button variant="primary" kbd="N" onPress={() => openQuickAdd()}>
            Add an opportunity
          </Button>
          <Button onPress={() => navigate.go({ screen: 'import' })}>Import a spreadsheet</Button>
        </div>
      }
    >
      Every role you are after stands here, from the first lead to the offer.
    </EmptyState>
  );
}
