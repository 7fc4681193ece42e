import * as z from 'zod';
import { insightsFilter, period } from '../../../db/domain/period.ts';
import { isoDate } from '../../../db/domain/fields.ts';

/** What every query of the insights is asked for: which time, and which opportunities. */
export const insightsPeriod = z.object({ period, filter: insightsFilter });
export type InsightsPeriod = z.infer<typeof insightsPeriod>;

/** The days the answer is about, in the user's zone; null where it has no end on that side. */
export const insightsDays = z.object({ from: isoDate.nullable(), to: isoDate.nullable() });
