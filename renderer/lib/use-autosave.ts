import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** `dirty`: typed, not yet on disk. `failed`: the store refused; the next change or `flush` tries again. */
export type SaveState = 'saved' | 'dirty' | 'saving' | 'failed';

export interface Autosave {
  state: SaveState;
  /** Saves what is not saved now; done when it is on disk. For Ctrl+Enter and before leaving. */
  flush: () => Promise<void>;
  /** Put on the form's outermost element: leaving a field saves it. */
  onBlur: () => void;
}

const LONGEST = 500;

/**
 * Saves `value` when it has rested for `delay` (500 ms at most), when a field is left, and when the component or the window
 * goes. Saves never overlap, and the last value always wins. The first value counts as saved. `save` resolves to false
 * when it was refused.
 */
export function useAutosave<T>(value: T, save: (value: T) => Promise<boolean | void>, delay = 400): Autosave {
  const [state, setState] = useState<SaveState>('saved');
  const latest = useRef({ value, save });
  const saved = useRef(value);
  const running = useRef<Promise<void> | null>(null);
  const isGone = useRef(false);
  // Before paint, so that a save set off by anything later sees what is on the screen.
  useLayoutEffect(() => {
    latest.current = { value, save };
  });

  const flush = useCallback(async (): Promise<void> => {
    while (running.current !== null) await running.current;
    if (Object.is(saved.current, latest.current.value)) return;
    const writing = latest.current.value;
    const before = saved.current;
    saved.current = writing;
    const show = (next: SaveState) => {
      if (!isGone.current) setState(next);
    };
    show('saving');
    running.current = latest.current
      .save(writing)
      .catch(() => false)
      .then((outcome) => {
        running.current = null;
        if (outcome === false) saved.current = before;
        show(outcome === false ? 'failed' : Object.is(latest.current.value, writing) ? 'saved' : 'dirty');
      });
    await running.current;
  }, []);

  useEffect(() => {
    if (Object.is(saved.current, value)) return;
    setState('dirty');
    const timer = setTimeout(() => void flush(), Math.min(delay, LONGEST));
    return () => clearTimeout(timer);
  }, [value, delay, flush]);

  useEffect(() => {
    isGone.current = false;
    const onLeave = () => void flush();
    const onHide = () => {
      if (document.visibilityState === 'hidden') void flush();
    };
    window.addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      isGone.current = true;
      window.removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onHide);
      void flush();
    };
  }, [flush]);

  const onBlur = useCallback(() => void flush(), [flush]);
  return { state, flush, onBlur };
}
