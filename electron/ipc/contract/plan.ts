import * as z from 'zod';
import { id, isoDate } from '../../../db/domain/fields.ts';
import { openLane } from '../../../db/domain/initiative.ts';
import { LEFT_OUT } from '../../../db/domain/plan.ts';
import { initiativeKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';
import { whatIfView } from './what-if.ts';

const initiativeView = z.object({
  id: z.string(),
  title: z.string(),
  kind: initiativeKind,
  lane: openLane,
  /** Hours it takes from today: those planned without those spent. */
  hours: z.number(),
  planned: z.number(),
  spent: z.number(),
  skills: z.array(z.object({ skillId: z.string(), name: z.string(), gain: z.number() })),
});

export const plannedView = initiativeView.extend({
  /** Impact it takes away after those before it, and all of them so far. */
  adds: z.number(),
  sum: z.number(),
  /** Hours of those up to it together. */
  hoursSoFar: z.number(),
  /** Weeks of seven days, from today; the first is 1. */
  beginsInWeek: z.number(),
  endsInWeek: z.number(),
  endsOn: z.string(),
  /** Its skills that nobody who hires has been heard to want. */
  unheard: z.array(z.string()),
  isMarketAsked: z.boolean(),
});
export type PlannedView = z.infer<typeof plannedView>;

export const leftOutView = initiativeView.extend({
  /** `used_up`: all planned hours are spent. `not_estimated`: nobody said what it takes. */
  why: z.enum([...LEFT_OUT, 'used_up', 'not_estimated']),
});
export type LeftOutView = z.infer<typeof leftOutView>;

export const planView = z.object({
  /** What is asked for; remembered. */
  hoursPerWeek: z.number(),
  until: z.string(),
  days: z.number(),
  /** Hours there are, and of them those of the chosen. */
  hours: z.number(),
  used: z.number(),
  /** Σ impact as it stands. */
  impact: z.number(),
  /** In the order to do them. */
  chosen: z.array(plannedView),
  left: z.array(leftOutView),
  skills: z.array(
    z.object({ skillId: z.string(), name: z.string(), from: z.number(), to: z.number(), target: z.number() }),
  ),
  /** With the levels that the chosen bring; null when none is chosen. */
  outcome: whatIfView.nullable(),
});
export type PlanView = z.infer<typeof planView>;

export const planFields = z.object({
  hoursPerWeek: z
    .number()
    .positive('Say how many hours a week, more than none.')
    .max(168, 'A week has 168 hours. Choose fewer.'),
  until: isoDate,
});

export const planContract = {
  /** The initiatives that take away the most impact in the hours asked for last. */
  'plan.view': query(noInput, planView),
  /** Remembers the hours a week and the date. */
  'plan.keep': command(planFields, nothing),
  /** Puts initiatives into lanes, in this order, in one step. */
  'plan.take': command(
    z.object({
      into: z
        .array(z.object({ id, lane: z.enum(['now', 'next']) }))
        .min(1)
        .max(100),
    }),
    z.object({ taken: z.number() }),
  ),
} as const;
