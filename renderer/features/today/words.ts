import type { Output } from '../../../electron/ipc/contract/index.ts';
import type { CloseCheck } from '../../../db/domain/vocabulary.ts';
import { wallClock } from '../../lib/calendar.ts';
import { count, list, longDate, relativeDate } from '../../lib/format.ts';
import { CLOSE_CHECK_LONG, inSentence, ROUND_KIND } from '../../lib/labels.ts';

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
    view.longPast !== null ? `${view.longPast.count} long past` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? NOTHING : parts.join(', ');
}

/** What the first line says on a good day. */
export const NOTHING = 'Nothing to do';

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

/** `Not yet: said plainly that I want the job` for one check, else the first two and how many more. */
export function missingWords(missing: readonly CloseCheck[]): string {
  const [first, second, ...rest] = missing.map((check) => inSentence(SHORT[check]));
  const told = [first, second].filter((part) => part !== undefined);
  return `Not yet: ${told.join(', ')}${rest.length === 0 ? '' : ` and ${rest.length} more`}`;
}

const SHORT: Record<CloseCheck, string> = {
  ...CLOSE_CHECK_LONG,
  named_problem: 'named their problem',
  answered_reservations: 'answered their doubts',
  said_want_it: 'said that I want it',
};

type Round = TodayView['notClosed'][number]['round'];

/** The round that lies ahead is where it can still be won. */
export function whereItCanBeWon(round: Round, today: string, zone: string): string {
  if (round === null) return 'No round ahead';
  const at = wallClock(round.startsAt, zone);
  return `${ROUND_KIND[round.kind]} ${relativeDate(at.date, today, at.time)}`;
}

/** `17 are long past, the oldest since 3 October.` */
export function longPastWords({ count: amount, oldestOn }: NonNullable<TodayView['longPast']>, today: string): string {
  const since = longDate(oldestOn, today).split(' ').slice(1).join(' ');
  return amount === 1 ? `1 is long past, since ${since}.` : `${amount} are long past, the oldest since ${since}.`;
}

type NextHour = NonNullable<NonNullable<TodayView['topSkill']>['nextHour']>;

/** `Next hour: write up the checkout experiment`, or what was said most strongly, in their words. */
export function nextHourWords(next: NextHour): string {
  if (next.kind === 'initiative') return `Next hour: ${next.title}`;
  return `${next.company === null ? 'They said' : `${next.company} said`}: “${next.quote.trim()}”`;
}
