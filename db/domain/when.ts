import { dateInZone, timeInZone, weekday } from './dates.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** `Tue 24 Nov 14:00` on the clock of `zone`, for what is told about an instant (UTC milliseconds) in a sentence. */
export function writtenInstant(instant: number, zone: string): string {
  const date = dateInZone(instant, zone);
  const month = MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
  return `${DAYS[weekday(date) - 1] ?? ''} ${Number(date.slice(8, 10))} ${month} ${timeInZone(instant, zone)}`;
}
