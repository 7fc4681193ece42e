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
