import * as z from 'zod';
import { ruleConstants } from '../../../db/domain/constants.ts';
import { id } from '../../../db/domain/fields.ts';
import { levelNow } from '../../../db/domain/level.ts';
import { evidenceFields, skillFields } from '../../../db/domain/skill.ts';
import { evidenceSource } from '../../../db/domain/vocabulary.ts';
import { roadmapLookInput, roadmapParts } from './roadmap-look.ts';
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
  /** Nobody who hires has been heard to want it; `loud` when an initiative of the lane Now works on it. */
  warning: z.enum(['none', 'unvalidated', 'loud']),
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

/** The ranking through a filter, or as it would be with other levels or constants. Nothing is kept. */
export const roadmapLook = z.object({
  view: roadmapView,
  /** Pieces of evidence that count in it, and in the ranking as it stands. */
  heard: z.number(),
  heardInAll: z.number(),
  /** Skills whose place or share differs from the ranking as it stands under the same filter; places from 1, null without impact. */
  moves: z.array(
    z.object({ skillId: z.string(), name: z.string(), from: z.number().nullable(), to: z.number().nullable() }),
  ),
});
export type RoadmapLook = z.infer<typeof roadmapLook>;

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
  personId: z.string().nullable(),
  roundId: z.string().nullable(),
  painId: z.string().nullable(),
  closeOutId: z.string().nullable(),
  /** The team's capability it follows from. */
  capabilityId: z.string().nullable(),
  /** 0.1–2: how much it counts by. */
  weight: z.number(),
  /** UTC milliseconds; null while it counts. */
  struckAt: z.number().nullable(),
  struckReason: z.string(),
  /** The piece of evidence that says the same from the same posting, when this is the one too many. */
  sameAs: z.string().nullable(),
  strength: z.number(),
  /** Its part of the skill's demand; the parts add up to 1. */
  part: z.number(),
});
export type EvidenceView = z.infer<typeof evidenceView>;

export const roadmapContract = {
  'roadmap.ranking': query(noInput, roadmapView),
  'roadmap.look': query(roadmapLookInput, roadmapLook),
  'roadmap.parts': query(roadmapLookInput.extend({ skillId: id }), roadmapParts),
  'roadmap.evidence': query(z.object({ skillId: id }), z.array(evidenceView)),
  'skill.list': query(
    noInput,
    z.array(
      z.object({ id: z.string(), name: z.string(), family: z.string(), current: z.number(), target: z.number() }),
    ),
  ),
  'skill.add': command(skillFields, z.object({ id: z.string() })),
  'skill.setLevels': command(levelNow.extend({ id: id }), nothing),
  'skill.update': command(
    z.object({ id: id, fields: skillFields.pick({ name: true, family: true, notes: true }).partial() }),
    nothing,
  ),
  'skill.trash': command(z.object({ id: id }), nothing),
  'evidence.add': command(evidenceFields, z.object({ id: z.string() })),
  'evidence.trash': command(z.object({ id: id }), nothing),
} as const;
