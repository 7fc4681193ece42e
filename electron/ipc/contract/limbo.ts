import * as z from 'zod';
import { id, isoDate, optionalLine, text } from '../../../db/domain/fields.ts';
import { CLOSE_STATES, closeCheck, contactChannel } from '../../../db/domain/vocabulary.ts';
import { command, nothing, query } from './shape.ts';

/** An interviewer who is not closed yet, with a closing note drafted from the brief. */
export const unclosedView = z.object({
  personId: z.string(),
  name: z.string(),
  jobTitle: z.string(),
  email: z.string(),
  state: z.enum(CLOSE_STATES),
  /** The checks still to be won. */
  missing: z.array(closeCheck),
  /** `missing`: what the brief does not say yet, as sentences. */
  note: z.object({ subject: z.string(), body: z.string(), missing: z.array(z.string()) }),
  /** The open follow-up for it; its draft is empty until something was typed. */
  planned: z.object({ id: z.string(), dueOn: z.string(), subject: z.string(), draft: z.string() }).nullable(),
  /** When a closing note last went out, UTC milliseconds. */
  sentAt: z.number().nullable(),
});
export type UnclosedView = z.infer<typeof unclosedView>;

export const wayOut = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  /** null when it is not in limbo. */
  limbo: z
    .object({ silentDays: z.number(), heardOn: z.string(), ghostFrom: z.string(), canGhost: z.boolean() })
    .nullable(),
  /** The date to decide by that the person chose, or null. */
  decideOn: z.string().nullable(),
  unclosed: z.array(unclosedView),
});
export type WayOut = z.infer<typeof wayOut>;

const noteText = z.object({
  opportunityId: id,
  personId: id,
  subject: optionalLine('The subject'),
  draft: text('The note'),
});

export const limboContract = {
  /** Who is not closed yet and, in limbo, the way out. */
  'limbo.for': query(z.object({ opportunityId: id }), wayOut),
  /** The date to decide by, kept as a follow-up; null takes it away. */
  'limbo.decideBy': command(z.object({ opportunityId: id, date: isoDate.nullable() }), nothing),
  /** Keeps a closing note as a follow-up: the open one, or a new one for today. */
  'limbo.keepNote': command(noteText, z.object({ followUpId: z.string() })),
  /** It went out: logged with the person, its follow-up done. */
  'limbo.sendNote': command(noteText.extend({ channel: contactChannel }), nothing),
} as const;
