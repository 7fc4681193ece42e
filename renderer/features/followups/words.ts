import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import type { FollowUpGroup } from '../../lib/follow-ups/groups.ts';
import { spokenRow } from '../../lib/follow-ups/words.ts';

/** `3 late, 5 today, 41 open`. */
export function firstLine(groups: readonly FollowUpGroup[]): string {
  const lengthOf = (id: FollowUpGroup['id']) => groups.find((group) => group.id === id)?.rows.length ?? 0;
  const open = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (open === 0) return 'Nothing open';
  const parts = [
    lengthOf('late') > 0 ? `${lengthOf('late')} late` : null,
    lengthOf('today') > 0 ? `${lengthOf('today')} today` : null,
    `${open} open`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Those in which every word of the filter appears. */
export function matching(rows: readonly FollowUpView[], filter: string, today: string): readonly FollowUpView[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = `${spokenRow(row, today)} ${row.person ?? ''} ${row.company ?? ''} ${row.draft}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
