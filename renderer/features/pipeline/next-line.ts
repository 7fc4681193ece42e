import {
  BellRing,
  Calendar,
  CircleCheck,
  CircleDashed,
  Clock,
  Flag,
  HandCoins,
  Hourglass,
  Mail,
  PenLine,
  Phone,
  Users,
} from 'lucide-react';
import { addDays, dateInZone, daysBetween, timeInZone } from '../../../db/domain/dates.ts';
import type { FollowUpKind } from '../../../db/domain/vocabulary.ts';
import type { NextThing } from '../../../electron/ipc/contract/board.ts';
import type { IconType } from '../../components/Icon.tsx';
import { cityOf, shortDate } from '../../lib/format.ts';
import { FOLLOW_UP_KIND, OUTCOME, ROUND_KIND } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';

/** How a line reads by its tone. */
export const CARD_TONE = { plain: 'text-ink2', late: 'font-550 text-red', waiting: 'font-550 text-amber' } as const;

export interface NextLine {
  icon: IconType;
  text: string;
  tone: 'plain' | 'late' | 'waiting';
}

/** The third line of a card: the next thing to happen and when, in few words. */
export function nextLine(next: NextThing, { today, zone }: Day): NextLine {
  switch (next.is) {
    case 'debrief_owed':
      return { icon: PenLine, text: 'Debrief owed', tone: 'late' };
    case 'limbo':
      return { icon: Hourglass, text: `Silent ${next.silentDays} days`, tone: 'waiting' };
    case 'round': {
      const when = `${soon(dateInZone(next.startsAt, zone), today)} ${timeInZone(next.startsAt, zone)}`;
      const icon = next.kind === 'recruiter_screen' ? Phone : Users;
      const kind = next.kind === 'recruiter_screen' ? 'Recruiter' : ROUND_KIND[next.kind];
      const there = otherClock(next, zone);
      // A narrow card cuts the end of the line: with two clocks the times come first.
      const text = there === '' ? `${kind} · ${when}` : `${when}${there} · ${kind}`;
      return { icon, text, tone: 'plain' };
    }
    case 'follow_up':
      return followUpLine(next, today);
    case 'deadline':
      return next.on < today
        ? { icon: Calendar, text: `Deadline ${late(next.on, today)}`, tone: 'late' }
        : { icon: Calendar, text: `Deadline ${soon(next.on, today)}`, tone: 'plain' };
    case 'offer_missing':
      return { icon: HandCoins, text: 'Offer not entered', tone: 'waiting' };
    case 'close_out_missing':
      return { icon: Flag, text: 'Close-out not written', tone: 'waiting' };
    case 'closed':
      return { icon: next.outcome === 'accepted' ? CircleCheck : Flag, text: OUTCOME[next.outcome], tone: 'plain' };
    case 'nothing':
      return { icon: CircleDashed, text: 'No next step', tone: 'plain' };
  }
}

/** ` (09:00 New York)` for a round planned in a zone with another time. */
function otherClock({ startsAt, timeZone }: Extract<NextThing, { is: 'round' }>, zone: string): string {
  if (timeZone === undefined) return '';
  const there = timeInZone(startsAt, timeZone);
  return there === timeInZone(startsAt, zone) ? '' : ` (${there} ${cityOf(timeZone)})`;
}

function followUpLine(next: Extract<NextThing, { is: 'follow_up' }>, today: string): NextLine {
  const what = doing(next.kind, next.person);
  if (next.dueOn < today) return { icon: BellRing, text: `${what} · ${late(next.dueOn, today)}`, tone: 'late' };
  const icon = next.kind === 'thank_you' ? Mail : next.dueOn === today ? BellRing : Clock;
  return { icon, text: `${what} ${soon(next.dueOn, today)}`, tone: 'plain' };
}

function doing(kind: FollowUpKind, person: string | null): string {
  const name = person?.split(' ')[0] ?? '';
  if (kind === 'thank_you' && name !== '') return `Thank ${name}`;
  if (kind === 'other') return name === '' ? 'Follow-up' : `Write to ${name}`;
  return FOLLOW_UP_KIND[kind];
}

/** `today`, `tomorrow`, `Thu`, or `Thu 3 Dec` from a week on. */
function soon(date: string, today: string): string {
  if (date === today) return 'today';
  if (date === addDays(today, 1)) return 'tomorrow';
  const full = shortDate(date, today);
  const days = daysBetween(today, date);
  return days > 0 && days < 7 ? full.slice(0, 3) : full;
}

function late(date: string, today: string): string {
  const days = daysBetween(date, today);
  return days === 1 ? '1 day late' : `${days} days late`;
}
