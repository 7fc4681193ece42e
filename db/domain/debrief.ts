import { roundEnd } from './round.ts';
import type { RoundStatus } from './vocabulary.ts';

/** "A round whose end has passed without a debrief asks for one: at once, and until it is written or waived." */

export interface DebriefRound {
  id: string;
  status: RoundStatus;
  /** UTC milliseconds. */
  startsAt: number;
  minutes: number;
  hasDebrief: boolean;
  waived: boolean;
}

export type DebriefState =
  { owed: true; since: number } | { owed: false; why: 'written' | 'waived' | 'not_held' | 'not_over' };

/**
 * Whether a round asks for its debrief, and since which instant (UTC milliseconds). A round still marked as scheduled
 * asks at its end all the same; one marked done before its end asks at once; a cancelled or missed one never.
 */
export function debriefState(round: DebriefRound, now: number): DebriefState {
  if (round.hasDebrief) return { owed: false, why: 'written' };
  if (round.waived) return { owed: false, why: 'waived' };
  if (round.status !== 'done' && round.status !== 'scheduled') return { owed: false, why: 'not_held' };
  const end = roundEnd(round);
  if (end > now && round.status === 'scheduled') return { owed: false, why: 'not_over' };
  return { owed: true, since: Math.min(end, now) };
}

/** The rounds that ask for a debrief, the latest first. */
export function debriefsOwed<Round extends DebriefRound>(rounds: readonly Round[], now: number): Round[] {
  return rounds
    .filter((round) => debriefState(round, now).owed)
    .sort((a, b) => roundEnd(b) - roundEnd(a) || (a.id < b.id ? -1 : 1));
}

/** The next instant (UTC milliseconds) at which a round will ask for a debrief; null when none lies ahead. */
export function nextDebriefAt(rounds: readonly DebriefRound[], now: number): number | null {
  const ends = rounds.flatMap((round) => {
    const state = debriefState(round, now);
    return !state.owed && state.why === 'not_over' ? [roundEnd(round)] : [];
  });
  return ends.reduce<number | null>((next, end) => (next === null || end < next ? end : next), null);
}
