import { Button, DropZone } from 'react-aria-components';
import type { StageView } from '../../../electron/ipc/contract/board.ts';
import { ColourDot } from '../../lib/colours/ColourDot.tsx';
import { CARD_TYPE, dropAtEnd } from './use-card-drag.tsx';

interface CollapsedColumnProps {
  stage: StageView;
  total: number;
  onExpand: (stageId: string) => void;
}

/** A stage put aside: a strip with its name and count that takes cards, and opens again when pressed or lingered over. */
export function CollapsedColumn({ stage, total, onExpand }: CollapsedColumnProps) {
  const cards = total === 1 ? '1 card' : `${total} cards`;
  return (
    <DropZone
      aria-label={`${stage.name}, collapsed, ${cards}`}
      getDropOperation={(types) => (types.has(CARD_TYPE) ? 'move' : 'cancel')}
      onDrop={() => dropAtEnd(stage.id)}
      onDropActivate={() => onExpand(stage.id)}
      className="h-full w-9 shrink-0 rounded-lg border border-line bg-sunken data-drop-target:border-accent data-drop-target:bg-accent-wash data-focus-visible:outline-2 data-focus-visible:outline-accent data-hovered:border-line2"
    >
      <Button
        aria-label={`Expand ${stage.name}, ${cards}`}
        aria-expanded={false}
        onPress={() => onExpand(stage.id)}
        className="flex size-full flex-col items-center gap-2 rounded-lg pt-2.5"
      >
        <ColourDot colour={stage.colour} />
        <span className="text-sm font-650 text-ink2 [writing-mode:vertical-rl]">{stage.name}</span>
        <span className="tabular text-sm text-ink3">{total}</span>
      </Button>
    </DropZone>
  );
}
