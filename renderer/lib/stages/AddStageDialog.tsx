import { useState } from 'react';
import * as z from 'zod';
import { colour } from '../../../db/domain/colour.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { STAGE_KINDS, stageKind } from '../../../db/domain/vocabulary.ts';
import { Select } from '../../components/index.ts';
import { STAGE_KIND, optionsOf } from '../labels.ts';
import { useDraft } from '../use-draft.ts';
import { addStage } from './actions.ts';
import { closeStageDialog } from './dialogs.ts';
import { StageDialogFrame } from './StageDialogFrame.tsx';
import { StageFields } from './StageFields.tsx';

const newStage = z.object({
  name: z.string(),
  colour: colour,
  staleAfterDays: z.number().nullable(),
  kind: stageKind,
});
type NewStage = z.infer<typeof newStage>;

const EMPTY: NewStage = { name: '', colour: 'blue', staleAfterDays: 14, kind: 'interview' };
const read = (kept: unknown) => newStage.safeParse(kept).data ?? null;
const KINDS = optionsOf(STAGE_KINDS, STAGE_KIND);

/** A new column of the board. */
export function AddStageDialog() {
  const { value: form, setValue, clear } = useDraft('stage.add', EMPTY, read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const refused = await addStage(form);
    setFailure(refused);
    if (refused !== null) return;
    clear();
    closeStageDialog();
  };
  return (
    <StageDialogFrame
      title="Add a stage"
      action="Add stage"
      isDisabled={form.name.trim() === ''}
      failure={failure}
      onSubmit={() => void add()}
    >
      <StageFields form={form} onChange={(part) => setValue((before) => ({ ...before, ...part }))} failure={failure} />
      <Select
        label="Kind"
        hint="What the rules take it for. It stays as it is chosen now."
        options={KINDS}
        value={form.kind}
        onChange={(kind) => setValue((before) => ({ ...before, kind }))}
      />
    </StageDialogFrame>
  );
}
