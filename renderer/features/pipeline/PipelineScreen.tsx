import { Columns3 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button, EmptyState } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { useColumns } from './board-resource.ts';
import { useBoardState } from './board-state.ts';
import { BoardView } from './BoardView.tsx';
import { PipelineHeader } from './PipelineHeader.tsx';
import { openQuickAdd } from './quick-add-state.ts';
import { useBoardCommands } from './use-board-commands.ts';
import { useOpenCardInSight } from './use-open-card-in-sight.ts';

/** Every opportunity by stage. */
export function PipelineScreen() {
  const { columns, error } = useColumns();
  const board = useRef<HTMLDivElement>(null);
  const filter = useRef<HTMLInputElement>(null);
  const clearSelection = useBoardState((state) => state.clearSelection);
  useBoardCommands(board, filter);
  useOpenCardInSight(board);
  useEffect(() => clearSelection, [clearSelection]);
  return (
    <div className="flex h-full min-w-0 flex-1 flex-col">
      <PipelineHeader columns={columns} filterRef={filter} />
      {error !== null && columns === null && (
        <p role="alert" className="m-0 px-4 text-base text-red">
          {error.message}
        </p>
      )}
      {columns?.byId.size === 0 && <NothingYet />}
      {columns !== null && columns.byId.size > 0 && <BoardView columns={columns} ref={board} />}
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
