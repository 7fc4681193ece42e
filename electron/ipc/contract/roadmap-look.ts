import * as z from 'zod';
import { impactConstants } from '../../../db/domain/constants.ts';
import { id, level } from '../../../db/domain/fields.ts';
import { roadmapFilter } from '../../../db/domain/roadmap-filter.ts';
import { evidenceSource, outcome, stageKind } from '../../../db/domain/vocabulary.ts';

/** What to look at the roadmap through: which evidence counts, and what to try out without keeping it. */
export const roadmapLookInput = z.object({
  filter: roadmapFilter,
  preview: z
    .object({
      /** Levels to try, by skill. */
      levels: z.array(z.object({ skillId: id, current: level, target: level })).max(500),
      /** The constants of the impact rule to try; null for those that stand. */
      impact: impactConstants.nullable(),
    })
    .nullable(),
});
export type RoadmapLookInput = z.infer<typeof roadmapLookInput>;

/**
 * How the score of one skill adds up:
 * strength = min(1, source · importance/5 · need · weight) · fading; demand of an opportunity = 1 − Π (1 − strength); what
 * it adds = its stage weight · that; impact = demand · gap.
 */
export const roadmapParts = z.object({
  skillId: z.string(),
  demand: z.number(),
  /** 0–1. */
  gap: z.number(),
  impact: z.number(),
  share: z.number(),
  /** What adds most first. */
  opportunities: z.array(
    z.object({
      /** Null for everything that was heard without an opportunity. */
      opportunityId: z.string().nullable(),
      company: z.string().nullable(),
      title: z.string().nullable(),
      stageKind: stageKind.nullable(),
      outcome: outcome.nullable(),
      stageWeight: z.number(),
      demand: z.number(),
      /** stageWeight · demand. */
      adds: z.number(),
      pieces: z.array(
        z.object({
          evidenceId: z.string(),
          source: evidenceSource,
          /** The constant of its source, 0–1. */
          sourceWeight: z.number(),
          importance: z.number(),
          need: z.number(),
          weight: z.number(),
          /** Whole days since it was seen, and what is left of it, 0–1. */
          days: z.number(),
          fading: z.number(),
          strength: z.number(),
          /** Its part of what the opportunity adds; they sum up to it. */
          adds: z.number(),
        }),
      ),
    }),
  ),
});
export type RoadmapParts = z.infer<typeof roadmapParts>;
