import { tagKey } from '../../../db/domain/tag.ts';
import type { TagView } from '../../../electron/ipc/contract/tag.ts';

/** Something that can have tags, with those it has. */
export interface Tagged {
  id: string;
  tags: readonly TagView[];
}

export type TagChoice = TagView & { holds: 'all' | 'some' | 'none' };

/** Every tag that matches what is typed, the one called just so first, with how many of the things have it. */
export function tagChoices(tags: readonly TagView[], things: readonly Tagged[], typed: string): TagChoice[] {
  const words = tagKey(typed);
  const counts = new Map<string, number>();
  for (const thing of things) for (const { id } of thing.tags) counts.set(id, (counts.get(id) ?? 0) + 1);
  return tags
    .filter(({ name }) => tagKey(name).includes(words))
    .toSorted((a, b) => Number(tagKey(b.name) === words) - Number(tagKey(a.name) === words))
    .map(({ id, name, colour }) => {
      const count = counts.get(id) ?? 0;
      return { id, name, colour, holds: count === 0 ? 'none' : count < things.length ? 'some' : 'all' };
    });
}

/** What typing offers to make: a name that no tag has yet. */
export function newTagName(tags: readonly TagView[], typed: string): string | null {
  const name = typed.trim();
  return name === '' || tags.some((tag) => tagKey(tag.name) === tagKey(name)) ? null : name;
}
