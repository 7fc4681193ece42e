import * as z from 'zod';
import { calendarItem, calendarMove, calendarRange } from '../../../db/domain/calendar.ts';
import { command, query } from './shape.ts';

export const calendarView = z.object({
  from: z.string(),
  to: z.string(),
  /** The IANA zone that the days are days of. */
  zone: z.string(),
  /** Day by day in the order to show them; rounds that began the day before and last into the range are there too. */
  items: z.array(calendarItem),
  /** What a crowded day holds beyond that. Asking for the day alone gives more of it. */
  more: z.array(z.object({ day: z.string(), count: z.number() })),
  /** The person's own days off in the range. */
  daysOff: z.array(z.string()),
});
export type CalendarView = z.infer<typeof calendarView>;

export const calendarContract = {
  /** Everything that stands on the days from `from` to `to`, both included. */
  'calendar.view': query(calendarRange, calendarView),
  /** To another day. A round keeps its time of day in its own zone; the answer names planned rounds at the same time. */
  'calendar.move': command(
    calendarMove,
    z.object({ clashes: z.array(z.object({ company: z.string(), startsAt: z.number(), minutes: z.number() })) }),
  ),
} as const;
