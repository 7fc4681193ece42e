import { Button, Dialog } from '../../components/index.ts';
import { exactInstant } from '../../lib/format.ts';
import { deleteAsked, keepBackup } from './backups.ts';

/** Asked first: a backup that is deleted cannot be brought back. */
export function DeleteBackupDialog({ at, zone }: { at: number; zone: string }) {
  return (
    <Dialog
      isOpen
      onClose={keepBackup}
      role="alertdialog"
      size="sm"
      title="Delete this backup?"
      subtitle={exactInstant(at, zone)}
      actions={
        <>
          <Button autoFocus onPress={keepBackup}>
            Keep it
          </Button>
          <Button variant="danger" onPress={() => void deleteAsked()}>
            Delete for good
          </Button>
        </>
      }
    >
      <p className="m-0 text-base text-ink">The file is removed from the disk. It cannot be undone.</p>
    </Dialog>
  );
}
