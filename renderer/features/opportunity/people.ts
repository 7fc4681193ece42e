import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';

/** When the next round with somebody begins, UTC milliseconds; null when none is planned. */
export function nextRoundWith({ rounds }: OpportunityDetail, personId: string, now: number): number | null {
  const ahead = rounds
    .filter(({ status, startsAt }) => status === 'scheduled' && startsAt > now)
    .filter(({ interviewers }) => interviewers.some((one) => one.personId === personId))
    .map(({ startsAt }) => startsAt);
  return ahead.length === 0 ? null : Math.min(...ahead);
}
