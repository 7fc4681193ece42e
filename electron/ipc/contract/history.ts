import * as z from 'zod';
import { noInput, query, step } from './shape.ts';

export const historyContract = {
  /** What undo and redo would do now, null when there is nothing. */
  'history.state': query(noInput, z.object({ undo: step.nullable(), redo: step.nullable() })),
  /** Undoes the newest step, or the one named when nothing later touched the same rows. */
  'history.undo': query(z.object({ stepId: z.string().optional() }), z.object({ undone: step.nullable() })),
  'history.redo': query(noInput, z.object({ redone: step.nullable() })),
  'draft.get': query(z.object({ key: z.string().max(200) }), z.unknown()),
  'draft.put': query(z.object({ key: z.string().max(200), body: z.unknown() }), z.null()),
  'draft.remove': query(z.object({ key: z.string().max(200) }), z.null()),
} as const;
