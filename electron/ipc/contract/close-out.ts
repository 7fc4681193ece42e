import * as z from 'zod';
import { closeOutFields } from '../../../db/domain/close-out.ts';
import { id } from '../../../db/domain/fields.ts';
import { debriefEffects } from './round.ts';
import { command, nothing, query } from './shape.ts';

export const closeOutEffects = debriefEffects.pick({ rankMoves: true, evidenceAdded: true, followUps: true }).extend({
  /** Open follow-ups that are withdrawn because the opportunity is closed. */
  followUpsWithdrawn: z.number(),
});
export type CloseOutEffects = z.infer<typeof closeOutEffects>;

export const closeOutContract = {
  /** What saving this close-out would change; nothing is written. */
  'close_out.preview': query(closeOutFields.extend({ opportunityId: id }), closeOutEffects),
  /** Closes the opportunity (moves it to the closed stage) or changes its close-out. */
  'close_out.save': command(closeOutFields.extend({ opportunityId: id }), closeOutEffects),
  /** Opens it again in the stage it ended in; the close-out stays as history. */
  'close_out.reopen': command(z.object({ opportunityId: id }), nothing),
} as const;
