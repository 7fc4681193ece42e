import { useState } from 'react';
import { Button, Dialog } from '../../components/index.ts';
import { PersonBox } from './PersonBox.tsx';
import type { Somebody } from './PersonBox.tsx';
import { nameInterviewer } from './round-actions.ts';

interface ReallyDialogProps {
  roundId: string;
  somebody: { personId: string; name: string };
  onClose: () => void;
}

const FORM = 'really-form';
const NOBODY: Somebody = { personId: null, name: '' };

/** Says who an interviewer really is: a new name, or somebody who is known already. */
export function ReallyDialog({ roundId, somebody, onClose }: ReallyDialogProps) {
  const [who, setWho] = useState(NOBODY);
  const [error, setError] = useState<string | null>(null);
  const submit = async () => {
    if (who.name.trim() === '') return setError('Type a name, or choose somebody you know.');
    const by = who.personId === null ? { name: who.name } : { personId: who.personId };
    const refused = await nameInterviewer(roundId, somebody.personId, by);
    if (refused === null) onClose();
    else setError(refused.message);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Who is ${somebody.name}?`}
      size="sm"
      actions={
        <Button variant="primary" type="submit" form={FORM}>
          Save name
        </Button>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PersonBox
          label="This is really"
          placeholder="Name"
          value={who}
          onChange={(next) => {
            setError(null);
            setWho(next);
          }}
          autoFocus
          error={error}
        />
        <p className="m-0 text-sm text-ink2">
          A new name renames {somebody.name}. Somebody you know takes the place in this round, with the checks and words
          noted there.
        </p>
      </form>
    </Dialog>
  );
}
