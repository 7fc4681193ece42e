import * as z from 'zod';
import { skillRef } from './debrief-document.ts';
import { isoDate, rating, text } from './fields.ts';
import { closeOutReason, outcome } from './vocabulary.ts';

/** The end of an opportunity. Skills named as gaps become evidence. */
export const closeOutFields = z.object({
  outcome: outcome,
  closedOn: isoDate,
  reasons: z.array(closeOutReason).max(11),
  feedback: text('The feedback'),
  lessons: text('The lessons'),
  skills: z.array(z.object({ skill: skillRef, importance: rating })).max(50),
  comeBackOn: isoDate.nullable(),
});
export type CloseOutFields = z.infer<typeof closeOutFields>;
