import { isLongPast } from '../../../db/domain/catch-up.ts';
import type { FollowUpView } from '../../../electron/ipc/contract/follow-up.ts';
import { asksOn, isWaiting } from '../../../db/domain/follow-up.ts';
import { addDays } from '../calendar.ts';
import { wantedOn } from './words.ts';

export interface FollowUpGroup {
  id: 'late' | 'today' | 'week' | 'later' | 'waiting' | 'past';
  title: string;
  rows: readonly FollowUpView[];
}

export const GROUP_TITLES: Record<FollowUpGroup['id'], string> = {
  late: 'Late',
  today: 'Today',
  week: 'This week',
  later: 'Later',
  waiting: 'Waiting for an answer',
  past: 'Long past',
};

/** Days that `this week` reaches beyond today, as on the Today screen. */
const WEEK = 7;
const IN_ORDER = ['late', 'today', 'week', 'later', 'waiting', 'past'] as const;

export interface GroupBy {
  today: string;
  /** UTC milliseconds; tells who still waits. */
  now: number;
  zone: string;
  /** Days after which what is late counts as long past. */
  longPastDays: number;
}

/** By the day each asks for attention, earliest first; what waits for an answer and what is long past stand last. */
export function groupByDay(rows: readonly FollowUpView[], by: GroupBy): FollowUpGroup[] {
  const { today, now, zone, longPastDays } = by;
  const weekEnd = addDays(today, WEEK);
  const groupOf = (row: FollowUpView): FollowUpGroup['id'] => {
    if (isWaiting(row, now, zone)) return 'waiting';
    const day = wantedOn(row);
    if (isLongPast(day, today, longPastDays)) return 'past';
    return day < today ? 'late' : day === today ? 'today' : day <= weekEnd ? 'week' : 'later';
  };
  const groups: Record<FollowUpGroup['id'], FollowUpView[]> = {
    late: [],
    today: [],
    week: [],
    later: [],
    waiting: [],
    past: [],
  };
  const sorted = rows.toSorted((a, b) => compare(wantedOn(a), wantedOn(b)) || compare(timeOf(a), timeOf(b)));
  for (const row of sorted) groups[groupOf(row)].push(row);
  groups.waiting.sort((a, b) => compare(asksOn(a) ?? '9999', asksOn(b) ?? '9999'));
  return IN_ORDER.map((id) => ({ id, title: GROUP_TITLES[id], rows: groups[id] })).filter(
    (group) => group.rows.length > 0,
  );
}

/** The time that counts on the day it asks: that of the snooze, else its own. */
export const timeOf = (row: FollowUpView): string => (row.snoozedUntil === null ? row.dueTime : row.snoozedTime) ?? '';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
