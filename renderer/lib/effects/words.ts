import type { Effects } from '../../../electron/ipc/contract/effects.ts';
import { daysBetween } from '../calendar.ts';
import { count, list, longDate, ordinal, shortDate } from '../format.ts';

/** What a debrief or a close-out changes, in words: the same while it is written and once it is done. */

export type EffectLine = {
  about: 'rank' | 'evidence' | 'follow_ups' | 'withdrawn' | 'pains' | 'closed';
  text: string;
  /** The skill a line about the roadmap speaks of. */
  skillId?: string;
};

const KINDS: Record<string, { one: string; many: string }> = {
  thank_you: { one: 'thank-you', many: 'thank-yous' },
  status_check: { one: 'check', many: 'checks' },
  closing_note: { one: 'closing note', many: 'closing notes' },
  reengage: { one: 'reminder to come back', many: 'reminders to come back' },
  other: { one: 'thanks with a question for feedback', many: 'thanks with a question for feedback' },
};
const MOST_MOVES = 3;

/** Everything in a few lines: what is alike is counted. */
export function effectLines(effects: Effects, today: string): EffectLine[] {
  const { painsAdded } = effects;
  const pains: EffectLine[] =
    painsAdded.length === 0 ? [] : [{ about: 'pains', text: `${count(painsAdded.length, 'pain')} added to the brief` }];
  return [
    ...evidenceLines(effects),
    ...moveLines(effects.rankMoves),
    ...followUpLines(effects.followUps, today),
    ...restLines(effects),
    ...pains,
  ];
}

/** What follows from the rest and cannot be taken back by itself. */
export function restLines({ newlyClosed, followUpsWithdrawn, evidenceRemoved }: Effects): EffectLine[] {
  const lines: EffectLine[] = [];
  if (newlyClosed.length > 0) lines.push({ about: 'closed', text: `${list(newlyClosed)} now closed` });
  if (followUpsWithdrawn > 0)
    lines.push({ about: 'withdrawn', text: `${count(followUpsWithdrawn, 'open follow-up')} withdrawn` });
  if (evidenceRemoved > 0)
    lines.push({ about: 'evidence', text: `${count(evidenceRemoved, 'observation')} taken off the roadmap` });
  return lines;
}

/** Evidence that moves its skill is told by the move. */
function evidenceLines({ evidenceAdded, rankMoves }: Effects): EffectLine[] {
  if (evidenceAdded.length === 0 || rankMoves.length > 0) return [];
  return [
    { about: 'evidence', text: `${count(evidenceAdded.length, 'observation')} added to the roadmap; its order stays` },
  ];
}

type Move = Effects['rankMoves'][number];

/** The first moves are told, the others counted. */
function moveLines(moves: readonly Move[]): EffectLine[] {
  const told = moves
    .slice(0, MOST_MOVES)
    .map((move): EffectLine => ({ about: 'rank', text: moveWords(move), skillId: move.skillId }));
  const rest = moves.length - told.length;
  if (rest === 0) return told;
  return [...told, { about: 'rank', text: `${count(rest, 'more skill')} ${rest === 1 ? 'moves' : 'move'}` }];
}

export function moveWords({ name, from, to }: Move): string {
  if (from === null && to !== null) return `${name} enters the roadmap at ${ordinal(to)}`;
  if (from !== null && to !== null) return `${name} moves from ${ordinal(from)} to ${ordinal(to)} on the roadmap`;
  return `${name} leaves the roadmap`;
}

type FollowUp = Effects['followUps'][number];

/** `2 thank-yous tomorrow, 1 closing note to Oskar, 1 check on Monday`, in one line. */
function followUpLines(followUps: readonly FollowUp[], today: string): EffectLine[] {
  if (followUps.length === 0) return [];
  const groups = new Map<string, FollowUp[]>();
  for (const one of byDate(followUps)) {
    const group = `${one.kind} ${one.dueOn}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [{ about: 'follow_ups', text: [...groups.values()].map((group) => groupWords(group, today)).join(', ') }];
}

export const byDate = (followUps: readonly FollowUp[]) =>
  [...followUps].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));

/** Kinds that are told with their person, since one alone goes to somebody. */
const NAMED = new Set(['closing_note', 'other', 'reengage']);

function groupWords(group: readonly FollowUp[], today: string): string {
  const [first] = group;
  if (first === undefined) return '';
  const words = KINDS[first.kind] ?? { one: 'follow-up', many: 'follow-ups' };
  const to = group.length === 1 && NAMED.has(first.kind) && first.person !== null ? ` to ${first.person}` : '';
  return `${count(group.length, words.one, words.many)}${to} ${dueWords(first.dueOn, today)}`;
}

/** One follow-up by itself: `Thank-you to Ines Haddad tomorrow`. */
export function followUpWords({ kind, person, dueOn }: FollowUp, today: string): string {
  const what = KINDS[kind]?.one ?? 'follow-up';
  const to = person === null ? '' : ` ${kind === 'status_check' ? 'with' : 'to'} ${person}`;
  return `${what.slice(0, 1).toUpperCase()}${what.slice(1)}${to} ${dueWords(dueOn, today)}`;
}

/** `today`, `tomorrow`, `on Monday`, `on Mon 7 Dec`: reads on behind what is due. */
export function dueWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 1 && days < 7) return `on ${longDate(date, today).split(' ')[0]}`;
  return `on ${shortDate(date, today)}`;
}
