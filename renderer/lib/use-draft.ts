import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './client.ts';
import { useAutosave } from './use-autosave.ts';

export interface Draft<T> {
  value: T;
  setValue: (value: T | ((before: T) => T)) => void;
  /** What an earlier visit left behind has been read (or there is none). */
  isRead: boolean;
  /** The form was sent or given up: forgets what was typed and starts anew. */
  clear: () => void;
}

/**
 * Something half-typed that outlives a crash: kept under `key` while it differs from `empty`, and there again the next time.
 * `read` turns what was kept into a value, or null when it cannot. Pass stable `empty` and `read`.
 */
export function useDraft<T>(key: string, empty: T, read: (kept: unknown) => T | null): Draft<T> {
  const [value, setTyped] = useState(empty);
  const [isRead, setRead] = useState(false);
  const isTouched = useRef(false);
  const isCleared = useRef(false);

  useEffect(() => {
    let isGone = false;
    void call('draft.get', { key }).then((result) => {
      if (isGone) return;
      const kept = result.ok && result.value !== null ? read(result.value) : null;
      if (kept !== null && !isTouched.current) setTyped(kept);
      setRead(true);
    });
    return () => {
      isGone = true;
    };
  }, [key, read]);

  const save = useCallback(
    async (typed: T) => {
      if (!isTouched.current) return true;
      const result =
        typed === empty || isCleared.current
          ? await call('draft.remove', { key })
          : await call('draft.put', { key, body: typed });
      return result.ok;
    },
    [key, empty],
  );
  useAutosave(value, save);

  const setValue = useCallback((typed: T | ((before: T) => T)) => {
    isTouched.current = true;
    isCleared.current = false;
    setTyped(typed);
  }, []);
  const clear = useCallback(() => {
    setValue(empty);
    // Whoever clears may close the form in the same breath: then the empty value is never seen here.
    isCleared.current = true;
    void call('draft.remove', { key });
  }, [setValue, empty, key]);
  return { value, setValue, isRead, clear };
}
