import * as z from 'zod';
import { isoDate } from '../../../db/domain/fields.ts';
import { noInput, nothing, query } from './shape.ts';

/** What happened while the app was closed or asleep for days; nothing is counted twice. */
export const awaySummary = z.object({
  /** The last day before the gap on which the rules ran. */
  from: isoDate,
  /** The day on which they ran again. */
  to: isoDate,
  /** Days from the one to the other. */
  days: z.number(),
  /** Still open follow-ups whose day fell into the gap; without the closing notes of opportunities counted in `limbo`. */
  followUps: z.number(),
  /** Rounds whose end fell into the gap and whose debrief is still owed. */
  rounds: z.number(),
  /** Opportunities that are in limbo since a day in the gap. */
  limbo: z.number(),
});
export type AwaySummary = z.infer<typeof awaySummary>;

export const awayContract = {
  /** Null when there was no gap, or it was said already. */
  'today.away': query(noInput, awaySummary.nullable()),
  /** It was read: it is not said again. No step of undo. */
  'today.awaySeen': query(noInput, nothing),
} as const;
