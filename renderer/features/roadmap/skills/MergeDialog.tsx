import { useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import { ChoiceBox } from '../../../components/ChoiceBox.tsx';
import { Button, Dialog } from '../../../components/index.ts';
import { skills } from '../store.ts';
import { type SkillRef, mergePreview, mergeSkills } from './store.ts';
import { movesWords } from './words.ts';

const FORM = 'merge-form';

interface MergeDialogProps {
  /** The one that becomes a part of another. */
  skill: SkillRef;
  /** The other, where it is known already. */
  into: string | null;
  onClose: () => void;
}

/** Makes one skill a part of another, and says first what moves. */
export function MergeDialog({ skill, into, onClose }: MergeDialogProps) {
  const [keepId, setKeepId] = useState(into);
  const [failure, setFailure] = useState<Failure | null>(null);
  const options = (skills.use(null).data ?? [])
    .filter(({ id }) => id !== skill.id)
    .map(({ id, name, family }) => ({ value: id, label: name, hint: family }));
  const submit = async () => {
    if (keepId === null) {
      setFailure({ code: 'invalid', field: 'keepId', message: 'Which skill stays? Choose one from the list.' });
      return;
    }
    const refused = await mergeSkills(keepId, skill.id);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Merge ${skill.name}`}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Merge
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ChoiceBox
          label="Into"
          options={options}
          value={keepId}
          onChange={setKeepId}
          placeholder="Type to find the one that stays"
          error={failure?.message ?? null}
        />
        {keepId !== null && <Preview keepId={keepId} mergeId={skill.id} />}
      </form>
    </Dialog>
  );
}

function Preview({ keepId, mergeId }: { keepId: string; mergeId: string }) {
  const { data, error } = mergePreview.use({ keepId, mergeId });
  if (error !== null)
    return (
      <p role="alert" className="text-sm text-red">
        {error.message}
      </p>
    );
  if (data === null) return null;
  return (
    <div role="status" className="flex flex-col gap-1 text-ink2">
      <p>{movesWords(data.moves)}</p>
      <p>
        {`${data.kept} stays at level ${data.current}, target ${data.target}. ${data.merged} keeps its own levels, is not ranked any more, and is found under its name.`}
      </p>
    </div>
  );
}
