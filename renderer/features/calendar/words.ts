import { BellRing, CircleCheck, CircleSlash, Flag, HandCoins, Hourglass, Moon, RotateCcw, Users } from 'lucide-react';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import { isCancelled } from '../../../db/domain/calendar.ts';
import type { IsoDate } from '../../../db/domain/fields.ts';
import type { IconType } from '../../components/index.ts';
import { dayOf, wallClock } from '../../lib/calendar.ts';
import { count, dayMonth, list, longDate, minutesLong, twoClocks } from '../../lib/format.ts';
import { subjectOf } from '../../lib/follow-ups/words.ts';
import { inSentence, ROUND_KIND, ROUND_STATUS } from '../../lib/labels.ts';

/** How things in the calendar are said, drawn and counted. */

const at = ({ company, title }: CalendarItem) => company ?? title ?? 'somebody';

/** What it is: `Panel, Prismfield`, `Thank Ines Haddad`, `Apply to Acme`. */
export function titleOf(item: CalendarItem): string {
  switch (item.kind) {
    case 'round':
      return `${ROUND_KIND[item.roundKind]}, ${at(item)}`;
    case 'follow_up':
      return subjectOf({
        kind: item.followUpKind,
        person: item.people[0] ?? null,
        company: item.company,
        subject: item.subject,
        rule: item.rule,
      });
    case 'deadline':
      return `Apply to ${at(item)}`;
    case 'promised':
      return `Answer from ${at(item)}`;
    case 'answer_by':
      return `Answer to the offer from ${at(item)}`;
    case 'come_back':
      return `Come back to ${at(item)}`;
  }
}

/** As on its line in a day: a round by its company alone. */
export const shortTitleOf = (item: CalendarItem): string =>
  item.kind === 'round' ? (item.company ?? titleOf(item)) : titleOf(item);

/** `14:00` where the person is; empty for the whole day. */
export function timeOf(item: CalendarItem, zone: string): string {
  const startsAt = item.kind === 'round' || item.kind === 'follow_up' ? item.startsAt : null;
  return startsAt === null ? '' : wallClock(startsAt, zone).time;
}

/** `14:00 your time · 09:00 in New York` for a round planned in another zone; else null. */
export function otherClock(item: CalendarItem, zone: string): string | null {
  if (item.kind !== 'round') return null;
  const clocks = twoClocks(item.startsAt, zone, item.timeZone);
  return clocks === wallClock(item.startsAt, zone).time ? null : clocks;
}

/** Whether its day went by without it. */
export const isLate = (item: CalendarItem, today: IsoDate): boolean =>
  item.day < today && !item.isOver && item.kind !== 'round';

const KIND: Record<CalendarItem['kind'], string> = {
  round: 'Round',
  follow_up: 'Follow-up',
  deadline: 'Deadline',
  promised: 'Promised answer',
  answer_by: 'Offer wants an answer',
  come_back: 'Come back',
};

/** How it stands, in words: what colour and icon say as well. */
function stateOf(item: CalendarItem, today: IsoDate): string | null {
  if (item.kind === 'round' && item.status !== 'scheduled') return inSentence(ROUND_STATUS[item.status]);
  if (item.kind === 'round' && item.isOver) return 'over';
  if (item.kind === 'deadline' && item.isOver) return 'applied';
  if (item.kind === 'follow_up' && item.isAsleep) return 'asleep until then';
  return isLate(item, today) ? 'late' : null;
}

/** Everything there is to say about it, for a screen reader and on hover. */
export function nameOf(item: CalendarItem, today: IsoDate, zone: string): string {
  const parts = [
    KIND[item.kind],
    timeOf(item, zone) === '' ? null : (otherClock(item, zone) ?? timeOf(item, zone)),
    titleOf(item),
    item.title,
    item.kind === 'round' ? minutesLong(item.minutes) : null,
    item.kind === 'round' && item.people.length > 0 ? `with ${list(item.people)}` : null,
    stateOf(item, today),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

export function iconOf(item: CalendarItem): IconType {
  switch (item.kind) {
    case 'round':
      return item.status === 'done' ? CircleCheck : isCancelled(item) ? CircleSlash : Users;
    case 'follow_up':
      return item.isAsleep ? Moon : BellRing;
    case 'deadline':
      return Flag;
    case 'promised':
      return Hourglass;
    case 'answer_by':
      return HandCoins;
    case 'come_back':
      return RotateCcw;
  }
}

/** `2 rounds, 9 follow-ups and 1 date` of what is still open, and how much is over. */
export function countsOf(items: readonly CalendarItem[]): string {
  const open = items.filter((item) => !item.isOver);
  const of = (kind: (item: CalendarItem) => boolean) => open.filter(kind).length;
  const rounds = of(({ kind }) => kind === 'round');
  const followUps = of(({ kind }) => kind === 'follow_up');
  const dates = open.length - rounds - followUps;
  const over = items.length - open.length;
  const parts = [
    rounds === 0 ? null : count(rounds, 'round'),
    followUps === 0 ? null : count(followUps, 'follow-up'),
    dates === 0 ? null : count(dates, 'other date'),
    over === 0 ? null : `${over} over`,
  ].flatMap((part) => part ?? []);
  return parts.length === 0 ? '' : list(parts);
}

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** `November 2026`. */
export const monthName = (day: IsoDate): string => MONTHS.format(new Date(`${day}T00:00:00Z`));

/** `16 – 22 November 2026`, `30 Nov – 6 Dec 2026`. */
export function weekName(from: IsoDate, to: IsoDate): string {
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${dayOf(from)?.day ?? ''} – ${dayOf(to)?.day ?? ''} ${monthName(to)}`;
  return `${dayMonth(from, from.slice(0, 4) === to.slice(0, 4) ? to : undefined)} – ${dayMonth(to)}`;
}

/** A day as a cell says it: its date, what kind of day it is, and what it holds. */
export function cellName(day: IsoDate, today: IsoDate, holds: string, isOff: boolean, hours: number): string {
  return [
    longDate(day, today),
    day === today ? 'today' : null,
    isOff ? 'day off' : null,
    hours === 24 ? null : `${hours} hours long`,
    holds === '' ? 'nothing' : holds,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
