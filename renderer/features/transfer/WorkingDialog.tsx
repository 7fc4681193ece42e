import type { TaskProgress } from '../../../electron/ipc/contract/import.ts';
import { Button, Dialog, ProgressBar } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import { close, stop } from './store.ts';

/** How far it is, and the way to stop it. */
export function WorkingDialog({ title, progress }: { title: string; progress: TaskProgress | null }) {
  const isCounted = progress !== null && progress.total > 0;
  return (
    <Dialog
      isOpen
      onClose={close}
      title={title}
      role="alertdialog"
      actions={
        <Button autoFocus onPress={stop}>
          Stop
        </Button>
      }
    >
      <ProgressBar
        label={progress?.step ?? 'Waiting for the file'}
        value={isCounted ? (progress.done / progress.total) * 100 : null}
        valueLabel={isCounted ? `${figure(Math.round((progress.done / progress.total) * 100))} %` : ''}
      />
    </Dialog>
  );
}
