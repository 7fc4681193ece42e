import { useState } from 'react';
import { figure } from '../lib/format.ts';
import { ComboBox } from './ComboBox.tsx';

interface ChoiceBoxProps {
  label: string;
  options: readonly { value: string; label: string; hint?: string }[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder: string;
  error?: string | null;
}

/** Options drawn at once; the others are found by typing. */
const MOST_SHOWN = 60;

/** One of a long list, found by typing; an emptied field chooses nothing. */
export function ChoiceBox({ label, options, value, onChange, placeholder, error }: ChoiceBoxProps) {
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <ComboBox
      label={label}
      options={shownOf(options, typed, value)}
      hint={
        options.length > MOST_SHOWN && value === null
          ? `${figure(options.length)} in all: type a part of the name.`
          : undefined
      }
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

/** Those in which the typed words appear as typed, the chosen one always among them. */
function shownOf(options: ChoiceBoxProps['options'], typed: string | null, value: string | null) {
  if (options.length <= MOST_SHOWN) return options;
  const words = (typed ?? '').trim().toLowerCase();
  const found = words === '' ? options : options.filter(({ label }) => label.toLowerCase().includes(words));
  const shown = found.slice(0, MOST_SHOWN);
  const chosen = options.find((option) => option.value === value);
  return chosen === undefined || shown.includes(chosen) ? shown : [chosen, ...shown];
}
