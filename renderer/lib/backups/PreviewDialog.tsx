import type { RestorePreview } from '../../../electron/ipc/contract/backup.ts';
import { Button, Dialog } from '../../components/index.ts';
import { exactInstant } from '../format.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { giveUp, restore } from './restoring.ts';
import { contentsLine, isSame, previewName } from './words.ts';

interface PreviewDialogProps {
  preview: RestorePreview;
  zone: string;
  hasStore: boolean;
}

/** What restoring would change, before anything is. */
export function PreviewDialog({ preview, zone, hasStore }: PreviewDialogProps) {
  const { contents, differences } = preview;
  return (
    <Dialog
      isOpen
      onClose={giveUp}
      role="alertdialog"
      title="Restore this backup?"
      subtitle={previewName(preview, zone)}
      actions={
        <>
          <Button autoFocus={hasStore} onPress={giveUp}>
            Keep things as they are
          </Button>
          <Button variant="primary" autoFocus={!hasStore} onPress={() => void restore()}>
            Restore
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-base text-ink">
        <p className="m-0">
          It contains {contentsLine(contents)}.
          {contents.changedAt !== null && ` It was last changed on ${exactInstant(contents.changedAt, zone)}.`}
        </p>
        {differences !== null && isSame(preview) && (
          <p className="m-0 text-ink2">Of what is counted here nothing would change.</p>
        )}
        {differences !== null && !isSame(preview) && <DifferenceTable differences={differences} />}
        <p className="m-0 text-ink2">
          {hasStore
            ? 'This cannot be undone with Undo. The store as it is now becomes a backup first, so you can go back to it from the list.'
            : 'The file that cannot be opened is put aside and kept with all its bytes.'}
        </p>
      </div>
    </Dialog>
  );
}
