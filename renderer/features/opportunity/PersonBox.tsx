import { useMemo } from 'react';
import { ComboBox } from '../../components/index.ts';
import { peopleResource } from './resources.ts';

export interface Somebody {
  /** null for a name not met before. */
  personId: string | null;
  name: string;
}

interface PersonBoxProps {
  label: string;
  hideLabel?: boolean;
  value: Somebody;
  onChange: (value: Somebody) => void;
  autoFocus?: boolean;
  error?: string | null;
  placeholder?: string;
  className?: string;
}

/** Somebody who is known, or a new name. */
export function PersonBox({ value, onChange, ...rest }: PersonBoxProps) {
  const people = peopleResource.use(null).data;
  const options = useMemo(
    () => (people ?? []).map((person) => ({ value: person.id, label: person.name, hint: person.jobTitle })),
    [people],
  );
  return (
    <ComboBox
      {...rest}
      options={options}
      allowCustom
      text={value.name}
      onTextChange={(name) => {
        // Typing on after a choice means somebody else; the text that a choice puts there is that person.
        const known = options.find((option) => option.value === value.personId && option.label === name);
        onChange({ personId: known?.value ?? null, name });
      }}
      onChoose={(choice) => {
        if (choice.kind === 'option') onChange({ personId: choice.value, name: choice.label });
      }}
    />
  );
}
