import { useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import { Button, Checkbox, Dialog, TextField } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { useDay } from '../../../lib/use-day.ts';
import { evidenceOf } from '../store.ts';
import { saidOf, whoOf } from '../words.ts';
import { type SkillRef, splitSkill } from './store.ts';

const FORM = 'split-form';

/** Makes a new skill of a part of one: its name, and the evidence that goes there. */
export function SplitDialog({ skill, onClose }: { skill: SkillRef; onClose: () => void }) {
  const { today } = useDay();
  const evidence = evidenceOf.use({ skillId: skill.id }).data ?? [];
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async () => {
    const refused = await splitSkill(skill.id, name, [...chosen]);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Split ${skill.name}`}
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Split
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
        <TextField
          label="The new skill"
          value={name}
          onChange={setName}
          autoFocus
          error={failure?.field === 'name' ? failure.message : null}
        />
        <fieldset className="flex min-w-0 flex-col gap-1">
          <legend className="text-sm font-550 text-ink2">
            {`Evidence that goes there: ${chosen.length} of ${count(evidence.length, 'piece')}`}
          </legend>
          <div className="flex max-h-72 flex-col gap-0.5 overflow-y-auto">
            {evidence.map((one) => (
              <Checkbox
                key={one.id}
                isSelected={chosen.includes(one.id)}
                onChange={(isOn) => setChosen(isOn ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
              >
                {`${saidOf(one)} ${whoOf(one, today)}`}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <p className="text-sm text-ink2">The new skill starts at the same levels and in the same family.</p>
        {failure !== null && failure.field !== 'name' && (
          <p role="alert" className="text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
