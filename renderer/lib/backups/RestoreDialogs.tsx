import { Button, Dialog, ProgressBar } from '../../components/index.ts';
import { PassphraseDialog } from './PassphraseDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { giveUp, useRestoring } from './restoring.ts';

interface RestoreDialogsProps {
  zone: string;
  /** Whether there is a store to become a backup first. */
  hasStore: boolean;
}

/** What is asked and shown on the way of a backup to the store's place. */
export function RestoreDialogs({ zone, hasStore }: RestoreDialogsProps) {
  const now = useRestoring((state) => state.now);
  switch (now.is) {
    case 'none':
      return null;
    case 'sealed':
      return <PassphraseDialog fileName={now.fileName} error={now.error} />;
    case 'preview':
      return <PreviewDialog preview={now.preview} zone={zone} hasStore={hasStore} />;
    case 'working':
      return (
        <Dialog isOpen onClose={giveUp} role="alertdialog" size="sm" title={now.title}>
          <ProgressBar label={now.work?.step ?? 'Reading'} value={now.work?.value ?? null} valueLabel="" />
        </Dialog>
      );
    case 'refused':
      return (
        <Dialog
          isOpen
          onClose={giveUp}
          role="alertdialog"
          size="sm"
          title={now.title}
          actions={
            <Button autoFocus onPress={giveUp}>
              Close
            </Button>
          }
        >
          <p role="alert" className="m-0 text-base text-ink">
            {now.error.message}
          </p>
          {hasStore && <p className="m-0 pt-2 text-base text-ink2">Your store is as it was.</p>}
        </Dialog>
      );
  }
}
