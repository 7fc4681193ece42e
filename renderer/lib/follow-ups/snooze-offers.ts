import { addDays, wallClock, weekdayOf } from '../calendar.ts';
import type { SnoozeUntil } from './actions.ts';

/** Until when something is often put off, in the order of the keys 1 to 5. */
export interface SnoozeOffer {
  label: string;
  to: SnoozeUntil;
}

const HOUR = 3_600_000;
/** Hours that `later today` is ahead, rounded up to half an hour. */
const LATER = 3;

/** In some three hours; null when that would be tomorrow. */
export function laterToday(now: number, zone: string): { until: string; time: string } | null {
  const half = HOUR / 2;
  const at = Math.ceil((now + LATER * HOUR) / half) * half;
  const { date, time } = wallClock(at, zone);
  return date === wallClock(now, zone).date ? { until: date, time } : null;
}

/** `latest`: a day typed beside the offers, at which one that waits for an answer wakes anyway. */
export function snoozeOffers(now: number, zone: string, latest: string | null): SnoozeOffer[] {
  const { date: today } = wallClock(now, zone);
  const later = laterToday(now, zone);
  return [
    later === null
      ? { label: 'Tomorrow morning, 09:00', to: { until: addDays(today, 1), time: '09:00' } }
      : { label: `Later today, ${later.time}`, to: later },
    { label: 'Tomorrow', to: { until: addDays(today, 1) } },
    { label: 'Next week, Monday', to: { until: addDays(today, 7 - weekdayOf(today)) } },
    { label: 'In 2 weeks', to: { until: addDays(today, 14) } },
    { label: 'Until something comes in', to: { until: latest, waits: true } },
  ];
}
