import * as z from 'zod';
import { skillRef } from './debrief-document.ts';
import { id, isoDate, rating, text } from './fields.ts';
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

/** What many opportunities that end alike have in common. */
export const bulkCloseOutFields = closeOutFields
  .pick({ outcome: true, closedOn: true, reasons: true })
  .extend({ opportunityIds: z.array(id).min(1).max(20_000) });
export type BulkCloseOutFields = z.infer<typeof bulkCloseOutFields>;
