import { dateInZone } from '../../../db/domain/dates.ts';
import type { SheetView } from '../../../electron/ipc/contract/sheet.ts';
import { exactDate, minutesLong, twoClocks } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';

type Round = NonNullable<SheetView['round']>;

/** `Technical · Thursday 19 November 2026 · 14:00 your time · 09:00 in New York · 45 min`: on paper every date is whole. */
export function whenLine({ kind, startsAt, timeZone, minutes }: Round, zone: string): string {
  const day = exactDate(dateInZone(startsAt, zone));
  return [ROUND_KIND[kind], day, twoClocks(startsAt, zone, timeZone), minutesLong(minutes)].join(' · ');
}
