import type { AwaySummary } from '../../../electron/ipc/contract/away.ts';
import { count } from '../../lib/format.ts';

/** `While you were away (12 days): 6 follow-ups became due, …`; null when nothing happened. */
export function awayWords({ days, followUps, rounds, limbo }: AwaySummary): string | null {
  const parts = [
    followUps > 0 ? `${count(followUps, 'follow-up')} became due` : null,
    rounds > 0 ? `${count(rounds, 'round')} ended without a debrief` : null,
    limbo > 0 ? `${limbo} went into limbo` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `While you were away (${count(days, 'day')}): ${parts.join(', ')}.`;
}
