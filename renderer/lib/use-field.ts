import { useContext, useEffect, useState } from 'react';
import type { Failure } from '../../db/domain/result.ts';
import { FieldScope } from './field-scope.ts';
import { followStored, isLike } from './field-value.ts';
import { useAutosave } from './hooks.ts';
import { failureOfRefused, forgetRefused, keepRefused, readRefused, useRefused } from './refused.ts';
import type { Refused } from './refused.ts';

export interface Field<T> {
  value: T;
  setValue: (value: T) => void;
  /** Why the store refused what stands in the field now. */
  error: Failure | null;
  onBlur: () => void;
}

/**
 * One thing edited in place: what is typed saves itself, and what changes elsewhere (undo, another view) is shown unless the
 * person is typing here. `isSame` compares values that are not texts or numbers. With a `name`, inside a `FieldScope`, a
 * refused value is there again the next time.
 */
export function useField<T>(
  stored: T,
  save: (value: T) => Promise<Failure | null>,
  isSame: (a: T, b: T) => boolean = Object.is,
  name?: string,
): Field<T> {
  const scope = useContext(FieldScope);
  const key = scope === null || name === undefined ? null : `${scope}/${name}`;
  const refused = useRefused(key);
  const kept = keptOf(stored, refused);
  const [value, setTyped] = useState(kept === null ? stored : kept.value);
  const [error, setError] = useState(kept === null ? null : kept.failure);
  const [seen, setSeen] = useState(stored);
  const [known, setKnown] = useState<Refused | null>(refused);
  if (!isSame(seen, stored)) {
    setSeen(stored);
    setTyped(isSame(value, seen) ? stored : followStored(value, seen, stored));
  }
  if (known !== refused) {
    setKnown(refused);
    if (kept !== null && isSame(value, stored)) {
      setTyped(kept.value);
      setError(kept.failure);
    } else if (refused === null && known !== null && Object.is(value, known.value)) {
      setTyped(stored);
      setError(null);
    }
  }
  useEffect(() => {
    if (key !== null) void readRefused();
  }, [key]);

  const { onBlur } = useAutosave(value, async (typed) => {
    const failure = isSame(typed, stored) ? null : await save(typed);
    setError(failure);
    if (key !== null) {
      if (failure === null) forgetRefused(key);
      else keepRefused(key, typed, failure);
    }
    return failure === null;
  });
  const setValue = (typed: T) => {
    setError(null);
    setTyped(typed);
  };
  return { value, setValue, error, onBlur };
}

/** What was refused here, when it can stand in this field. */
function keptOf<T>(stored: T, refused: Refused | null): { value: T; failure: Failure } | null {
  if (refused === null) return null;
  const { value } = refused;
  return isLike(stored, value) ? { value, failure: failureOfRefused(refused) } : null;
}
