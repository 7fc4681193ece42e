import { useEffect, useState } from 'react';
import { proposedLevel } from '../../../../db/domain/initiative.ts';
import type { Failure } from '../../../../db/domain/result.ts';
import type { Finished, InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, DateField, Dialog, TextArea } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { type FinishForm, levelsOf, readFinish } from './finish-form.ts';
import { FinishLevel } from './FinishLevel.tsx';
import { FinishPreview } from './FinishPreview.tsx';
import { RankingBecame } from './RankingBecame.tsx';
import { finish } from './store.ts';

const FORM = 'finish-form';

/** It is done: what level it brought, what came of it; and then what the ranking became. */
export function FinishDialog({ initiative, onClose }: { initiative: InitiativeView; onClose: () => void }) {
  // As it was when the dialog opened: once it is done the levels have moved.
  const [{ id, title, skills }] = useState(initiative);
  const { today } = useDay();
  const [start] = useState<FinishForm>(() => ({ doneOn: today, cameOfIt: initiative.cameOfIt, levels: {} }));
  const { value: form, setValue, clear } = useDraft(`initiative.finish.${id}`, start, readFinish);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [became, setBecame] = useState<Finished | null>(null);
  const input = { id, doneOn: form.doneOn ?? today, cameOfIt: form.cameOfIt, levels: levelsOf(form, skills) };

  const submit = async () => {
    if (form.doneOn === null)
      return setFailure({ code: 'invalid', field: 'doneOn', message: 'When was it done? Type a day such as today.' });
    const result = await finish(input);
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    clear();
    setBecame(result.finished);
  };

  if (became !== null) return <FinishDone title={title} became={became} onClose={onClose} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Finish ${title}`}
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Done
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {skills.length > 0 && (
          <div role="group" aria-label="Levels it brought" className="flex flex-col gap-3">
            {skills.map((skill) => (
              <FinishLevel
                key={skill.skillId}
                skill={skill}
                level={form.levels[skill.skillId] ?? proposedLevel(skill.current, skill.gain)}
                onChange={(level) => setValue({ ...form, levels: { ...form.levels, [skill.skillId]: level } })}
              />
            ))}
          </div>
        )}
        <TextArea
          label="What came of it"
          value={form.cameOfIt}
          onChange={(cameOfIt) => setValue({ ...form, cameOfIt })}
          placeholder="What can I do now, and who has seen it?"
        />
        <DateField
          label="Done on"
          value={form.doneOn}
          onChange={(doneOn) => setValue({ ...form, doneOn })}
          today={today}
          error={failure?.field === 'doneOn' ? failure.message : null}
        />
        {skills.length > 0 && <FinishPreview input={input} />}
        {failure !== null && failure.field !== 'doneOn' && (
          <p role="alert" className="m-0 text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

function FinishDone({ title, became, onClose }: { title: string; became: Finished; onClose: () => void }) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  useEffect(() => button?.focus(), [button]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`${title} is done`}
      subtitle={became.skills.length === 0 ? 'It raised no skill, so the ranking stays.' : 'What the ranking became'}
      actions={
        <Button variant="primary" onPress={onClose} ref={setButton}>
          Close
        </Button>
      }
    >
      <RankingBecame became={became} />
    </Dialog>
  );
}
