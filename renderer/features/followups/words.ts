import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';

/** `3 late, 5 today, 41 open, 2 waiting`: open is everything, as the side bar counts it. */
export function firstLine(groups: readonly FollowUpGroup[]): string {
  const lengthOf = (id: FollowUpGroup['id']) => groups.find((group) => group.id === id)?.rows.length ?? 0;
  const open = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const parts = [
    lengthOf('late') > 0 ? `${lengthOf('late')} late` : null,
    lengthOf('today') > 0 ? `${lengthOf('today')} today` : null,
    open > 0 ? `${open} open` : null,
    lengthOf('waiting') > 0 ? `${lengthOf('waiting')} waiting` : null,
    lengthOf('past') > 0 ? `${lengthOf('past')} long past` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing open' : parts.join(', ');
}
