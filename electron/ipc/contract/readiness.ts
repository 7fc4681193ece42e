import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { RESEARCH_NOTES } from '../../../db/domain/readiness.ts';
import { closingQuestion } from '../../../db/domain/vocabulary.ts';
import { query } from './shape.ts';

/** One thing that is still missing before a round. */
export const readinessItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('research_note'), note: z.enum(RESEARCH_NOTES) }),
  z.object({ kind: z.literal('need') }),
  z.object({ kind: z.literal('pain_with_answer') }),
  z.object({ kind: z.literal('closing_answer'), question: closingQuestion }),
  z.object({ kind: z.literal('questions_to_ask'), have: z.number(), want: z.number() }),
  z.object({
    kind: z.literal('story'),
    skillId: z.string(),
    skill: z.string(),
    /** A story about it that still lacks something. */
    begun: z.object({ id: z.string(), title: z.string() }).optional(),
  }),
]);
export type ReadinessItemView = z.infer<typeof readinessItem>;

export const readinessView = z.object({
  opportunityId: z.string(),
  companyId: z.string(),
  /** In the order they are prepared. */
  missing: z.array(readinessItem),
  /** Items there are, and items there would be with nothing missing. */
  have: z.number(),
  of: z.number(),
});
export type ReadinessView = z.infer<typeof readinessView>;

export const readinessContract = {
  /** How ready I am for a coming round of this opportunity. */
  'readiness.of': query(z.object({ opportunityId: id }), readinessView),
} as const;
