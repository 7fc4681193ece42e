import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useNavigation } from '../../lib/navigation.ts';

/** Keeps the card whose panel is open in sight when the panel takes its place beside the board. */
export function useOpenCardInSight(board: RefObject<HTMLElement | null>): void {
  const open = useNavigation(({ place }) => (place.panel?.kind === 'opportunity' ? place.panel.id : null));
  useEffect(() => {
    if (open === null) return;
    const frame = requestAnimationFrame(() => {
      const card = board.current?.querySelector(`[data-card="${CSS.escape(open)}"]`);
      card?.closest('section')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [open, board]);
}
