import * as z from 'zod';
import { id, isoDate, level, line, optionalLine, rating, text } from './fields.ts';
import { evidenceSource } from './vocabulary.ts';

export const skillFields = z.object({
  name: line('The skill'),
  family: optionalLine('The family'),
  notes: text('The notes'),
  current: level,
  target: level,
});
export type SkillFields = z.infer<typeof skillFields>;

export const evidenceFields = z.object({
  skillId: id,
  opportunityId: id.nullable(),
  source: evidenceSource,
  importance: rating,
  quote: text('The quote'),
  seenOn: isoDate,
  personId: id.nullable(),
});
export type EvidenceFields = z.infer<typeof evidenceFields>;

/** How much the person counts a piece of evidence by; shown in words from `WEIGHTS`. */
export const evidenceWeight = z
  .number()
  .min(0.1, 'Count it by a tenth at least, or strike it out.')
  .max(2, 'Count it double at most.');
/** The weights there are words for, the heaviest first. */
export const WEIGHTS = [2, 1, 0.5, 0.25] as const;

/** What can be corrected in a piece of evidence, whatever it came from. */
export const evidenceChange = evidenceFields.extend({ weight: evidenceWeight }).partial();
export type EvidenceChange = z.infer<typeof evidenceChange>;

export const strikeReason = optionalLine('The reason');
