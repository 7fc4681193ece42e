import * as z from 'zod';
import { id, level } from '../../../db/domain/fields.ts';
import { query } from './shape.ts';

const change = z.object({ before: z.number(), after: z.number() });

export const fitChangeView = z.object({
  opportunityId: z.string(),
  company: z.string(),
  title: z.string(),
  stage: z.string(),
  /** Fit, 0–1. */
  before: z.number(),
  after: z.number(),
  parts: z.array(
    z.object({
      skillId: z.string(),
      name: z.string(),
      /** Of all that the opportunity wants, 0–1. */
      part: z.number(),
      /** How far the skill is met, 0–1. */
      before: z.number(),
      after: z.number(),
    }),
  ),
});
export type FitChangeView = z.infer<typeof fitChangeView>;

export const placeChangeView = z.object({
  skillId: z.string(),
  name: z.string(),
  /** From 1; null for what is not, or would no longer be, a gap. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** 0–1 of all impact, as it would be. */
  share: z.number(),
});
export type PlaceChangeView = z.infer<typeof placeChangeView>;

export const whatIfView = z.object({
  /** Open opportunities with a fit, the largest change first. */
  fits: z.array(fitChangeView),
  /** Open opportunities of which no skill is known to be wanted. */
  withoutFit: z.array(
    z.object({ opportunityId: z.string(), company: z.string(), title: z.string(), stage: z.string() }),
  ),
  /** Of `fits`; null when there are none. */
  mean: change.nullable(),
  impact: change,
  /** The ranking as it would be, then what would leave it. */
  places: z.array(placeChangeView),
});
export type WhatIfView = z.infer<typeof whatIfView>;

export const whatIfContract = {
  /** What the fits and the ranking would be with these skills at these levels; nothing is written. */
  'roadmap.whatIf': query(z.object({ levels: z.array(z.object({ skillId: id, level })).max(500) }), whatIfView),
} as const;
