import { useRef } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { DateField } from '../../components/index.ts';
import { useField } from '../../lib/use-field.ts';

interface SavedDateProps {
  label: string;
  /** ISO date. */
  stored: string | null;
  save: (value: string | null) => Promise<Failure | null>;
  today: string;
  prefer?: 'future' | 'past';
}

/** A day edited in place. Words that mean no day yet are left standing and change nothing. */
export function SavedDate({ label, stored, save, today, prefer }: SavedDateProps) {
  const input = useRef<HTMLInputElement>(null);
  const field = useField(stored, async (date) => {
    const isHalfTyped = date === null && (input.current?.value.trim() ?? '') !== '';
    return isHalfTyped ? null : save(date);
  });
  return (
    <div onBlur={field.onBlur}>
      <DateField
        label={label}
        value={field.value}
        onChange={field.setValue}
        error={field.error?.message}
        today={today}
        prefer={prefer}
        inputRef={input}
      />
    </div>
  );
}
