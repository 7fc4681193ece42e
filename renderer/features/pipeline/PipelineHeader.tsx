import { Plus } from 'lucide-react';
import type { Ref } from 'react';
import { Button, SearchField } from '../../components/index.ts';
import { boardInWords } from './board.ts';
import type { Columns } from './board.ts';
import { useBoardState } from './board-state.ts';
import { openQuickAdd } from './quick-add-state.ts';

interface PipelineHeaderProps {
  columns: Columns | null;
  filterRef: Ref<HTMLInputElement>;
}

export function PipelineHeader({ columns, filterRef }: PipelineHeaderProps) {
  const filter = useBoardState((state) => state.filter);
  const setFilter = useBoardState((state) => state.setFilter);
  return (
    <header className="flex h-13 shrink-0 items-center gap-3 px-4">
      <h1 className="text-title text-ink">Pipeline</h1>
      <p className="m-0 min-w-0 truncate text-base text-ink2">{columns !== null && boardInWords(columns.board)}</p>
      <SearchField
        label="Filter by company or role"
        kbd="/"
        value={filter}
        onChange={setFilter}
        inputRef={filterRef}
        className="ml-auto w-60 shrink"
      />
      <Button variant="primary" icon={Plus} kbd="N" onPress={() => openQuickAdd()}>
        Opportunity
      </Button>
    </header>
  );
}
