import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The head of a day and its edges, and one line with the gap below it, in pixels. */
const HEAD = 26;
const LINE = 21;
const FIRST_GUESS = 3;

/** How many lines a day of the month has room for, following the height of the window; one at least. */
export function useFittingLines(body: RefObject<HTMLElement | null>, weeks: number): number {
  const [lines, setLines] = useState(FIRST_GUESS);
  useLayoutEffect(() => {
    const element = body.current;
    if (element === null) return;
    const measure = () => {
      if (element.clientHeight === 0) return;
      setLines(Math.max(1, Math.floor((element.clientHeight / weeks - HEAD) / LINE)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [body, weeks]);
  return lines;
}
