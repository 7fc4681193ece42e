import * as z from 'zod';
import { contactChannel, direction } from '../../../db/domain/vocabulary.ts';

/** Something that was said, half-typed. `when` null is now. */
const interactionDraft = z.object({
  summary: z.string(),
  channel: contactChannel,
  direction: direction,
  when: z.object({ date: z.string(), time: z.string().optional() }).nullable(),
});
export type InteractionDraft = z.infer<typeof interactionDraft>;

export const emptyInteraction: InteractionDraft = { summary: '', channel: 'email', direction: 'inbound', when: null };

export function readInteractionDraft(kept: unknown): InteractionDraft | null {
  const result = interactionDraft.safeParse(kept);
  return result.success ? result.data : null;
}
