import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { storyFields } from '../../../db/domain/story.ts';
import { roundKind } from '../../../db/domain/vocabulary.ts';
import { command, noInput, nothing, query } from './shape.ts';

export const storyView = storyFields.extend({
  id: z.string(),
  skills: z.array(z.object({ skillId: z.string(), name: z.string() })),
  /** The rounds it was told in, the latest first. */
  told: z.array(z.object({ roundId: z.string(), kind: roundKind, startsAt: z.number(), company: z.string() })),
});
export type StoryView = z.infer<typeof storyView>;

export const storyContract = {
  'story.list': query(noInput, z.array(storyView)),
  'story.add': command(storyFields, z.object({ id: z.string() })),
  'story.update': command(z.object({ id: id, fields: storyFields.partial() }), nothing),
  'story.trash': command(z.object({ id: id }), nothing),
  /** Marks a story as told in a round, or takes the mark back. */
  'story.tell': command(z.object({ storyId: id, roundId: id, told: z.boolean() }), nothing),
} as const;
