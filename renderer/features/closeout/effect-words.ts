import type { CloseOutEffects } from '../../../electron/ipc/contract/close-out.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { count, ordinal, shortDate } from '../../lib/format.ts';

/** What a close-out does, in words, before it does it. */

export type EffectLine = { about: 'evidence' | 'rank' | 'made' | 'withdrawn'; text: string };

const KINDS: Record<string, string> = {
  other: 'Thanks, and a question for feedback',
  reengage: 'Come back to them',
  thank_you: 'A thank-you',
};
const MOST_MOVES = 3;

export function effectLines(effects: CloseOutEffects, today: string): EffectLine[] {
  const { evidenceAdded, followUps, followUpsWithdrawn } = effects;
  return [
    ...(evidenceAdded === 0
      ? []
      : [
          {
            about: 'evidence' as const,
            text: `${count(evidenceAdded, 'observation')} added to the roadmap as feedback`,
          },
        ]),
    ...moveLines(effects.rankMoves),
    ...followUps.map(({ kind, person, dueOn }) => ({
      about: 'made' as const,
      text: `${KINDS[kind] ?? 'A follow-up'}${person === null ? '' : `, to ${person}`}: ${dueWords(dueOn, today)}`,
    })),
    ...(followUpsWithdrawn === 0
      ? []
      : [{ about: 'withdrawn' as const, text: `${count(followUpsWithdrawn, 'open follow-up')} withdrawn` }]),
  ];
}

type Move = CloseOutEffects['rankMoves'][number];

/** The first moves are told, the others counted. */
function moveLines(moves: readonly Move[]): EffectLine[] {
  const told = moves.slice(0, MOST_MOVES).map((move) => ({ about: 'rank' as const, text: moveWords(move) }));
  const rest = moves.length - told.length;
  return rest === 0
    ? told
    : [...told, { about: 'rank', text: `${count(rest, 'more skill')} ${rest === 1 ? 'moves' : 'move'}` }];
}

function moveWords({ name, from, to }: Move): string {
  if (from !== null && to !== null) return `${name} moves from ${ordinal(from)} to ${ordinal(to)} on the roadmap`;
  return to === null ? `${name} leaves the roadmap` : `${name} enters the roadmap at ${ordinal(to)}`;
}

function dueWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : shortDate(date, today);
}
