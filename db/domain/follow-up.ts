import * as z from 'zod';
import { id, isoDate, optionalLine, text, timeZone } from './fields.ts';
import { contactChannel, followUpKind } from './vocabulary.ts';

export const followUpFields = z.object({
  kind: followUpKind,
  dueOn: isoDate,
  /** `HH:MM`, in `timeZone`. */
  dueTime: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time is written 09:30.')
    .nullable(),
  timeZone: timeZone.nullable(),
  personId: id.nullable(),
  opportunityId: id.nullable(),
  roundId: id.nullable(),
  channel: contactChannel.nullable(),
  subject: optionalLine('The subject'),
  draft: text('The draft'),
});
export type FollowUpFields = z.infer<typeof followUpFields>;
