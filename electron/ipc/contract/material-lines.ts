import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { materialFields } from '../../../db/domain/material.ts';
import { materialKind, outcome, stageKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, query } from './shape.ts';

const ids = z.array(z.string());
/** `percentage` 0–100, and null when the whole is too small to show one. */
const rate = z.object({ part: z.number(), whole: z.number(), percentage: z.number().nullable() });
const wantedSkill = z.object({ id: z.string(), name: z.string() });

export const materialVersion = z.object({
  id: z.string(),
  kind: materialKind,
  name: z.string(),
  version: z.string(),
  bullets: z.array(z.string()),
  hasText: z.boolean(),
  fileName: z.string(),
  hasFile: z.boolean(),
  /** UTC milliseconds. */
  createdAt: z.number(),
  updatedAt: z.number(),
  /** The version it is compared with: the one it grew out of, else the next older one of its line. */
  beforeId: z.string().nullable(),
  growth: z.object({ bullets: z.number(), withNumber: rate, relevant: rate.nullable() }),
  reach: z.object({
    /** The opportunities it was sent to; those that leave it out are not among them. */
    opportunityIds: ids,
    reached: z.array(z.object({ kind: stageKind.exclude(['closed']), opportunityIds: ids, rate: rate })),
    outcomes: z.array(z.object({ outcome: outcome, opportunityIds: ids })),
  }),
  leftOutIds: ids,
});
export type MaterialVersion = z.infer<typeof materialVersion>;

export const materialLines = z.object({
  /** The line with the newest version first; in each the newest version first. */
  lines: z.array(z.object({ versions: z.array(materialVersion) })),
  /** Every skill that anybody asks for. */
  wanted: z.array(wantedSkill),
});
export type MaterialLines = z.infer<typeof materialLines>;
export type MaterialLine = MaterialLines['lines'][number];

export const materialAgainst = z.object({
  id: z.string(),
  company: z.string(),
  title: z.string(),
  wanted: z.array(wantedSkill),
  letter: z.object({
    pains: z.array(z.object({ id: z.string(), text: z.string(), answer: z.string() })),
    values: z.array(z.string()),
    stories: z.array(z.object({ id: z.string(), title: z.string(), number: z.string(), result: z.string() })),
  }),
  /** Portfolio pieces and case studies, also those left out there. */
  pieces: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      bullets: z.array(z.string()),
      leftOut: z.boolean(),
    }),
  ),
});
export type MaterialAgainst = z.infer<typeof materialAgainst>;

export const materialLinesContract = {
  'material.lines': query(noInput, materialLines),
  /** What one opportunity asks of a material. */
  'material.against': query(z.object({ opportunityId: id }), materialAgainst),
  /** A new version out of an old one, with its text, bullets and notes. */
  'material.addVersion': command(
    z.object({ fromId: id, name: materialFields.shape.name, version: materialFields.shape.version }),
    z.object({ id: z.string() }),
  ),
} as const;
