import { useEffect } from 'react';
import { useNow } from '../../lib/hooks.ts';
import { todayView } from './store.ts';
import type { TodayView } from './words.ts';

/** Looks again when the clock alone has changed the day: what slept until a time wakes up, a round is over. */
export function useClockChanges(view: TodayView | null): void {
  const now = useNow();
  const at = view?.changesAt ?? null;
  useEffect(() => {
    if (at !== null && now >= at) void todayView.load(null);
  }, [at, now]);
}
