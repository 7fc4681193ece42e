import { useEffect, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, ComboBox, Dialog, TextField } from '../../components/index.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { EMPTY_SKILL, readSkill } from './forms.ts';
import { LevelRow } from './LevelRow.tsx';
import { addSkill, renameSkill, skills } from './store.ts';
import type { RoadmapDialog } from './store.ts';

interface SkillDialogProps {
  /** The one to rename; null adds a new one. */
  skill: Extract<RoadmapDialog, { is: 'skill' }>['skill'];
  onClose: () => void;
}

const FORM = 'skill-form';

/** Adds a skill with its levels, or renames one. */
export function SkillDialog({ skill, onClose }: SkillDialogProps) {
  const [start] = useState(() =>
    skill === null ? EMPTY_SKILL : { ...EMPTY_SKILL, name: skill.name, family: skill.family },
  );
  const {
    value: form,
    setValue,
    clear,
  } = useDraft(skill === null ? 'skill.add' : `skill.${skill.skillId}`, start, readSkill);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const families = [...new Set((skills.use(null).data ?? []).map(({ family }) => family))].filter(Boolean).sort();
  const errorAt = (field: string) => (failure?.field?.split('.').at(-1) === field ? failure.message : null);
  const isAnywhere = failure !== null && errorAt('name') === null && errorAt('family') === null;

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const refused =
      skill === null
        ? await addSkill(form)
        : await renameSkill(skill.skillId, { name: form.name, family: form.family });
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={skill === null ? 'New skill' : 'Rename skill'}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          {skill === null ? 'Add skill' : 'Rename'}
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
          label="Skill"
          value={form.name}
          onChange={(name) => setValue({ ...form, name })}
          autoFocus
          error={errorAt('name')}
        />
        <ComboBox
          label="Family"
          options={families.map((family) => ({ value: family, label: family }))}
          text={form.family}
          onTextChange={(family) => setValue({ ...form, family })}
          onChoose={() => undefined}
          allowCustom
          placeholder="Such as communication"
          error={errorAt('family')}
        />
        {skill === null && (
          <>
            <LevelRow
              label="Where I am"
              family={form.family}
              level={form.current}
              onChange={(current) => setValue({ ...form, current })}
            />
            <LevelRow
              label="Where I want to be"
              family={form.family}
              level={form.target}
              onChange={(target) => setValue({ ...form, target })}
            />
          </>
        )}
        {isAnywhere && (
          <p role="alert" className="text-sm text-red">
            {failure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
