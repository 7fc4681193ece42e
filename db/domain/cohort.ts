import type { FunnelOpportunity } from './funnel.ts';
import type { PeriodInstants } from './period.ts';

/**
 * Which opportunities a period is about: those that began in it, that is, came into their first stage then. What became
 * of them later counts as well, so that what enters a figure can be followed to its end, and no opportunity is lost
 * between two periods or counted in both.
 */
export function beganIn<One extends FunnelOpportunity>(
  opportunities: readonly One[],
  { from, until }: PeriodInstants,
): One[] {
  return opportunities.filter((opportunity) => {
    const at = beganAt(opportunity);
    return at !== null && at >= from && at < until;
  });
}

/** When it came into its first stage, UTC milliseconds; null when it never stood anywhere. */
export function beganAt({ entries }: Pick<FunnelOpportunity, 'entries'>): number | null {
  let first: number | null = null;
  for (const { at } of entries) if (first === null || at < first) first = at;
  return first;
}
