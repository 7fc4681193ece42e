import * as z from 'zod';
import { id, isoDate } from '../../../db/domain/fields.ts';
import { followUpFields, manyFollowUpFields, skipReason, timeOfDay } from '../../../db/domain/follow-up.ts';
import { cadenceRule, followUpKind, followUpState, contactChannel, repeatUnit } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const followUpView = z.object({
  id: z.string(),
  kind: followUpKind,
  dueOn: z.string(),
  dueTime: z.string().nullable(),
  timeZone: z.string().nullable(),
  /** The day it was put off to; `db/domain/follow-up.ts` says what the four mean together. */
  snoozedUntil: z.string().nullable(),
  snoozedTime: z.string().nullable(),
  snoozedZone: z.string().nullable(),
  waitsSince: z.number().nullable(),
  state: followUpState,
  settledAt: z.number().nullable(),
  personId: z.string().nullable(),
  person: z.string().nullable(),
  email: z.string().nullable(),
  opportunityId: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  roundId: z.string().nullable(),
  channel: contactChannel.nullable(),
  subject: z.string(),
  draft: z.string(),
  rule: cadenceRule.nullable(),
  /** Why the rule proposed it, in words; empty for one a person made. */
  reason: z.string(),
  /** Why it was skipped, in the person's words. */
  skipReason: z.string(),
  repeatEvery: z.number().nullable(),
  repeatUnit: repeatUnit.nullable(),
  repeatFrom: z.string().nullable(),
});
export type FollowUpView = z.infer<typeof followUpView>;

const many = z.array(id).min(1).max(1000);

export const followUpContract = {
  /**
   * Open follow-ups by the day they ask for attention, and the newest hundred that are settled. What asked for attention
   * more than `longPastDays` days ago is long past.
   */
  'follow_up.list': query(
    noInput,
    z.object({ open: z.array(followUpView), settled: z.array(followUpView), longPastDays: z.number() }),
  ),
  'follow_up.add': command(followUpFields, z.object({ id: z.string() })),
  'follow_up.update': command(z.object({ id: id, fields: followUpFields.partial() }), nothing),
  /** Changes many in one step; `kept` counts those whose person a rule chose and that keep it. */
  'follow_up.updateMany': command(z.object({ ids: many, change: manyFollowUpFields }), z.object({ kept: z.number() })),
  /**
   * Done logs an outbound interaction with the person; skipped does not, and keeps the reason. One that repeats makes
   * its next in the same step.
   */
  'follow_up.settle': command(
    z.object({ ids: many, as: z.enum(['done', 'skipped']), reason: skipReason.optional() }),
    nothing,
  ),
  /** Puts back what was done or skipped; `open` counts those that no rule withdrew again. */
  'follow_up.reopen': command(z.object({ ids: many }), z.object({ open: z.number() })),
  /** Until a day, until a time of it (where the person is), or until something comes in (then the day is the latest). */
  'follow_up.snooze': command(
    z.object({
      ids: many,
      until: isoDate.nullable(),
      time: timeOfDay.nullable().optional(),
      waits: z.boolean().optional(),
    }),
    nothing,
  ),
  'follow_up.trash': command(z.object({ ids: many }), nothing),
} as const;
