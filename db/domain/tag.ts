import * as z from 'zod';
import { COLOURS, type Colour, colour } from './colour.ts';
import { id, line } from './fields.ts';

export { nameKey as tagKey } from './name-key.ts';

/** Longest name of a tag, in UTF-16 code units: it has to fit on a card. */
export const TAG_MAX = 60;

const tagName = line('The tag').max(TAG_MAX, `A tag can be ${TAG_MAX} characters long at most. Use fewer words.`);

/** A word of the person's own on opportunities, companies and people. */
export const tagFields = z.object({ name: tagName, colour: colour });
export type TagFields = z.infer<typeof tagFields>;

/** What a tag hangs on. */
export const TAGGED_KINDS = ['opportunity', 'company', 'person'] as const;
export const taggedKind = z.enum(TAGGED_KINDS);
export type TaggedKind = z.infer<typeof taggedKind>;

/** A tag that is there, or the name of one that is made when nothing is called so. */
export const tagRef = z.union([z.object({ tagId: id }), z.object({ name: tagName })]);
export type TagRef = z.infer<typeof tagRef>;

/** A colour for a new tag: the one used least so far, in the order of the palette. */
export function nextColour(used: readonly string[]): Colour {
  const counts = COLOURS.map((one) => used.filter((other) => other === one).length);
  return COLOURS[counts.indexOf(Math.min(...counts))] ?? 'grey';
}
