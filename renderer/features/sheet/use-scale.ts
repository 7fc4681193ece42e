import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The width of A4 in CSS pixels, and the room beside it on the desk. */
const PAGE = 794;
const EDGES = 34;

/** How much smaller the page must be drawn to be seen in its whole width; 1 at most. */
export function useScale(desk: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const element = desk.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() =>
      setScale(Math.min(1, Math.max(0.4, (element.clientWidth - EDGES) / PAGE))),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return scale;
}
