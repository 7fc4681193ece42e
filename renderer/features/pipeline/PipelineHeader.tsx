import { Hourglass, Plus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components';
import { PIPELINE_MODES } from '../../../db/domain/pipeline-view.ts';
import { Button, cx, Icon, Segmented } from '../../components/index.ts';
import { boardInWords } from './board.ts';
import type { Columns } from './board.ts';
import { FilterButton } from './FilterButton.tsx';
import { OrderMenu } from './OrderMenu.tsx';
import { openQuickAdd } from './quick-add-state.ts';
import { MODE } from './view-words.ts';
import { changeView, toggleFlag, useViewState } from './view-state.ts';
import { ViewMenu } from './ViewMenu.tsx';

const MODES = PIPELINE_MODES.map((value) => ({ value, label: MODE[value] }));

/** What is shown and how, in one line. */
export function PipelineHeader({ columns }: { columns: Columns | null }) {
  const mode = useViewState((state) => state.view.mode);
  return (
    <header className="@container shrink-0 px-4">
      <div className="flex h-13 min-w-0 items-center gap-2">
        <h1 className="mr-1 text-title text-ink">Pipeline</h1>
        <Segmented label="Show as" segments={MODES} value={mode} onChange={(value) => changeView({ mode: value })} />
        <FilterButton board={columns?.board ?? null} />
        <OrderMenu />
        <ViewMenu />
        <p className="m-0 hidden min-w-0 flex-1 truncate text-right text-sm text-ink3 @min-[900px]:block">
          {columns !== null && boardInWords(columns.board)}
        </p>
        <div className="ml-auto flex items-center gap-2">
          {columns !== null && <LimboChip columns={columns} />}
          <Button variant="primary" icon={Plus} kbd="N" onPress={() => openQuickAdd()}>
            Opportunity
          </Button>
        </div>
      </div>
    </header>
  );
}

/** How many are in limbo; pressed, only they are shown. */
function LimboChip({ columns }: { columns: Columns }) {
  const isOnly = useViewState((state) => state.view.filter.flags.includes('limbo'));
  const count = columns.board.cards.filter((card) => card.isInLimbo === true).length;
  if (count === 0 && !isOnly) return null;
  return (
    <ToggleButton
      isSelected={isOnly}
      onChange={() => toggleFlag('limbo')}
      className={cx(
        'tabular inline-flex h-6 shrink-0 items-center gap-1 rounded-md border bg-amber-wash px-2 text-sm font-650 whitespace-nowrap text-amber',
        isOnly ? 'border-amber' : 'border-transparent data-hovered:border-amber',
      )}
    >
      <Icon icon={Hourglass} size={13} />
      {count} in limbo
    </ToggleButton>
  );
}
