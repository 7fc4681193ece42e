import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog, TextField } from '../../components/index.ts';
import { renameSaved, saveAs } from './saved-views.ts';
import type { Naming } from './ViewMenu.tsx';

interface ViewNameDialogProps {
  naming: Naming;
  onClose: () => void;
}

const FORM = 'view-name';

/** Asks what a view is called. */
export function ViewNameDialog({ naming, onClose }: ViewNameDialogProps) {
  const [name, setName] = useState(naming.kind === 'rename' ? naming.saved.name : '');
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async () => {
    const refused = naming.kind === 'rename' ? await renameSaved(naming.saved.id, name) : await saveAs(name);
    if (refused === null) onClose();
    else setFailure(refused);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="sm"
      title={naming.kind === 'rename' ? `Rename ${naming.saved.name}` : 'Save as a new view'}
      subtitle="A view keeps the filter, the groups, the order, and whether it is a board, a table or a timeline."
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" form={FORM} variant="primary">
            {naming.kind === 'rename' ? 'Rename' : 'Save view'}
          </Button>
        </>
      }
    >
      <Form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label="Name"
          value={name}
          onChange={(typed) => {
            setName(typed);
            setFailure(null);
          }}
          error={failure?.message}
          placeholder="Active search"
          autoFocus
        />
      </Form>
    </Dialog>
  );
}
