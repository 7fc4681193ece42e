import * as z from 'zod';
import { isoDate } from '../../../db/domain/fields.ts';
import { noInput, query } from './shape.ts';

export const progressView = z.object({
  /** The day it is compared with. */
  since: isoDate,
  /** Skills with another level since, those that brought most first. */
  raised: z.array(z.object({ skillId: z.string(), name: z.string(), from: z.number(), to: z.number() })),
  /** 0–1 of all impact that these levels took away; below 0 where levels were corrected downwards. */
  taken: z.number(),
  /** Spent on initiatives since. */
  hours: z.number(),
});
export type ProgressView = z.infer<typeof progressView>;

export const progressContract = {
  /** Whether the work on the roadmap works: what changed in the last 30 days. */
  'roadmap.progress': query(noInput, progressView),
} as const;
