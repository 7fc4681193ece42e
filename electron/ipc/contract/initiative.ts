import * as z from 'zod';
import { id, isoDate, text } from '../../../db/domain/fields.ts';
import {
  finishFields,
  hoursFields,
  initiativeChanges,
  initiativeFields,
  openLane,
} from '../../../db/domain/initiative.ts';
import { evidenceSource, initiativeKind, lane } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const initiativeSkillView = z.object({
  skillId: z.string(),
  name: z.string(),
  current: z.number(),
  target: z.number(),
  /** Levels it is expected to bring. */
  gain: z.number(),
  /** Levels it brought; null until it is done. */
  gained: z.number().nullable(),
  demand: z.number(),
  /** Somebody who hires has been heard to want it. */
  validated: z.boolean(),
  /** What it adds to the return before dividing by the effort. */
  adds: z.number(),
});
export type InitiativeSkillView = z.infer<typeof initiativeSkillView>;

export const initiativeView = z.object({
  id: z.string(),
  title: z.string(),
  kind: initiativeKind,
  lane: lane,
  /** Above 0 where the person put it by hand. */
  position: z.number(),
  effortHours: z.number(),
  hoursSpent: z.number(),
  startOn: z.string().nullable(),
  targetOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  droppedOn: z.string().nullable(),
  marketCheck: z.string(),
  marketCheckedOn: z.string().nullable(),
  link: z.string(),
  /** What came of it, or why it was dropped. */
  cameOfIt: z.string(),
  notes: z.string(),
  skills: z.array(initiativeSkillView),
  /** Demand met per ten hours; null while the effort is not estimated. */
  value: z.number().nullable(),
  /** Demand it meets: the return times the effort in tens of hours. */
  met: z.number(),
  /** Somebody who hires has been heard to want one of its skills. */
  validated: z.boolean(),
});
export type InitiativeView = z.infer<typeof initiativeView>;

export const heardWords = z.object({
  evidenceId: z.string(),
  skillId: z.string(),
  skill: z.string(),
  source: evidenceSource,
  quote: z.string(),
  seenOn: z.string(),
  person: z.string().nullable(),
  company: z.string().nullable(),
});
export type HeardWords = z.infer<typeof heardWords>;

export const loggedHours = hoursFields.extend({ id: z.string() });
export type LoggedHours = z.infer<typeof loggedHours>;

const change = <T extends z.ZodType>(value: T) => z.object({ from: value, to: value });
/** What the ranking became: each skill it raised, and those that moved because of it. */
export const finished = z.object({
  skills: z.array(
    z.object({
      skillId: z.string(),
      name: z.string(),
      level: change(z.number()),
      /** From 1; null off the roadmap. */
      place: change(z.number().nullable()),
      /** 0–1 of all impact. */
      share: change(z.number()),
    }),
  ),
  others: z.array(z.object({ skillId: z.string(), name: z.string(), place: change(z.number().nullable()) })),
});
export type Finished = z.infer<typeof finished>;

export const initiativeContract = {
  /** All that are not in the trash, each lane in the order it is shown in. */
  'initiative.list': query(noInput, z.array(initiativeView)),
  /** What those who hire said about its skills, the weightiest first. */
  'initiative.heard': query(z.object({ id: id }), z.array(heardWords)),
  /** Days it was worked on, the newest first. */
  'initiative.hours': query(z.object({ id: id }), z.array(loggedHours)),
  'initiative.add': command(initiativeFields.extend({ lane: openLane }), z.object({ id: z.string() })),
  'initiative.update': command(z.object({ id: id, fields: initiativeChanges }), nothing),
  /**
   * To a lane that is open: to where its return puts it, or before another one (`beforeId`; null is the end), which makes
   * the order of that lane the person's own. `marketCheck` says in the same step how the market was asked.
   */
  'initiative.move': command(
    z.object({
      id: id,
      lane: openLane,
      beforeId: id.nullable().optional(),
      marketCheck: text('How the market was asked').optional(),
    }),
    nothing,
  ),
  /** Takes back the person's own order of a lane. */
  'initiative.orderByReturn': command(z.object({ lane: openLane }), nothing),
  'initiative.logHours': command(hoursFields.extend({ initiativeId: id }), z.object({ id: z.string() })),
  'initiative.changeHours': command(hoursFields.extend({ id: id }), nothing),
  'initiative.removeHours': command(z.object({ id: id }), nothing),
  /** What finishing it with these levels would make of the ranking; nothing is written. */
  'initiative.previewFinish': query(finishFields.extend({ id: id }), finished),
  'initiative.finish': command(finishFields.extend({ id: id }), finished),
  'initiative.drop': command(z.object({ id: id, droppedOn: isoDate, reason: text('The reason') }), nothing),
  /** Back into an open lane; the levels stay as they are. */
  'initiative.reopen': command(z.object({ id: id, lane: openLane }), nothing),
  'initiative.trash': command(z.object({ id: id }), nothing),
} as const;
