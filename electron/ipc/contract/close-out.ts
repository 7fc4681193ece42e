import * as z from 'zod';
import { bulkCloseOutFields, closeOutFields } from '../../../db/domain/close-out.ts';
import { id } from '../../../db/domain/fields.ts';
import { effects } from './effects.ts';
import { command, nothing, query } from './shape.ts';

/** How many were closed, and which had been closed out before. */
export const bulkCloseOutDone = z.object({
  closed: z.number(),
  alreadyClosed: z.array(z.object({ id: z.string(), company: z.string(), title: z.string() })),
});
export type BulkCloseOutDone = z.infer<typeof bulkCloseOutDone>;

export const closeOutContract = {
  /** What saving this close-out would change; nothing is written. */
  'close_out.preview': query(closeOutFields.extend({ opportunityId: id }), effects),
  /** Closes the opportunity (moves it to the closed stage) or changes its close-out. */
  'close_out.save': command(closeOutFields.extend({ opportunityId: id }), effects),
  /** Closes many alike, in one step; those with a close-out already are left as they are and named. */
  'close_out.bulk': command(bulkCloseOutFields, bulkCloseOutDone),
  /** Opens it again in the stage it ended in; the close-out stays as history. */
  'close_out.reopen': command(z.object({ opportunityId: id }), nothing),
} as const;
