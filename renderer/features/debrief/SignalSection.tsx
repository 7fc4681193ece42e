import { useState } from 'react';
import { flushSync } from 'react-dom';
import { ComboBox } from '../../components/index.ts';
import type { ComboChoice } from '../../components/index.ts';
import { newKey } from './form.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { SignalRow } from './SignalRow.tsx';
import { onlyVoice } from './store.ts';
import { useDebrief, useDebriefStore } from './use-debrief.ts';
import { focusLine } from './use-lines.ts';

/** What did they press on: skills, known or new, each with how hard and how I did. */
export function SignalSection() {
  const skills = useDebrief(({ opened }) => opened.skills);
  const signals = useDebrief(({ form }) => form.signals);
  const store = useDebriefStore();
  const [text, setText] = useState('');
  const options = skills.map(({ id, name }) => ({ value: id, label: name }));

  const add = (choice: ComboChoice) => {
    const name = choice.kind === 'option' ? choice.label : choice.text.trim();
    const known = skills.find((skill) =>
      choice.kind === 'option' ? skill.id === choice.value : sameName(skill.name, name),
    );
    const skillId = known?.id ?? null;
    const there = signals.find((signal) =>
      skillId === null ? sameName(signal.name, name) : signal.skillId === skillId,
    );
    const key = there?.key ?? newKey();
    const said = { pressed: 3, outcome: 'ok' as const, quote: '', personId: onlyVoice(store.getState().opened) };
    const line = { key, name: known?.name ?? name, skillId, ...said };
    flushSync(() => {
      setText('');
      if (there === undefined) store.getState().edit((form) => ({ ...form, signals: [...form.signals, line] }));
    });
    focusLine(key);
    // After a press on an option the focus is held in the box until the next frame.
    requestAnimationFrame(() => focusLine(key));
  };
  return (
    <FormSection
      title="What did they press on?"
      aside={signals.length > 0 ? 'keys 1–5, then w, o or s; q quotes them' : undefined}
    >
      {signals.map((signal) => (
        <SignalRow key={signal.key} signal={signal} />
      ))}
      <div data-line="signal-entry">
        <div data-line-start="">
          <ComboBox
            label="Skill they pressed on"
            hideLabel
            placeholder={signals.length === 0 ? 'A skill; a new name is added' : 'Another skill'}
            options={options}
            text={text}
            onTextChange={setText}
            onChoose={add}
            allowCustom
          />
        </div>
      </div>
    </FormSection>
  );
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();
