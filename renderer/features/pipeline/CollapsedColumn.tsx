import { Button } from 'react-aria-components';
import type { StageView } from '../../../electron/ipc/contract/opportunity.ts';
import { StageDot } from './StageDot.tsx';

interface CollapsedColumnProps {
  stage: StageView;
  total: number;
  onExpand: (stageId: string) => void;
}

/** A stage put aside: a strip with its name and count that opens again when pressed. */
export function CollapsedColumn({ stage, total, onExpand }: CollapsedColumnProps) {
  return (
    <Button
      aria-label={`Expand ${stage.name}, ${total === 1 ? '1 card' : `${total} cards`}`}
      aria-expanded={false}
      onPress={() => onExpand(stage.id)}
      className="flex h-full w-9 shrink-0 flex-col items-center gap-2 rounded-lg border border-line bg-sunken pt-2.5 data-hovered:border-line2"
    >
      <StageDot kind={stage.kind} />
      <span className="text-sm font-650 text-ink2 [writing-mode:vertical-rl]">{stage.name}</span>
      <span className="tabular text-sm text-ink3">{total}</span>
    </Button>
  );
}
