import * as z from 'zod';
import { id } from '../../../db/domain/fields.ts';
import { tagFields, tagRef, taggedKind } from '../../../db/domain/tag.ts';
import { command, noInput, nothing, query } from './shape.ts';

/** A tag as it stands on a card, a page or in a menu. */
export const tagView = z.object({ id: z.string(), name: z.string(), colour: z.string() });
export type TagView = z.infer<typeof tagView>;

export const countedTag = tagView.extend({ opportunities: z.number(), companies: z.number(), people: z.number() });
export type CountedTag = z.infer<typeof countedTag>;

export const tagContract = {
  /** Every tag by name, with how many opportunities, companies and people have it. */
  'tag.list': query(noInput, z.array(countedTag)),
  /** The tags of one thing, by name. */
  'tag.of': query(z.object({ kind: taggedKind, id: id }), z.array(tagView)),
  'tag.add': command(tagFields, z.object({ id: z.string() })),
  'tag.update': command(z.object({ id: id, fields: tagFields.partial() }), nothing),
  /** Takes it off everything and away. */
  'tag.remove': command(z.object({ id: id }), nothing),
  /** Hangs tags on one or many things of a kind and takes others off, in one step; a new name becomes a tag. */
  'tag.set': command(
    z.object({
      kind: taggedKind,
      ids: z.array(id).min(1).max(20_000),
      add: z.array(tagRef).max(100).default([]),
      remove: z.array(id).max(100).default([]),
    }),
    nothing,
  ),
} as const;
