import { X } from 'lucide-react';
import { useState } from 'react';
import { ComboBox, IconButton } from '../../components/index.ts';
import { withSkill } from './form.ts';
import type { StoryForm } from './form.ts';
import { skillNames } from './store.ts';

/** The skills a story shows: those chosen, and a field to add one more, known or new. */
export function SkillChips({ form, onChange }: { form: StoryForm; onChange: (form: StoryForm) => void }) {
  const known = skillNames.use(null).data ?? [];
  const [text, setText] = useState('');
  const chosen = new Set(form.skills.map(({ skillId }) => skillId));
  return (
    <div className="flex flex-col gap-1.5">
      {form.skills.length > 0 && (
        <ul aria-label="Skills it shows" className="m-0 flex list-none flex-wrap gap-1 p-0">
          {form.skills.map((skill) => (
            <li
              key={skill.skillId ?? skill.name}
              className="flex items-center gap-0.5 rounded-md bg-accent-wash pl-2 text-sm text-accent-text"
            >
              {skill.name}
              <IconButton
                icon={X}
                size="sm"
                label={`Remove ${skill.name}`}
                onPress={() => onChange({ ...form, skills: form.skills.filter((one) => one !== skill) })}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        label="Add a skill it shows"
        options={known.filter(({ id }) => !chosen.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        allowCustom
        text={text}
        onTextChange={setText}
        onChoose={(choice) => {
          setText('');
          onChange(
            withSkill(
              form,
              choice.kind === 'option'
                ? { skillId: choice.value, name: choice.label }
                : { skillId: null, name: choice.text },
            ),
          );
        }}
      />
    </div>
  );
}
