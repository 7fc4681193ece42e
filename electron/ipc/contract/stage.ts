import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { newStageFields, stageFields } from '../../../db/domain/stage.ts';
import { stageKind } from '../../../db/domain/vocabulary.ts';
import { stageView } from './board.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const countedStage = stageView.extend({ cards: z.number() });
export type CountedStage = z.infer<typeof countedStage>;

export const stageList = z.object({
  /** In the order of the board. */
  stages: z.array(countedStage),
  /** Removed ones, the last first; their names stand in what happened. */
  removed: z.array(z.object({ id: z.string(), name: z.string(), kind: stageKind, removedAt: z.number() })),
});
export type StageList = z.infer<typeof stageList>;

export const stageContract = {
  'stage.list': query(noInput, stageList),
  /** Adds a stage behind the others of its kind. */
  'stage.add': command(newStageFields, z.object({ id: z.string() })),
  'stage.update': command(z.object({ id: id, fields: stageFields.partial() }), nothing),
  /** Puts a column aside or opens it again: how the board looks, and no step of undo. */
  'stage.collapse': command(z.object({ id: id, collapsed: z.boolean() }), nothing),
  /** Moves a stage before another, or to the end. */
  'stage.move': command(z.object({ id: id, beforeId: id.nullable() }), nothing),
  /** Removes a stage and moves its cards in the same change; without cards `moveTo` can be null. */
  'stage.remove': command(z.object({ id: id, moveTo: id.nullable() }), nothing),
  /** Brings a removed stage back, empty. */
  'stage.restore': command(z.object({ id: id }), nothing),
} as const;
