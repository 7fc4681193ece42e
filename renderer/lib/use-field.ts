import { useState } from 'react';
import type { Failure } from '../../db/domain/result.ts';
import { useAutosave } from './hooks.ts';

export interface Field<T> {
  value: T;
  setValue: (value: T) => void;
  /** Why the store refused what stands in the field now. */
  error: Failure | null;
  onBlur: () => void;
}

/**
 * One thing edited in place: what is typed saves itself, and what changes elsewhere (undo, another view) is shown unless the
 * person is typing here. `isSame` compares values that are not texts or numbers.
 */
export function useField<T>(
  stored: T,
  save: (value: T) => Promise<Failure | null>,
  isSame: (a: T, b: T) => boolean = Object.is,
): Field<T> {
  const [value, setTyped] = useState(stored);
  const [seen, setSeen] = useState(stored);
  const [error, setError] = useState<Failure | null>(null);
  if (!isSame(seen, stored)) {
    setSeen(stored);
    if (isSame(value, seen)) setTyped(stored);
  }
  const { onBlur } = useAutosave(value, async (typed) => {
    if (isSame(typed, stored)) return true;
    const failure = await save(typed);
    setError(failure);
    return failure === null;
  });
  const setValue = (typed: T) => {
    setError(null);
    setTyped(typed);
  };
  return { value, setValue, error, onBlur };
}
