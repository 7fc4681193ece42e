import * as z from 'zod';
import { id, level, line } from '../../../db/domain/fields.ts';
import { levelFields, meaningFields } from '../../../db/domain/level.ts';
import { strikeReason } from '../../../db/domain/skill.ts';
import { formerNameReason, roundKind, supportKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

const skillRef = z.object({ id: z.string(), name: z.string() });

/** What supports a level, or could. */
export const supportView = z.object({
  kind: supportKind,
  id: z.string(),
  /** The title, or the words of a piece of evidence; empty for a round. */
  name: z.string(),
  company: z.string().nullable(),
  opportunityId: z.string().nullable(),
  roundKind: roundKind.nullable(),
  /** The day it was. */
  on: z.string().nullable(),
});
export type SupportView = z.infer<typeof supportView>;

export const levelView = z.object({
  id: z.string(),
  current: z.number(),
  target: z.number(),
  /** The day it is true from. */
  day: z.string(),
  /** The day the person named, null where that is the day it was written. */
  trueOn: z.string().nullable(),
  note: z.string(),
  supports: z.array(supportView),
});
export type LevelView = z.infer<typeof levelView>;

export const skillPageView = z.object({
  id: z.string(),
  name: z.string(),
  family: z.string(),
  notes: z.string(),
  current: z.number(),
  target: z.number(),
  /** UTC milliseconds. */
  retiredAt: z.number().nullable(),
  retiredReason: z.string(),
  /** The skill it is a part of now. */
  mergedInto: skillRef.nullable(),
  merged: z.array(skillRef),
  splitFrom: skillRef.nullable(),
  splits: z.array(skillRef),
  formerNames: z.array(z.object({ id: z.string(), name: z.string(), reason: formerNameReason })),
  evidenceCount: z.number(),
  /** The newest first. */
  levels: z.array(levelView),
});
export type SkillPageView = z.infer<typeof skillPageView>;

const moves = z.object({
  evidence: z.number(),
  initiatives: z.number(),
  stories: z.number(),
  signals: z.number(),
  pains: z.number(),
  teams: z.number(),
  closeOuts: z.number(),
});

export const mergePreview = z.object({
  kept: z.string(),
  merged: z.string(),
  /** The levels that stay. */
  current: z.number(),
  target: z.number(),
  moves,
});
export type MergePreview = z.infer<typeof mergePreview>;

export const ownMeaning = z.object({ id: z.string(), family: z.string(), level: z.number(), text: z.string() });

const pair = z.object({ keepId: id, mergeId: id });

export const skillContract = {
  'skill.page': query(z.object({ id: id }), skillPageView),
  'skill.supports': query(z.object({ skillId: id }), z.array(supportView)),
  'skill.duplicates': query(
    noInput,
    z.array(z.array(z.object({ id: z.string(), name: z.string(), evidenceCount: z.number() }))),
  ),
  'skill.retired': query(
    noInput,
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        family: z.string(),
        retiredAt: z.number(),
        retiredReason: z.string(),
      }),
    ),
  ),
  'skill.previewMerge': query(pair, mergePreview),
  'skill.merge': command(pair, nothing),
  'skill.split': command(
    z.object({ id: id, name: line('The skill'), evidenceIds: z.array(id).max(20_000) }),
    z.object({ id: z.string() }),
  ),
  'skill.retire': command(z.object({ id: id, reason: strikeReason }), nothing),
  'skill.bringBack': command(z.object({ id: id }), nothing),
  'skill.removeFormerName': command(z.object({ id: id }), nothing),
  'level.save': command(levelFields.extend({ id: id.nullable(), skillId: id }), nothing),
  'level.remove': command(z.object({ id: id }), nothing),
  'level.meanings': query(noInput, z.array(ownMeaning)),
  'level.setMeaning': command(meaningFields, nothing),
  'level.resetMeanings': command(meaningFields.pick({ family: true }).extend({ level: level.nullable() }), nothing),
} as const;
