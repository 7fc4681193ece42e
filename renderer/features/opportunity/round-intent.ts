import { create } from 'zustand';
import { unfold } from './section-state.ts';

/** What was asked for from elsewhere (a command, another part of the page) and a round is to show. */
export type RoundIntent =
  | { what: 'change' | 'move'; roundId: string }
  | { what: 'really'; roundId: string; personId: string }
  | { what: 'add'; opportunityId: string };

export const useRoundIntent = create<{ intent: RoundIntent | null }>(() => ({ intent: null }));

export function wantRound(intent: RoundIntent): void {
  unfold('Rounds');
  useRoundIntent.setState({ intent });
}
export const roundIntentDone = () => useRoundIntent.setState({ intent: null });
