import type { DebriefEffects } from '../../../electron/ipc/contract/round.ts';
import { daysBetween } from '../../lib/calendar.ts';
import { count, list, longDate, ordinal, shortDate } from '../../lib/format.ts';

/** What a debrief changes, in words: the same while it is written and once it is done. */

export type EffectLine = {
  about: 'rank' | 'evidence' | 'follow_ups' | 'pains' | 'closed';
  text: string;
  /** The skill a line about the roadmap speaks of. */
  skillId?: string;
};

const KINDS: Record<string, { one: string; many: string }> = {
  thank_you: { one: 'thank-you', many: 'thank-yous' },
  status_check: { one: 'check', many: 'checks' },
  closing_note: { one: 'closing note', many: 'closing notes' },
};
const MOST_MOVES = 3;

export function effectLines(effects: DebriefEffects, today: string): EffectLine[] {
  const { painsAdded, newlyClosed } = effects;
  const pains: EffectLine[] =
    painsAdded === 0 ? [] : [{ about: 'pains', text: `${count(painsAdded, 'pain')} added to the brief` }];
  const closed: EffectLine[] =
    newlyClosed.length === 0 ? [] : [{ about: 'closed', text: `${list(newlyClosed)} now closed` }];
  return [...rankLines(effects), ...followUpLines(effects.followUps, today), ...closed, ...pains];
}

/** The first moves are told, the others counted. */
function rankLines({ rankMoves, evidenceAdded }: DebriefEffects): EffectLine[] {
  if (rankMoves.length === 0) {
    if (evidenceAdded === 0) return [];
    return [
      { about: 'evidence', text: `${count(evidenceAdded, 'observation')} added to the roadmap; its order stays` },
    ];
  }
  const told = rankMoves.slice(0, MOST_MOVES).map((move): EffectLine => ({
    about: 'rank',
    text: moveWords(move),
    skillId: move.skillId,
  }));
  const rest = rankMoves.length - told.length;
  return rest === 0
    ? told
    : [...told, { about: 'rank', text: `${count(rest, 'more skill')} ${rest === 1 ? 'moves' : 'move'}` }];
}

type Move = DebriefEffects['rankMoves'][number];

export function moveWords({ name, from, to }: Move): string {
  if (from === null && to !== null) return `${name} enters the roadmap at ${ordinal(to)}`;
  if (from !== null && to !== null) return `${name} moves from ${ordinal(from)} to ${ordinal(to)} on the roadmap`;
  return `${name} leaves the roadmap`;
}

type FollowUp = DebriefEffects['followUps'][number];

/** `2 thank-yous tomorrow, 1 closing note to Oskar, 1 check on Monday`, in one line. */
function followUpLines(followUps: readonly FollowUp[], today: string): EffectLine[] {
  if (followUps.length === 0) return [];
  const groups = new Map<string, FollowUp[]>();
  for (const one of [...followUps].sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))) {
    const group = `${one.kind} ${one.dueOn}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [{ about: 'follow_ups', text: [...groups.values()].map((group) => groupWords(group, today)).join(', ') }];
}

function groupWords(group: readonly FollowUp[], today: string): string {
  const [first] = group;
  if (first === undefined) return '';
  const words = KINDS[first.kind] ?? { one: 'follow-up', many: 'follow-ups' };
  const to = group.length === 1 && first.kind === 'closing_note' && first.person !== null ? ` to ${first.person}` : '';
  return `${count(group.length, words.one, words.many)}${to} ${dueWords(first.dueOn, today)}`;
}

/** `today`, `tomorrow`, `on Monday`, `on Mon 7 Dec`: reads on behind what is due. */
export function dueWords(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 1 && days < 7) return `on ${longDate(date, today).split(' ')[0]}`;
  return `on ${shortDate(date, today)}`;
}
