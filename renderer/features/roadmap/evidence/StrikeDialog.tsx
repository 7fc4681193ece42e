import { useState } from 'react';
import type { Failure } from '../../../../db/domain/result.ts';
import { Button, Dialog, TextField } from '../../../components/index.ts';
import { saidOf } from '../words.ts';
import { type OpenEvidence, strikeEvidence } from './store.ts';

const FORM = 'strike-form';

/** Asks why a piece of evidence does not count; the reason stands beside it from then on. */
export function StrikeDialog({ of, onClose }: { of: OpenEvidence; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = async () => {
    const refused = await strikeEvidence(of.evidence.id, reason);
    setFailure(refused);
    if (refused === null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Strike out evidence"
      subtitle={saidOf(of.evidence)}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Strike out
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField
          label="Why it does not count"
          value={reason}
          onChange={setReason}
          placeholder="They meant the team, not the role"
          autoFocus
          error={failure?.message ?? null}
        />
        <p className="text-sm text-ink2">It stays in the list with this reason, and can be put back.</p>
      </form>
    </Dialog>
  );
}
