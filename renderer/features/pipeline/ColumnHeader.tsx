import { ChevronsDownUp, Ellipsis, Plus, Scale } from 'lucide-react';
import type { StageView } from '../../../electron/ipc/contract/board.ts';
import { IconButton, MenuButton } from '../../components/index.ts';
import { ColourDot } from '../../lib/colours/ColourDot.tsx';
import { navigate } from '../../lib/navigation.ts';
import { stageMenu } from '../../lib/stages/stage-menu.ts';
import { openQuickAdd } from './quick-add-state.ts';
import { useAfterPaint } from './use-after-paint.ts';

interface ColumnHeaderProps {
  stage: StageView;
  shown: number;
  total: number;
  onCollapse: (stageId: string) => void;
}

const ON_HOVER = 'opacity-0 group-hover:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100';

export function ColumnHeader({ stage, shown, total, onCollapse }: ColumnHeaderProps) {
  const isPainted = useAfterPaint();
  return (
    <header className="flex h-7 shrink-0 items-center gap-1.5 pl-0.5">
      <ColourDot colour={stage.colour} />
      <h2 className="min-w-0 truncate text-sm font-650 text-ink2" title={stage.name}>
        {stage.name}
      </h2>
      <span className="tabular text-sm text-ink3">{shown === total ? total : `${shown} of ${total}`}</span>
      {isPainted && <StageButtons stage={stage} onCollapse={onCollapse} />}
    </header>
  );
}

/** Seen when the column is pointed at or they have the focus. */
function StageButtons({ stage, onCollapse }: Pick<ColumnHeaderProps, 'stage' | 'onCollapse'>) {
  return (
    <div className="ml-auto flex">
      <MenuButton label={`Stage ${stage.name}`} items={stageMenu(stage.id)}>
        <IconButton icon={Ellipsis} size="sm" label={`Change ${stage.name}`} className={ON_HOVER} />
      </MenuButton>
      <IconButton
        icon={ChevronsDownUp}
        size="sm"
        label={`Collapse ${stage.name}`}
        className={`rotate-90 ${ON_HOVER}`}
        onPress={() => onCollapse(stage.id)}
      />
      {stage.kind === 'offer' && (
        <IconButton
          icon={Scale}
          size="sm"
          label="Compare offers"
          className={ON_HOVER}
          onPress={() => navigate.go({ screen: 'offers' })}
        />
      )}
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
  );
}
