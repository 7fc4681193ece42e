import * as z from 'zod';
import { id } from './fields.ts';

/** What can lie in the trash, each restored and deleted for good on its own. */
export const TRASH_KINDS = [
  'opportunity',
  'company',
  'person',
  'round',
  'offer',
  'interaction',
  'note',
  'follow_up',
  'skill',
  'evidence',
  'initiative',
  'story',
  'material',
  'template',
] as const;
export const trashKind = z.enum(TRASH_KINDS);
export type TrashKind = z.infer<typeof trashKind>;

export const trashRef = z.object({ kind: trashKind, id: id });
export type TrashRef = z.infer<typeof trashRef>;

/** What is counted when something is deleted for good: what lies in the trash, and what goes with it. */
export const DESTROYED_KINDS = [...TRASH_KINDS, 'debrief', 'close_out', 'pain'] as const;
export const destroyedKind = z.enum(DESTROYED_KINDS);
export type DestroyedKind = z.infer<typeof destroyedKind>;
