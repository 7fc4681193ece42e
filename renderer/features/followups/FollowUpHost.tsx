import { stopAddingFollowUp, useAddingFollowUp } from '../../lib/follow-ups/add.ts';
import { AddFollowUpDialog } from './AddFollowUpDialog.tsx';

/** Shows the form of a new follow-up wherever it was asked for. Stands once in the shell. */
export function FollowUpHost() {
  const prefill = useAddingFollowUp((state) => state.prefill);
  return prefill === null ? null : <AddFollowUpDialog prefill={prefill} onClose={stopAddingFollowUp} />;
}
