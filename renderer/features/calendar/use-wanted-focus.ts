import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useCalendar } from './store.ts';

/** Gives the focus to what was moved, once it stands on its new day. */
export function useWantedFocus(grid: RefObject<HTMLElement | null>, shown: unknown): void {
  const wanted = useCalendar((state) => state.wanted);
  useEffect(() => {
    if (wanted === null) return;
    // After what lay above has closed and given the focus back.
    const frame = requestAnimationFrame(() => {
      const place = grid.current?.querySelector(`[data-item="${CSS.escape(wanted)}"]`);
      const target = place?.querySelector<HTMLElement>('[data-stop]') ?? cellOf(grid.current);
      if (target === null || target === undefined) return;
      useCalendar.setState({ wanted: null });
      target.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [grid, wanted, shown]);
}

const cellOf = (grid: HTMLElement | null) => grid?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
