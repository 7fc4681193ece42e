import * as z from 'zod';
import { stageKind } from '../../../db/domain/vocabulary.ts';
import { noInput, query } from './shape.ts';

export const stay = z.object({
  /** Place in the list of stages that comes along: ids would be most of the answer. */
  stage: z.number(),
  /** UTC milliseconds. */
  from: z.number(),
  /** null while it lasts. */
  to: z.number().nullable(),
});
export type Stay = z.infer<typeof stay>;

export const stays = z.object({
  /** Also stages that are in the trash: somebody stayed in them. */
  stages: z.array(z.object({ id: z.string(), name: z.string(), kind: stageKind })),
  opportunities: z.array(z.object({ id: z.string(), stays: z.array(stay) })),
});
export type Stays = z.infer<typeof stays>;

export const stayContract = {
  /** Every opportunity's stays in stages, oldest first. */
  'opportunity.stays': query(noInput, stays),
} as const;
