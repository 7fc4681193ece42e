import { EvidenceDialog } from './EvidenceDialog.tsx';
import { StrikeDialog } from './StrikeDialog.tsx';
import { closeEvidenceDialog, useEvidence } from './store.ts';

/** The forms about one piece of evidence that is there. */
export function EvidenceHost() {
  const dialog = useEvidence((state) => state.dialog);
  if (dialog === null) return null;
  return dialog.is === 'edit' ? (
    <EvidenceDialog skillId={dialog.of.skillId} evidence={dialog.of.evidence} onClose={closeEvidenceDialog} />
  ) : (
    <StrikeDialog of={dialog.of} onClose={closeEvidenceDialog} />
  );
}
