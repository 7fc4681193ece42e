import { useState } from 'react';
import { ComboBox } from './ComboBox.tsx';

interface ChoiceBoxProps {
  label: string;
  options: readonly { value: string; label: string; hint?: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder: string;
  error?: string | null;
}

/** One of a long list, found by typing; an emptied field chooses nothing. */
export function ChoiceBox({ label, options, value, onChange, placeholder, error }: ChoiceBoxProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      label={label}
      options={options}
      text={typed ?? chosen}
      onTextChange={(text) => {
        setTyped(text);
        if (text === '' && value !== null) onChange(null);
      }}
      onChoose={(choice) => {
        setTyped(null);
        if (choice.kind === 'option') onChange(choice.value);
      }}
      placeholder={placeholder}
      error={error}
    />
  );
}
