import * as z from 'zod';
import { id, text } from '../../../db/domain/fields.ts';
import { command, nothing } from './shape.ts';

/** The inbound interactions that were logged. */
const logged = z.object({ ids: z.array(z.string()) });

export const replyContract = {
  /** They answered: logs something inbound, now, from the person of each follow-up. */
  'follow_up.reply': command(z.object({ ids: z.array(id).min(1).max(1000) }), logged),
  /** The same about an opportunity, whoever it was. */
  'opportunity.reply': command(z.object({ id: id }), logged),
  /** What they said, for answers that were logged. */
  'interaction.say': command(
    z.object({
      ids: z.array(id).min(1).max(1000),
      said: text('What they said').min(1, 'Write what they said, or leave it as it is.'),
    }),
    nothing,
  ),
} as const;
