import { useState } from 'react';
import { TextField } from '../../components/index.ts';
import { parseTypedTime } from '../../lib/typed-time.ts';

interface TimeOfDayFieldProps {
  label: string;
  /** `HH:MM`. */
  value: string;
  /** Answers why the time cannot be used, or null when it is kept. */
  onChange: (value: string) => string | null;
}

/** A time of day as a person types it: `8:30`, `9pm`. What is no time stays typed, with the reason under it. */
export function TimeOfDayField({ label, value, onChange }: TimeOfDayFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    const time = parseTypedTime(typed);
    const refused = time === null ? 'Type a time such as 8:30.' : time === value ? null : onChange(time);
    setError(refused);
    if (refused === null) setTyped(null);
  };
  return (
    <TextField
      label={label}
      hideLabel
      value={typed ?? value}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
      error={error}
      className="w-20 shrink-0"
    />
  );
}
