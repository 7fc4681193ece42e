import type { TakeMode } from '../../../db/domain/everything.ts';
import type { Taken } from '../../../electron/ipc/contract/transfer.ts';
import type { Step } from '../../../electron/ipc/contract/shape.ts';
import { Button, Dialog } from '../../components/index.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { undoStep } from '../../lib/undo.ts';
import { close } from './store.ts';
import { takenLine } from './words.ts';

interface TakenDialogProps {
  fileName: string;
  mode: TakeMode;
  result: Taken;
  step: Step | null;
}

/** What came in, and the way back. */
export function TakenDialog({ fileName, mode, result, step }: TakenDialogProps) {
  const undo = () => {
    if (step !== null) void undoStep(step.id);
    close();
  };
  const toBackups = () => {
    close();
    openSettingsAt('backups');
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={`${fileName} is in`}
      actions={
        <>
          {step === null ? (
            <Button onPress={toBackups}>Show the backups</Button>
          ) : (
            <Button onPress={undo}>Undo the import</Button>
          )}
          <Button variant="primary" autoFocus onPress={close}>
            Done
          </Button>
        </>
      }
    >
      <p role="status">{takenLine(result, mode)}</p>
      {mode === 'replace' && (
        <p className="pt-1.5 text-sm text-ink2">What was here before is the newest in the list of backups.</p>
      )}
    </Dialog>
  );
}
