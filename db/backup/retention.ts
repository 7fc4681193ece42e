import { KEPT } from '../domain/backup.ts';
import { dateInZone, dayNumber } from '../domain/dates.ts';
import type { BackupName } from './name.ts';

/**
 * The backups that are not needed any more. Of those the app made, the newest of each of the last 12 days that have one
 * is kept, of the last 10 weeks (Monday to Sunday), and of the last 9 months, in the zone's days; days without a backup
 * are not counted. What was made by hand stays until it is deleted by hand.
 */
export function toForget<B extends BackupName>(backups: readonly B[], zone: string): B[] {
  const made = backups.filter(({ reason }) => reason !== 'by_hand').sort((a, b) => b.at - a.at);
  const kept = new Set<B>();
  const keep = (most: number, keyOf: (day: string) => string) => {
    const seen = new Set<string>();
    for (const backup of made) {
      const key = keyOf(dateInZone(backup.at, zone));
      if (seen.has(key)) continue;
      if (seen.size === most) return;
      seen.add(key);
      kept.add(backup);
    }
  };
  keep(KEPT.daily, (day) => day);
  keep(KEPT.weekly, (day) => String(Math.floor((dayNumber(day) + 3) / 7)));
  keep(KEPT.monthly, (day) => day.slice(0, 7));
  return made.filter((backup) => !kept.has(backup));
}
