import * as z from 'zod';
import { id, isoDate } from '../../../db/domain/fields.ts';
import { followUpFields } from '../../../db/domain/follow-up.ts';
import { cadenceRule, followUpKind, followUpState, contactChannel } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const followUpView = z.object({
  id: z.string(),
  kind: followUpKind,
  dueOn: z.string(),
  dueTime: z.string().nullable(),
  timeZone: z.string().nullable(),
  snoozedUntil: z.string().nullable(),
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
});
export type FollowUpView = z.infer<typeof followUpView>;

export const followUpContract = {
  /** Open follow-ups by due date, and the newest hundred that are settled. */
  'follow_up.list': query(noInput, z.object({ open: z.array(followUpView), settled: z.array(followUpView) })),
  'follow_up.add': command(followUpFields, z.object({ id: z.string() })),
  'follow_up.update': command(z.object({ id: id, fields: followUpFields.partial() }), nothing),
  /** Done logs an outbound interaction with the person; skipped does not. */
  'follow_up.settle': command(
    z.object({ ids: z.array(id).min(1).max(1000), as: z.enum(['done', 'skipped']) }),
    nothing,
  ),
  'follow_up.snooze': command(z.object({ ids: z.array(id).min(1).max(1000), until: isoDate }), nothing),
  'follow_up.trash': command(z.object({ ids: z.array(id).min(1).max(1000) }), nothing),
} as const;
