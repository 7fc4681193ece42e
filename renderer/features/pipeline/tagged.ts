import type { TagView } from '../../../electron/ipc/contract/tag.ts';
import type { Tagged } from '../../lib/tags/index.ts';
import type { Columns } from './board.ts';

/** The tags of a card, by name. */
export function tagsOfCard({ board, byId }: Columns, id: string): readonly TagView[] {
  const ids = byId.get(id)?.tagIds;
  return ids === undefined ? [] : board.tags.filter((tag) => ids.includes(tag.id));
}

/** Cards as the choice of tags wants them. */
export const taggedOf = (columns: Columns, ids: readonly string[]): Tagged[] =>
  ids.map((id) => ({ id, tags: tagsOfCard(columns, id) }));
