import { type SyntheticEvent, useState } from 'react';
import { SHORTEST_PASSPHRASE, charactersIn, passphraseStrength } from '../../../db/domain/backup.ts';
import { Button, Dialog, ProgressBar, TextField } from '../../components/index.ts';
import { strengthWords } from '../../lib/backups/words.ts';
import { seal, stopSealing, useBackups } from './backups.ts';

/** Saves a copy behind a passphrase, which lives as long as this dialog and nowhere else. */
export function SealDialog() {
  const { sealFailure, work } = useBackups();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const isWorking = work !== null;
  const differs = again !== '' && again !== passphrase;
  const isReady = charactersIn(passphrase).length >= SHORTEST_PASSPHRASE && again === passphrase && !isWorking;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isReady) void seal(passphrase);
  };
  return (
    <Dialog
      isOpen
      onClose={stopSealing}
      title="Save an encrypted copy"
      subtitle="Everything in the store, for another disk or computer, readable only with a passphrase"
      actions={
        <>
          <Button onPress={stopSealing}>Cancel</Button>
          <Button type="submit" form="seal" variant="primary" isDisabled={!isReady}>
            Choose where to save it…
          </Button>
        </>
      }
    >
      <form id="seal" noValidate onSubmit={submit} className="flex flex-col gap-3">
        <TextField
          autoFocus
          label="Passphrase"
          type="password"
          autoComplete="off"
          value={passphrase}
          onChange={setPassphrase}
          hint={strengthWords(passphraseStrength(passphrase))}
          error={sealFailure?.field === 'passphrase' ? sealFailure.message : null}
        />
        <TextField
          label="The same once more"
          type="password"
          autoComplete="off"
          value={again}
          onChange={setAgain}
          error={differs ? 'This is not the same.' : null}
        />
        <p className="m-0 text-sm text-ink2">
          Proffer does not keep the passphrase, and nobody can open the copy without it: write it down somewhere safe.
          The copy is an age file; other programs for age open it too.
        </p>
        {work !== null && <ProgressBar label={work.step} value={work.value} valueLabel="" />}
        {sealFailure !== null && sealFailure.field !== 'passphrase' && (
          <p role="alert" className="m-0 text-base text-red">
            {sealFailure.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
