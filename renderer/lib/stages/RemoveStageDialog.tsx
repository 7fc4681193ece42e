import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { CountedStage } from '../../../electron/ipc/contract/stage.ts';
import { Select } from '../../components/index.ts';
import { count } from '../format.ts';
import { removeStage } from './actions.ts';
import { closeStageDialog } from './dialogs.ts';
import { StageDialogFrame } from './StageDialogFrame.tsx';

interface RemoveStageDialogProps {
  stage: CountedStage;
  stages: readonly CountedStage[];
}

/** The neighbour most like it: the one before, else the one after. */
function nextBest(stages: readonly CountedStage[], { id, kind }: CountedStage): string | null {
  const others = stages.filter((one) => one.id !== id);
  const at = stages.findIndex((one) => one.id === id);
  const same = others.find((one) => one.kind === kind);
  return (same ?? stages[at - 1] ?? stages[at + 1])?.id ?? null;
}

/** Asks where the cards go, and removes the stage with that. */
export function RemoveStageDialog({ stage, stages }: RemoveStageDialogProps) {
  const [moveTo, setMoveTo] = useState(() => nextBest(stages, stage));
  const [failure, setFailure] = useState<Failure | null>(null);
  const remove = async () => {
    const refused = await removeStage(stage.id, moveTo);
    setFailure(refused);
    if (refused === null) closeStageDialog();
  };
  const others = stages.filter(({ id }) => id !== stage.id).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <StageDialogFrame
      title={`Remove ${stage.name}`}
      subtitle="What happened in it keeps its name."
      action="Remove stage"
      danger
      isDisabled={stage.cards > 0 && moveTo === null}
      failure={failure}
      onSubmit={() => void remove()}
    >
      <Select
        label={
          stage.cards === 0 ? 'Its cards in the trash, if any, move to' : `Its ${count(stage.cards, 'card')} move to`
        }
        options={others}
        value={moveTo}
        onChange={setMoveTo}
        error={failure?.field === 'moveTo' ? failure.message : null}
        autoFocus
      />
    </StageDialogFrame>
  );
}
