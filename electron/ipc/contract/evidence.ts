import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { evidenceChange, strikeReason } from '../../../db/domain/skill.ts';
import { command, nothing } from './shape.ts';

const ids = z.array(id).min(1).max(1000);

export const evidenceContract = {
  'evidence.update': command(z.object({ id: id, fields: evidenceChange }), nothing),
  'evidence.strike': command(z.object({ ids, reason: strikeReason }), nothing),
  'evidence.putBack': command(z.object({ ids }), nothing),
  /** Strikes out what one posting said twice about a skill. */
  'evidence.strikeRepeats': command(z.object({ skillId: id }), z.object({ struck: z.number() })),
} as const;
