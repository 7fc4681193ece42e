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

/** The day and the zone that dates are read by; the same object until one of them changes. */
export function useDay(): Day {
  const zone = appState.use(null).data?.zone ?? ownZone;
  const today = dateInZone(useNow(), zone);
  return useMemo(() => ({ today, zone }), [today, zone]);
}
