import { useEffect } from 'react';
import type { OpportunityDetail } from '../../../electron/ipc/contract/opportunity.ts';
import { useRoundIntent } from './round-intent.ts';
import { setStreamView, streamView } from './stream-state.ts';

/** Shows the rounds when something is asked of one that cannot be seen where the stream stands. */
export function useRoundTab({ id, rounds }: OpportunityDetail): void {
  const intent = useRoundIntent((state) => state.intent);
  useEffect(() => {
    // A row in sight has answered already, and nothing is asked any more.
    const open = useRoundIntent.getState().intent;
    if (open === null || open !== intent) return;
    const isOurs = open.what === 'add' ? open.opportunityId === id : rounds.some((one) => one.id === open.roundId);
    const isSeen = open.what === 'really' && streamView(id).tab === 'everything';
    if (isOurs && !isSeen) setStreamView(id, { tab: 'rounds' });
  }, [intent, id, rounds]);
}
