import { useState } from 'react';
import type { LevelFields } from '../../../../db/domain/level.ts';
import type { Failure } from '../../../../db/domain/result.ts';
import type { LevelView, SkillPageView } from '../../../../electron/ipc/contract/skill.ts';
import { Button, DateField, Dialog, TextArea } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { LevelRow } from '../LevelRow.tsx';
import { SupportChoice } from './SupportChoice.tsx';
import { saveLevel, skillPage } from './store.ts';

const FORM = 'level-form';

interface LevelDialogProps {
  skillId: string;
  /** The one to correct; null adds one. */
  level: LevelView | null;
  onClose: () => void;
}

/** A level as it was on a day, why, and what supports it. */
export function LevelDialog({ skillId, level, onClose }: LevelDialogProps) {
  const skill = skillPage.use({ id: skillId }).data;
  return skill === null ? null : <LevelForm skill={skill} level={level} onClose={onClose} />;
}

function startOf(skill: SkillPageView, level: LevelView | null): LevelFields {
  if (level === null) return { current: skill.current, target: skill.target, trueOn: null, note: '', supports: [] };
  const { current, target, day, note, supports } = level;
  return { current, target, trueOn: day, note, supports: supports.map(({ kind, id }) => ({ kind, id })) };
}

function LevelForm({ skill, level, onClose }: { skill: SkillPageView; level: LevelView | null; onClose: () => void }) {
  const { today } = useDay();
  const [form, setForm] = useState(() => startOf(skill, level));
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = (part: Partial<LevelFields>) => setForm({ ...form, ...part });
  const submit = async () => {
    const trueOn = level === null && form.trueOn === today ? null : form.trueOn;
    const refused = await saveLevel(skill.id, level?.id ?? null, { ...form, trueOn });
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={level === null ? `Level of ${skill.name}` : `Correct a level of ${skill.name}`}
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          {level === null ? 'Add level' : 'Save'}
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
        <LevelRow
          label="Where I stood"
          family={skill.family}
          level={form.current}
          onChange={(current) => change({ current })}
        />
        <LevelRow
          label="Where I wanted to be"
          family={skill.family}
          level={form.target}
          onChange={(target) => change({ target })}
        />
        <DateField
          label="True from"
          value={form.trueOn ?? today}
          onChange={(trueOn) => change({ trueOn })}
          today={today}
          prefer="past"
          error={failure?.field === 'trueOn' ? failure.message : null}
        />
        <TextArea
          label="Why"
          value={form.note}
          onChange={(note) => change({ note })}
          rows={2}
          placeholder="Ran the pricing test alone and it decided the launch"
        />
        <SupportChoice skillId={skill.id} chosen={form.supports} onChange={(supports) => change({ supports })} />
        {failure !== null && failure.field !== 'trueOn' && (
          <p role="alert" className="text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
