import { ChevronsDownUp, Plus } from 'lucide-react';
import type { StageView } from '../../../electron/ipc/contract/opportunity.ts';
import { IconButton } from '../../components/index.ts';
import { openQuickAdd } from './quick-add-state.ts';
import { StageDot } from './StageDot.tsx';

interface ColumnHeaderProps {
  stage: StageView;
  shown: number;
  total: number;
  onCollapse: (stageId: string) => void;
}

const ON_HOVER = 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100';

export function ColumnHeader({ stage, shown, total, onCollapse }: ColumnHeaderProps) {
  return (
    <header className="flex h-7 shrink-0 items-center gap-1.5 pl-0.5">
      <StageDot kind={stage.kind} />
      <h2 className="min-w-0 truncate text-sm font-650 text-ink2" title={stage.name}>
        {stage.name}
      </h2>
      <span className="tabular text-sm text-ink3">{shown === total ? total : `${shown} of ${total}`}</span>
      <div className="ml-auto flex">
        <IconButton
          icon={ChevronsDownUp}
          size="sm"
          label={`Collapse ${stage.name}`}
          className={`rotate-90 ${ON_HOVER}`}
          onPress={() => onCollapse(stage.id)}
        />
        {stage.kind !== 'closed' && (
          <IconButton
            icon={Plus}
            size="sm"
            label={`Add to ${stage.name}`}
            className={ON_HOVER}
            onPress={() => openQuickAdd({ id: stage.id, name: stage.name })}
          />
        )}
      </div>
    </header>
  );
}
