import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { addDays } from '../calendar.ts';
import { wantedOn } from './words.ts';

export interface FollowUpGroup {
  id: 'late' | 'today' | 'week' | 'later';
  title: string;
  rows: readonly FollowUpView[];
}

export const GROUP_TITLES: Record<FollowUpGroup['id'], string> = {
  late: 'Late',
  today: 'Today',
  week: 'This week',
  later: 'Later',
};

/** Days that `this week` reaches beyond today, as on the Today screen. */
const WEEK = 7;

/** By the day each is wanted, earliest first. */
export function groupByDay(rows: readonly FollowUpView[], today: string): FollowUpGroup[] {
  const weekEnd = addDays(today, WEEK);
  const groupOf = (row: FollowUpView): FollowUpGroup['id'] => {
    const day = wantedOn(row);
    return day < today ? 'late' : day === today ? 'today' : day <= weekEnd ? 'week' : 'later';
  };
  const groups: Record<FollowUpGroup['id'], FollowUpView[]> = { late: [], today: [], week: [], later: [] };
  const sorted = rows.toSorted(
    (a, b) => compare(wantedOn(a), wantedOn(b)) || compare(a.dueTime ?? '', b.dueTime ?? ''),
  );
  for (const row of sorted) groups[groupOf(row)].push(row);
  const ids = ['late', 'today', 'week', 'later'] as const;
  return ids.map((id) => ({ id, title: GROUP_TITLES[id], rows: groups[id] })).filter(({ rows }) => rows.length > 0);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
