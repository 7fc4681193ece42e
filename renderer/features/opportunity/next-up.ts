import { BellRing, Calendar, CircleDashed, Flag, HandCoins, Hourglass, PenLine, Phone, Users } from 'lucide-react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { dateInZone } from '../../../db/domain/dates.ts';
import type { IconType } from '../../components/index.ts';
import { dayMonth, list, relativeDate, relativeInstant, shortDate, twoClocks } from '../../lib/format.ts';
import { FOLLOW_UP_KIND, inSentence, ROUND_KIND } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { openOffer } from '../../lib/offers/state.ts';
import type { Day } from '../../lib/use-day.ts';
import { openCloseOut, openDebrief } from './actions.ts';
import { openSheet } from './round-actions.ts';

/** What of an opportunity says what comes next. */
export type Upcoming = Pick<OpportunityDetail, 'id' | 'next' | 'rounds' | 'limbo'>;

export interface NextUpView {
  icon: IconType;
  tone: 'plain' | 'late' | 'waiting' | 'quiet';
  title: string;
  /** Behind the title, in grey or as a second line. */
  body: string;
  action: { label: string; run: () => void } | null;
}

/** What happens next, in words, with the one thing to do about it; null for what is closed and done with. */
export function nextUp(detail: Upcoming, day: Day): NextUpView | null {
  const { next } = detail;
  switch (next.is) {
    case 'debrief_owed':
      return owed(detail, next.roundId, day);
    case 'limbo':
      return limbo(detail, next.silentDays, day);
    case 'round':
      return round(detail, next, day);
    case 'follow_up': {
      const isLate = next.dueOn < day.today;
      const to = next.person === null ? '' : ` to ${next.person}`;
      return {
        icon: BellRing,
        tone: isLate ? 'late' : 'plain',
        title: `${FOLLOW_UP_KIND[next.kind]}${to}`,
        body: isLate ? `was due ${relativeDate(next.dueOn, day.today)}` : relativeDate(next.dueOn, day.today),
        action: { label: 'Follow-ups', run: () => navigate.go({ screen: 'followups' }) },
      };
    }
    case 'deadline': {
      const isLate = next.on < day.today;
      const body = isLate ? `passed ${relativeDate(next.on, day.today)}` : shortDate(next.on, day.today);
      return { icon: Calendar, tone: isLate ? 'late' : 'plain', title: 'Deadline', body, action: null };
    }
    case 'offer_missing':
      return {
        icon: HandCoins,
        tone: 'waiting',
        title: 'Offer not entered',
        body: 'With it comes what it is worth, and a reminder before it wants an answer.',
        action: { label: 'Enter offer…', run: () => openOffer(detail.id) },
      };
    case 'close_out_missing':
      return {
        icon: Flag,
        tone: 'waiting',
        title: 'Closed without a close-out',
        body: 'Write down why it ended while you know it.',
        action: { label: 'Close out…', run: () => openCloseOut(detail.id) },
      };
    case 'closed':
      return null;
    case 'nothing':
      return {
        icon: CircleDashed,
        tone: 'quiet',
        title: 'No next step',
        body: 'Plan a round, or note by when you want to hear from them.',
        action: null,
      };
  }
}

/** The round that lies ahead while something else is more pressing: it wants to be prepared all the same. `now` in UTC ms. */
export function roundBehind(detail: Upcoming, day: Day, now: number): NextUpView | null {
  if (detail.next.is === 'round') return null;
  const [ahead] = detail.rounds
    .filter(({ status, startsAt, minutes }) => status === 'scheduled' && startsAt + minutes * 60_000 > now)
    .sort((a, b) => a.startsAt - b.startsAt);
  return ahead === undefined ? null : round(detail, { roundId: ahead.id, startsAt: ahead.startsAt }, day);
}

function owed(detail: Upcoming, roundId: string, day: Day): NextUpView {
  const held = detail.rounds.find((one) => one.id === roundId);
  const when = held === undefined ? '' : relativeDate(dateInZone(held.startsAt, day.zone), day.today);
  return {
    icon: PenLine,
    tone: 'late',
    title: 'Debrief owed',
    body: held === undefined ? '' : `${ROUND_KIND[held.kind]}, ${when}`,
    action: { label: 'Write', run: () => openDebrief(roundId) },
  };
}

function limbo(detail: Upcoming, silentDays: number, day: Day): NextUpView {
  const { unclosed = [], decideBy = null, canGhost = false } = detail.limbo ?? {};
  const wayOut = [
    unclosed.length > 0
      ? `Write a closing note to ${list(unclosed.map((one) => one.name))}.`
      : 'Everybody is closed: ask where it stands.',
    canGhost
      ? 'It may be closed as gone silent.'
      : decideBy === null
        ? ''
        : `Decide by ${dayMonth(decideBy, day.today)}.`,
  ];
  return {
    icon: Hourglass,
    tone: 'waiting',
    title: `Silent for ${silentDays} days`,
    body: wayOut.filter((part) => part !== '').join(' '),
    action: canGhost
      ? { label: 'Close out…', run: () => openCloseOut(detail.id) }
      : { label: 'Follow-ups', run: () => navigate.go({ screen: 'followups' }) },
  };
}

function round(detail: Upcoming, next: { roundId: string; startsAt: number }, { today, zone }: Day): NextUpView {
  const ahead = detail.rounds.find((one) => one.id === next.roundId);
  const kind = ahead?.kind ?? 'other';
  const date = dateInZone(next.startsAt, zone);
  const clock = ahead === undefined ? '' : twoClocks(next.startsAt, zone, ahead.timeZone);
  const people = ahead?.interviewers.map((one) => one.name) ?? [];
  const near = relativeDate(date, today);
  return {
    icon: kind === 'recruiter_screen' ? Phone : Users,
    tone: 'plain',
    title: `${ROUND_KIND[kind]} ${inSentence(near)}, ${clock === '' ? relativeInstant(next.startsAt, Date.now(), zone) : clock}`,
    body: [list(people), ahead?.place ?? ''].filter((part) => part !== '').join(' · '),
    action: { label: 'Sheet', run: () => openSheet(next.roundId) },
  };
}
