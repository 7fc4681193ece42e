import type { Output } from '../../../electron/ipc/contract/index.ts';
import { wallClock } from '../../lib/calendar.ts';
import { count, list } from '../../lib/format.ts';

export type TodayView = Output<'today.view'>;

/** The state in words: `3 late, 5 today, 1 round tomorrow`. Nothing late and nothing today is a good day. */
export function firstLine(view: TodayView, today: string, zone: string): string {
  const roundsToday = view.rounds.filter((round) => wallClock(round.startsAt, zone).date <= today).length;
  const roundsLater = view.rounds.length - roundsToday;
  const parts = [
    view.late.length > 0 ? `${view.late.length} late` : null,
    view.today.length > 0 ? `${view.today.length} today` : null,
    roundsToday > 0 ? `${count(roundsToday, 'round')} today` : null,
    roundsLater > 0 ? `${count(roundsLater, 'round')} tomorrow` : null,
    view.owed.length > 0 ? `${count(view.owed.length, 'debrief')} owed` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'Nothing to do today' : parts.join(', ');
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const spelled = (amount: number) => NUMBERS[amount] ?? String(amount);

/** `Two of four are not closed: Ines Haddad and Oskar Brandt.` */
export function limboLine({ unclosed, interviewers }: TodayView['limbo'][number]): string {
  if (interviewers === 0) return 'Nobody who interviewed is noted.';
  if (unclosed.length === 0) return 'Everybody who interviewed is closed.';
  const verb = unclosed.length === 1 ? 'is' : 'are';
  return `${spelled(unclosed.length)} of ${spelled(interviewers).toLowerCase()} ${verb} not closed: ${list(unclosed)}.`;
}

/** One state per interviewer: the closed ones first. */
export function limboDots({ closed, interviewers }: TodayView['limbo'][number]): ('open' | 'closed')[] {
  return Array.from({ length: Math.max(interviewers, closed) }, (_, index) => (index < closed ? 'closed' : 'open'));
}
