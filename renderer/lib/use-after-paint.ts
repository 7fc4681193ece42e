import { startTransition, useEffect, useState } from 'react';

/**
 * False for the first picture, true from then on: what lies below the fold can be left out of the picture that a person
 * waits for. It joins in a transition, so that typing and clicking go first.
 */
export function useAfterPaint(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let second = 0;
    const first = requestAnimationFrame(() => {
      second = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => {
      cancelAnimationFrame(first);
      cancelAnimationFrame(second);
    };
  }, []);
  return isPainted;
}
