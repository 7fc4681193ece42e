import * as z from 'zod';
import { noInput, query } from './shape.ts';

export const opportunityOption = z.object({
  id: z.string(),
  company: z.string(),
  title: z.string(),
  closed: z.boolean(),
});
export type OpportunityOption = z.infer<typeof opportunityOption>;

export const opportunityOptionsContract = {
  /** Every opportunity by name, for choosing one: what still runs first, then by company and title. */
  'opportunity.options': query(noInput, z.array(opportunityOption)),
} as const;
