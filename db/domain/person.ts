import * as z from 'zod';
import { id, instant, line, optionalLine, text, url } from './fields.ts';
import { contactChannel, direction, participationRole, personKind } from './vocabulary.ts';

export const personFields = z.object({
  name: line('The name'),
  kind: personKind,
  jobTitle: optionalLine('The job title'),
  email: optionalLine('The address'),
  phone: optionalLine('The phone number'),
  profileUrl: url,
  notes: text('The notes'),
  companyId: id.nullable(),
  keepInTouchDays: z
    .number()
    .int()
    .min(1, 'Keep in touch every 1 day or more.')
    .max(3650, 'Keep in touch at least every ten years.')
    .nullable(),
});
export type PersonFields = z.infer<typeof personFields>;

/** Somebody on an opportunity: a person who is known, or a name not met before (`the CTO` is a name too). */
export const personRef = z.union([
  z.object({ personId: id }),
  z.object({ name: line('The name'), kind: personKind.optional() }),
]);
export type PersonRef = z.infer<typeof personRef>;

export const participantFields = z.object({ who: personRef, role: participationRole });
export type ParticipantFields = z.infer<typeof participantFields>;

export const interactionFields = z.object({
  at: instant,
  channel: contactChannel,
  direction: direction,
  summary: text('The summary'),
  personId: id.nullable(),
  opportunityId: id.nullable(),
});
export type InteractionFields = z.infer<typeof interactionFields>;
