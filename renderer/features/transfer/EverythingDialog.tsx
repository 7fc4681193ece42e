import { useState } from 'react';
import { Button, Checkbox, Dialog } from '../../components/index.ts';
import { FailureLine } from './FailureLine.tsx';
import { close, exportEverything } from './store.ts';

/** What goes into the one file, before it is written. */
export function EverythingDialog() {
  const [history, setHistory] = useState(true);
  const [files, setFiles] = useState(true);
  return (
    <Dialog
      isOpen
      onClose={close}
      title="Export everything"
      subtitle="One file with all you wrote, the trash and the settings included, which Proffer reads back to the same store"
      actions={
        <>
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" autoFocus onPress={() => void exportEverything({ history, files })}>
            Choose where to save it…
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-1.5">
        <FailureLine />
        <Checkbox isSelected={history} onChange={setHistory}>
          With the history of changes, so that undo goes on where it was
        </Checkbox>
        <Checkbox isSelected={files} onChange={setFiles}>
          With the files attached to materials
        </Checkbox>
        <p className="pt-1.5 text-sm text-ink2">
          The file is not encrypted: whoever has it can read it. It is JSON, so that other programs can read it too.
        </p>
      </div>
    </Dialog>
  );
}
