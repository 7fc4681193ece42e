import type { WarmState, Warmth } from '../../../db/domain/keep-warm.ts';
import { daysBetween } from '../../../db/domain/dates.ts';
import type { WarmRow } from '../../../electron/ipc/contract/keep-warm.ts';
import type { Tone } from '../../components/index.ts';
import { count, relativeDate, relativeInstant } from '../../lib/format.ts';
import { CONTACT_CHANNEL, DIRECTION, FOLLOW_UP_KIND, inSentence, ROUND_KIND } from '../../lib/labels.ts';
import type { Day } from '../../lib/use-day.ts';
import { standing } from './roles.ts';
import { whoIs } from './words.ts';

/** What the lines of the people to keep warm say. */

export type WarmOne = WarmRow & Warmth;

/** `every 2 weeks`, `every 30 days`; `no interval`. */
export function intervalWords(days: number | null): string {
  if (days === null) return 'no interval';
  if (days === 1) return 'every day';
  if (days === 7) return 'every week';
  return days === 14 ? 'every 2 weeks' : `every ${days} days`;
}

/** `Mail from them 5 weeks ago`; before any word, when they were entered. */
export function lastWordLine({ lastWord, lastContactAt, createdAt }: WarmRow, now: number, zone: string): string {
  if (lastWord === null || lastContactAt === null) return `No word yet, added ${relativeInstant(createdAt, now, zone)}`;
  const { channel, direction } = lastWord;
  return `${CONTACT_CHANNEL[channel]} ${DIRECTION[direction]} ${relativeInstant(lastContactAt, now, zone)}`;
}

/**
 * How it went: the last round they held, else how what they take part in stands. Empty when there is neither, and when
 * what they brought me to says it already.
 */
export function wentLine({ lastRound, takesPartIn, introduced }: WarmRow): string {
  if (lastRound !== null)
    return `Went ${lastRound.rating} of 5: ${inSentence(ROUND_KIND[lastRound.kind])}, ${lastRound.company}`;
  const isSaid = introduced.some(({ opportunityId }) => opportunityId === takesPartIn?.opportunityId);
  return takesPartIn === null || isSaid ? '' : `On ${opportunityLine(takesPartIn)}`;
}

type OnOpportunity = WarmRow['introduced'][number];

/** `Bluefreight, Senior PM: offer`. */
export const opportunityLine = (one: OnOpportunity): string => `${one.company}, ${one.title}: ${standing(one)}`;

/** In two lines, so that what came of it is not cut off: `Introduced me to`, `Bluefreight, Senior PM: offer`. */
export function introducedLines(introduced: readonly OnOpportunity[]): [string, string] | null {
  const [first, ...more] = introduced;
  if (first === undefined) return null;
  return [
    more.length === 0 ? 'Introduced me to' : `Introduced me to ${introduced.length}, last`,
    opportunityLine(first),
  ];
}

/** `Introduced me to Bluefreight, Senior PM: offer, and 2 more`; empty when to nothing. */
export function introducedTo(introduced: readonly OnOpportunity[]): string {
  const [first, ...more] = introduced;
  if (first === undefined) return '';
  return `Introduced me to ${opportunityLine(first)}${more.length === 0 ? '' : `, and ${more.length} more`}`;
}

const RESTING = { skipped: 'skipped', done: 'done', waits: 'until they write' } as const;

/** When the next word is wanted: `5 days late`, `today`, `in 3 days`, or why none is. */
export function nextWord(state: WarmState, today: string): { text: string; tone: Tone } | null {
  switch (state.is) {
    case 'unset':
      return null;
    case 'resting':
      return { text: RESTING[state.why], tone: 'neutral' };
    case 'coming':
      return { text: relativeDate(state.dueOn, today), tone: 'neutral' };
    case 'due': {
      const late = daysBetween(state.dueOn, today);
      return late === 0 ? { text: 'today', tone: 'amber' } : { text: `${count(late, 'day')} late`, tone: 'red' };
    }
  }
}

/** `Check tomorrow`, for a follow-up that is planned besides. */
export const plannedLine = (planned: WarmRow['planned'], today: string): string =>
  planned === null ? '' : `${FOLLOW_UP_KIND[planned.kind]} ${relativeDate(planned.wantedOn, today)}`;

/** The whole of a row for a screen reader. */
export function spokenWarm(one: WarmOne, now: number, { today, zone }: Day): string {
  const next = nextWord(one.state, today);
  const word = next === null ? '' : `next word ${next.text}`;
  return [
    one.name,
    whoIs(one),
    word,
    lastWordLine(one, now, zone),
    wentLine(one),
    introducedTo(one.introduced),
    intervalWords(one.keepInTouchDays),
  ]
    .filter(Boolean)
    .join(', ');
}

export interface WarmGroup {
  id: WarmState['is'];
  title: string;
  rows: readonly WarmOne[];
}

const TITLES: Record<WarmState['is'], string> = {
  due: 'Due a word',
  coming: 'Coming',
  resting: 'Not before the next word',
  unset: 'No interval yet',
};

/** In groups by where they stand; each in the order it is given. */
export function inGroups(people: readonly WarmOne[]): WarmGroup[] {
  const ids = ['due', 'coming', 'resting', 'unset'] as const;
  return ids
    .map((id) => ({ id, title: TITLES[id], rows: people.filter(({ state }) => state.is === id) }))
    .filter(({ rows }) => rows.length > 0);
}

/** `3 due a word, 5 coming`, in words for the first line. */
export function warmLine(people: readonly WarmOne[]): string {
  const of = (id: WarmState['is']) => people.filter(({ state }) => state.is === id).length;
  const parts = [
    of('due') === 0 ? 'nobody due a word' : `${of('due')} due a word`,
    of('coming') > 0 && `${of('coming')} coming`,
    of('unset') > 0 && `${of('unset')} without an interval`,
  ];
  return parts.filter(Boolean).join(', ');
}
