import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { cadenceRule } from '../../../db/domain/vocabulary.ts';
import { command, nothing } from './shape.ts';

export const rulesContract = {
  /** Which rules propose no follow-up for this opportunity; the whole list. The settings switch rules off for all. */
  'opportunity.rules': command(z.object({ id, rulesOff: z.array(cadenceRule).max(50) }), nothing),
} as const;
