import { addDays, dateInZone, instantFromLocal, timeInZone } from './dates.ts';

/** Quiet between two times of day (`HH:MM`), over midnight when `to` is the earlier one. */
export interface QuietHours {
  on: boolean;
  from: string;
  to: string;
}

/**
 * When the quiet hours around `at` end (UTC milliseconds), or null when `at` lies outside them. Where clocks go back over
 * their end, they ended the first time the clock showed it.
 */
export function quietUntil(at: number, { on, from, to }: QuietHours, zone: string): number | null {
  if (!on || from === to) return null;
  const time = timeInZone(at, zone);
  const isOverMidnight = to < from;
  const isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return null;
  const today = dateInZone(at, zone);
  const end = instantFromLocal(isOverMidnight && time >= from ? addDays(today, 1) : today, to, zone);
  return end > at ? end : null;
}

/** The first moment from `at` on that is outside the quiet hours. */
export const afterQuiet = (at: number, quiet: QuietHours, zone: string): number => quietUntil(at, quiet, zone) ?? at;
