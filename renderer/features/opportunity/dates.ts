import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import type { CalendarItemRef } from '../../../electron/ipc/contract/ics.ts';

/** What a calendar can be told about an opportunity: its deadline, and the rounds that are planned. */
export const datesOf = ({
  id,
  deadline,
  rounds,
}: Pick<OpportunityDetail, 'id' | 'deadline' | 'rounds'>): CalendarItemRef[] => [
  ...(deadline === null ? [] : [{ kind: 'deadline' as const, id }]),
  ...rounds.filter(({ status }) => status === 'scheduled').map((round) => ({ kind: 'round' as const, id: round.id })),
];
