import { useMemo } from 'react';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { Output } from '../../../electron/ipc/contract/index.ts';
import { groupByDay } from '../../lib/follow-ups/groups.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { useNow } from '../../lib/hooks.ts';
import { useDay } from '../../lib/use-day.ts';
import { isNarrowed, matching } from './filter.ts';
import type { FollowUpFilter } from './filter.ts';
import { useFollowUps } from './store.ts';

const NONE: readonly FollowUpView[] = [];

/** All groups, those the list shows, and what is long past: folded away until it is asked for or looked for. */
export function useShownGroups(data: Output<'follow_up.list'> | null, filter: FollowUpFilter) {
  const { today, zone } = useDay();
  const now = useNow();
  const isPastShown = useFollowUps((state) => state.isPastShown);
  const longPastDays = data?.longPastDays ?? Infinity;
  const open = data?.open ?? NONE;
  const all = useMemo(
    () => groupByDay(open, { today, now, zone, longPastDays }),
    [open, today, now, zone, longPastDays],
  );
  const found = useMemo(
    () => (isNarrowed(filter) ? groupByDay(matching(open, filter, today), { today, now, zone, longPastDays }) : all),
    [all, open, filter, today, now, zone, longPastDays],
  );
  const past: FollowUpGroup | null = found.find(({ id }) => id === 'past') ?? null;
  const groups = useMemo(
    () => (isPastShown || isNarrowed(filter) ? found : found.filter(({ id }) => id !== 'past')),
    [found, isPastShown, filter],
  );
  return { all, groups, past };
}
