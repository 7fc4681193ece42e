import { daysBetween, wallClock } from '../../lib/calendar.ts';
import { longDate, shortDate, twoClocks } from '../../lib/format.ts';
import { openFollowUp } from '../../lib/follow-ups/wanted.ts';
import { subjectOf } from '../../lib/follow-ups/words.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import type { TodayView } from './words.ts';

export type Coming = NonNullable<TodayView['next']>;

/** `Panel at Copperstack, Tuesday 14:00`: what comes next, and when. */
export function nextWords(next: Coming, today: string, zone: string): string {
  return `${whatComes(next)}, ${whenItComes(next, today, zone)}`;
}

function whatComes(next: Coming): string {
  switch (next.kind) {
    case 'round':
      return `${ROUND_KIND[next.roundKind]} at ${next.company}`;
    case 'follow_up':
      return subjectOf(next.followUp);
    case 'deadline':
      return `Deadline at ${next.company}`;
    case 'answer_by':
      return `Answer to the offer from ${next.company}`;
    case 'promised':
      return `Answer promised by ${next.company}`;
  }
}

function whenItComes(next: Coming, today: string, zone: string): string {
  const { date, time } = wallClock(next.at, zone);
  if (next.kind === 'round') return `${dayWords(date, today)} ${twoClocks(next.at, zone, next.timeZone)}`;
  const hasTime = next.kind === 'follow_up' && time !== '00:00';
  return hasTime ? `${dayWords(date, today)} ${time}` : dayWords(date, today);
}

/** `tomorrow`, `Tuesday`, and `Tue 8 Dec` when that says more. */
function dayWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 7 ? (longDate(date, today).split(' ')[0] ?? date) : shortDate(date, today);
}

/** Goes to it. */
export function openNext(next: Coming): void {
  if (next.kind === 'follow_up') openFollowUp(next.followUp.id);
  else navigate.openPanel({ kind: 'opportunity', id: next.opportunityId });
}
