import { useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import type { MaterialLine, MaterialVersion } from '../../../electron/ipc/contract/material-lines.ts';
import { Button, Dialog, TextField } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { titleOf } from '../../lib/materials/bullets.ts';
import { chooseMaterial } from '../../lib/materials/open.ts';
import { offerUndo } from '../../lib/undo.ts';
import { nextVersion } from './words.ts';

interface NewVersionDialogProps {
  from: MaterialVersion;
  line: MaterialLine;
  onClose: () => void;
}
const FORM_ID = 'new-version';

/** A new version out of an old one: only what it is called is asked. */
export function NewVersionDialog({ from, line, onClose }: NewVersionDialogProps) {
  const [name, setName] = useState(from.name);
  const [version, setVersion] = useState(() =>
    nextVersion(
      from.version,
      line.versions.map((one) => one.version),
    ),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const add = async () => {
    const result = await call('material.addVersion', { fromId: from.id, name, version });
    if (!result.ok) return setFailure(result.error);
    chooseMaterial(result.value.value.id);
    offerUndo(result.value.step);
    onClose();
  };
  const isOfVersion = failure?.field === 'version';
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`New version of ${titleOf(from)}`}
      subtitle="Its text, bullets and notes are copied; the old one stays as it is."
      size="sm"
      actions={
        <>
          <Button variant="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" form={FORM_ID} variant="primary">
            Add version
          </Button>
        </>
      }
    >
      <form
        id={FORM_ID}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label="Version"
          autoFocus
          value={version}
          onChange={(typed) => {
            setFailure(null);
            setVersion(typed);
          }}
          error={isOfVersion ? failure.message : null}
        />
        <TextField
          label="Name"
          value={name}
          onChange={(typed) => {
            setFailure(null);
            setName(typed);
          }}
          error={isOfVersion ? null : failure?.message}
        />
      </form>
    </Dialog>
  );
}
