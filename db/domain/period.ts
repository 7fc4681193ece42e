import * as z from 'zod';
import { addDays, startOfDate } from './dates.ts';
import { type IsoDate, id, isoDate } from './fields.ts';
import { need, OUTCOMES, opportunitySource } from './vocabulary.ts';

/** The time that insights look at, and the opportunities they look at within it. */

export const PERIOD_KINDS = ['days_30', 'days_90', 'this_year', 'all'] as const;

export const period = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(PERIOD_KINDS) }),
    z.object({ kind: z.literal('own'), from: isoDate, to: isoDate }),
  ])
  .refine((value) => value.kind !== 'own' || value.from <= value.to, {
    message: 'The period ends before it begins. Choose a later last day.',
    path: ['to'],
  });
export type Period = z.infer<typeof period>;

/** Where an opportunity stands: still open, closed with an outcome, or closed without a word about it. */
export const STANDINGS = ['open', ...OUTCOMES, 'unsaid'] as const;
export const standing = z.enum(STANDINGS);
export type Standing = z.infer<typeof standing>;

/** Empty lists leave everything in; several values of one list are joined with *or*, the lists with *and*. */
export const insightsFilter = z.object({
  source: z.array(opportunitySource),
  level: z.array(z.string()),
  need: z.array(need),
  /** Ids of résumé versions (materials). */
  resumeId: z.array(id),
  standing: z.array(standing),
});
export type InsightsFilter = z.infer<typeof insightsFilter>;

export const NO_FILTER: InsightsFilter = { source: [], level: [], need: [], resumeId: [], standing: [] };

/** First and last day, both within the period; null where it has no end on that side. */
export interface PeriodDates {
  from: IsoDate | null;
  to: IsoDate | null;
}

/** The days of a period as seen on `today`: the last 30 days are today and the 29 days before it. */
export function periodDates(of: Period, today: IsoDate): PeriodDates {
  if (of.kind === 'own') return { from: of.from, to: of.to };
  if (of.kind === 'all') return { from: null, to: null };
  if (of.kind === 'this_year') return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
  return { from: addDays(today, of.kind === 'days_30' ? -29 : -89), to: today };
}

/** Instants in UTC milliseconds: `from` is within, `until` is the first one after. */
export interface PeriodInstants {
  from: number;
  until: number;
}

/** Before and after every instant a row can have. */
const EVER: PeriodInstants = { from: -8.64e15, until: 8.64e15 };

/** The same days as instants on the clock of `zone`, right also on days of 23 and 25 hours. */
export function periodInstants({ from, to }: PeriodDates, zone: string): PeriodInstants {
  return {
    from: from === null ? EVER.from : startOfDate(from, zone),
    until: to === null ? EVER.until : startOfDate(addDays(to, 1), zone),
  };
}

/** Whether a date is within; both ends count. */
export const isWithin = (date: IsoDate, { from, to }: PeriodDates) =>
  (from === null || date >= from) && (to === null || date <= to);
