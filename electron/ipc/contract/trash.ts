import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { destroyedKind, trashKind, trashRef } from '../../../db/domain/trash.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** One thing in the trash, with what it belongs to. */
export const trashItem = z.object({
  kind: trashKind,
  id: z.string(),
  trashedAt: z.number(),
  /** A word of the vocabulary that says which: the kind of a round or follow-up, the channel, the source. */
  word: z.string().nullable(),
  /** Its name or its first words; empty for what has none. */
  title: z.string(),
  company: z.string().nullable(),
  /** What narrows it down: the role it is about, a person's job, an opportunity's stage, a skill's family. */
  role: z.string().nullable(),
  person: z.string().nullable(),
  skill: z.string().nullable(),
  /** When it took place, UTC milliseconds. */
  at: z.number().nullable(),
  /** The date it is about. */
  on: z.string().nullable(),
  /** How many opportunities went with a company and come back with it. */
  along: z.number(),
  /** What it belongs to that lies in the trash too, and comes back with it. */
  parents: z.array(z.object({ kind: trashKind, id: z.string(), title: z.string() })),
});
export type TrashItem = z.infer<typeof trashItem>;

export const destroyedCounts = z.array(z.object({ kind: destroyedKind, count: z.number() }));
export type DestroyedCounts = z.infer<typeof destroyedCounts>;

const refs = z.array(trashRef).min(1).max(100_000);
/** null is everything in the trash. */
const destroyed = z.object({ items: refs.nullable() });

export const trashContract = {
  /** Everything in the trash, what was put there last first. */
  'trash.list': query(noInput, z.array(trashItem)),
  /** Takes things out in full; what they belong to comes back too. */
  'trash.restore': command(z.object({ items: refs }), nothing),
  /** How many things deleting these for good would take away, of each kind; nothing is written. */
  'trash.preview': query(destroyed, destroyedCounts),
  /** Deletes for good: the one command that makes no step of undo. */
  'trash.destroy': command(destroyed, z.object({ destroyed: z.number() })),
  /** Companies go with their opportunities, and come back with them. */
  'company.trash': command(z.object({ ids: z.array(id).min(1).max(20_000) }), nothing),
} as const;
