import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { CountedStage } from '../../../electron/ipc/contract/stage.ts';
import { colourOf } from '../colours/colours.ts';
import { STAGE_KIND } from '../labels.ts';
import { saveStage } from './actions.ts';
import { closeStageDialog } from './dialogs.ts';
import { StageDialogFrame } from './StageDialogFrame.tsx';
import { type StageForm, StageFields } from './StageFields.tsx';

/** The name, colour and days of a stage, changed together. */
export function EditStageDialog({ stage }: { stage: CountedStage }) {
  const { id, name, staleAfterDays } = stage;
  const [form, setForm] = useState<StageForm>({ name, colour: colourOf(stage.colour), staleAfterDays });
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    const refused = await saveStage(id, form);
    setFailure(refused);
    if (refused === null) closeStageDialog();
  };
  return (
    <StageDialogFrame
      title={`Change ${name}`}
      subtitle={`A stage of the kind ${STAGE_KIND[stage.kind].toLowerCase()}`}
      action="Save"
      isDisabled={form.name.trim() === ''}
      failure={failure}
      onSubmit={() => void save()}
    >
      <StageFields form={form} onChange={(part) => setForm((before) => ({ ...before, ...part }))} failure={failure} />
    </StageDialogFrame>
  );
}
