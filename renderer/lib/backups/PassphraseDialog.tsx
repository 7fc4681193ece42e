import { type SyntheticEvent, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog, TextField } from '../../components/index.ts';
import { giveUp, unseal } from './restoring.ts';

/** Asks for the passphrase of an encrypted copy. It is forgotten with the dialog. */
export function PassphraseDialog({ fileName, error }: { fileName: string; error: Failure | null }) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    void unseal(passphrase);
  };
  return (
    <Dialog
      isOpen
      onClose={giveUp}
      size="sm"
      title="Passphrase of the copy"
      subtitle={fileName}
      actions={
        <>
          <Button onPress={giveUp}>Cancel</Button>
          <Button type="submit" form="unseal" variant="primary" isDisabled={passphrase === ''}>
            Open
          </Button>
        </>
      }
    >
      <form id="unseal" noValidate onSubmit={submit}>
        <TextField
          autoFocus
          label="Passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          error={passphrase === '' ? error?.message : null}
          hint="It was chosen when the copy was saved. Nobody can open the copy without it."
        />
      </form>
    </Dialog>
  );
}
