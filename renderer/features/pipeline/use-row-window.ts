import { type RefObject, useLayoutEffect, useState } from 'react';

/** Rows drawn above and below what is in sight, so that a fast wheel meets no gap. */
const SPARE = 8;

/** Which rows of a scrolling list are in sight: `first` counted in, `end` not. All rows are `rowHeight` pixels high. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, rowHeight: number) {
  const [range, setRange] = useState({ first: 0, end: 40 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const read = () => {
      // In steps of a few rows: scrolling by one draws nothing new.
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight / SPARE) * SPARE - SPARE);
      const inSight = Math.ceil(element.clientHeight / rowHeight);
      const end = first + inSight + 3 * SPARE;
      setRange((before) => (before.first === first && before.end === end ? before : { first, end }));
    };
    read();
    element.addEventListener('scroll', read, { passive: true });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', read);
      observer.disconnect();
    };
  }, [scroller, rowHeight]);
  return range;
}
