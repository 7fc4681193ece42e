import { useState } from 'react';
import { flushSync } from 'react-dom';
import { ComboBox } from '../../components/index.ts';
import type { ComboChoice } from '../../components/index.ts';
import { newKey } from './form.ts';
import { GapRow } from './GapRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { questionsFor } from './questions.ts';
import { useCloseOut, useErrorAt } from './use-close-out.ts';

/** Skills they named as gaps, each with how much it weighed. */
export function GapSection() {
  const known = useCloseOut((closeOut) => closeOut.skills);
  const skills = useCloseOut(({ form }) => form.skills);
  const edit = useCloseOut((closeOut) => closeOut.edit);
  const [text, setText] = useState('');
  const error = useErrorAt('skills');

  const add = (choice: ComboChoice) => {
    const name = choice.kind === 'option' ? choice.label : choice.text.trim();
    const skill = known.find((one) => (choice.kind === 'option' ? one.id === choice.value : isSame(one.name, name)));
    const there = skills.find((one) => (skill === undefined ? isSame(one.name, name) : one.skillId === skill.id));
    const key = there?.key ?? newKey();
    const line = { key, name: skill?.name ?? name, skillId: skill?.id ?? null, importance: 3 };
    flushSync(() => {
      setText('');
      if (there === undefined) edit({ skills: [...skills, line] });
    });
    const focus = () =>
      document
        .querySelector<HTMLElement>(`[data-gap="${key}"] input[tabindex="0"], [data-gap="${key}"] input:checked`)
        ?.focus();
    focus();
    // After a press on an option the focus is held in the box until the next frame.
    requestAnimationFrame(focus);
  };
  const title = useCloseOut(({ form }) => questionsFor(form.outcome).gaps);
  // Named before another outcome was chosen, they stay in sight until they are taken out.
  if (title === null && skills.length === 0) return null;
  return (
    <FormSection
      title={title ?? 'Skills they named as gaps'}
      aside={skills.length > 0 ? 'keys 1–5: how much it weighed' : undefined}
    >
      {skills.map((skill) => (
        <GapRow
          key={skill.key}
          skill={skill}
          onImportance={(importance) =>
            edit({ skills: skills.map((one) => (one.key === skill.key ? { ...one, importance } : one)) })
          }
          onRemove={() => edit({ skills: skills.filter((one) => one.key !== skill.key) })}
        />
      ))}
      <ComboBox
        label="Skill they named"
        hideLabel
        placeholder={skills.length === 0 ? 'A skill; a new name is added' : 'Another skill'}
        options={known.map(({ id, name }) => ({ value: id, label: name }))}
        text={text}
        onTextChange={setText}
        onChoose={add}
        allowCustom
        error={error}
      />
    </FormSection>
  );
}

const isSame = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
