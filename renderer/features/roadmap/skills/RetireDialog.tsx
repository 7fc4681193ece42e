import { useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import { Button, Dialog, TextField } from '../../../components/index.ts';
import { type SkillRef, retireSkill } from './store.ts';

const FORM = 'retire-form';

/** Sets a skill aside: it keeps everything and is ranked no more. */
export function RetireDialog({ skill, onClose }: { skill: SkillRef; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async () => {
    const refused = await retireSkill(skill.id, reason);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Retire ${skill.name}`}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Retire
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label="Why"
          value={reason}
          onChange={setReason}
          placeholder="The roles I look for now do not ask for it"
          autoFocus
          error={failure?.message ?? null}
        />
        <p className="text-sm text-ink2">
          Its evidence, levels and stories stay. It is not ranked or offered until you bring it back.
        </p>
      </form>
    </Dialog>
  );
}
