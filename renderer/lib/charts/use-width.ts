import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, as it is now; `otherwise` until it is known. */
export function useWidth(of: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const element = of.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const read = () => {
      const now = Math.floor(element.clientWidth);
      if (now > 0) setWidth(now);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}
