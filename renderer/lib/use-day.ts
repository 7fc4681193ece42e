import { useMemo } from 'react';
import type { IsoDate } from '../../db/domain/fields.ts';
import { dateInZone } from '../../db/domain/dates.ts';
import { createResource } from './resource.ts';
import { useNow } from './use-now.ts';

export interface Day {
  /** ISO date where the person is. */
  today: IsoDate;
  /** The IANA time zone the person lives by. */
  zone: string;
}

const appState = createResource('app.state', ['setting']);
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The day and the zone that dates are read by; the same object until one of them changes. Both are the store's, which says
 * when a new day has begun, so that no screen is a day ahead of what the rules have done. Until the first answer, the
 * machine's.
 */
export function useDay(): Day {
  const state = appState.use(null).data;
  const now = useNow();
  const zone = state?.zone ?? ownZone;
  const today = state?.today ?? dateInZone(now, zone);
  return useMemo(() => ({ today, zone }), [today, zone]);
}
