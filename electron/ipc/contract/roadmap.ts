import * as z from 'zod';
import { ruleConstants } from '../../../db/domain/constants.ts';
import { id, level } from '../../../db/domain/fields.ts';
import { evidenceFields, skillFields } from '../../../db/domain/skill.ts';
import { evidenceSource } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const rankedSkillView = z.object({
  skillId: z.string(),
  name: z.string(),
  family: z.string(),
  current: z.number(),
  target: z.number(),
  demand: z.number(),
  /** 0–1. */
  gap: z.number(),
  impact: z.number(),
  /** 0–1 of all impact. */
  share: z.number(),
  validated: z.boolean(),
  evidenceCount: z.number(),
  /** Places risen since 30 days ago (negative: fallen), null when it was not ranked then. */
  trend: z.number().nullable(),
});
export type RankedSkillView = z.infer<typeof rankedSkillView>;

export const roadmapView = z.object({
  /** By impact, most first. */
  gaps: z.array(rankedSkillView),
  /** Evidence and no gap: for stories, not for the roadmap. */
  strengths: z.array(rankedSkillView),
  /** Nobody asked. */
  unasked: z.array(rankedSkillView),
  constants: ruleConstants,
});
export type RoadmapView = z.infer<typeof roadmapView>;

export const evidenceView = z.object({
  id: z.string(),
  source: evidenceSource,
  importance: z.number(),
  quote: z.string(),
  seenOn: z.string(),
  person: z.string().nullable(),
  opportunityId: z.string().nullable(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  roundId: z.string().nullable(),
  strength: z.number(),
  /** Its part of the skill's demand; the parts add up to 1. */
  part: z.number(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

export const roadmapContract = {
  'roadmap.ranking': query(noInput, roadmapView),
  'roadmap.evidence': query(z.object({ skillId: id }), z.array(evidenceView)),
  'skill.list': query(
    noInput,
    z.array(
      z.object({ id: z.string(), name: z.string(), family: z.string(), current: z.number(), target: z.number() }),
    ),
  ),
  'skill.add': command(skillFields, z.object({ id: z.string() })),
  'skill.setLevels': command(z.object({ id: id, current: level, target: level }), nothing),
  'skill.update': command(
    z.object({ id: id, fields: skillFields.pick({ name: true, family: true, notes: true }).partial() }),
    nothing,
  ),
  'skill.trash': command(z.object({ id: id }), nothing),
  'evidence.add': command(evidenceFields, z.object({ id: z.string() })),
  'evidence.trash': command(z.object({ id: id }), nothing),
} as const;
