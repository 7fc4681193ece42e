import { useEffect, useState } from 'react';
import * as z from 'zod';
import type { Failure } from '../../../../db/domain/result.ts';
import type { InitiativeView } from '../../../../electron/ipc/contract/initiative.ts';
import { Button, Dialog, TextArea } from '../../../components/index.ts';
import { useDay } from '../../../lib/use-day.ts';
import { useDraft } from '../../../lib/use-draft.ts';
import { drop } from './store.ts';

const FORM = 'drop-initiative-form';
const text = z.string();
const read = (kept: unknown): string | null => text.safeParse(kept).data ?? null;

/** Lets an initiative go, with the reason, which is worth more than the hours. */
export function DropDialog({ initiative, onClose }: { initiative: InitiativeView; onClose: () => void }) {
  const { id, title, cameOfIt } = initiative;
  const { today } = useDay();
  const [before] = useState(cameOfIt);
  const { value, setValue, clear } = useDraft(`initiative.drop.${id}`, before, read);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);

  // The emptied text is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const refused = await drop({ id, droppedOn: today, reason: value });
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Drop ${title}`}
      subtitle="It stays under Dropped with its reason and its hours, and can be reopened."
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Drop it
        </Button>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextArea
          label="Why"
          value={value}
          onChange={setValue}
          autoFocus
          placeholder="Nobody asked for it in three months"
          error={failure?.message ?? null}
        />
      </form>
    </Dialog>
  );
}
