import { Button, Dialog } from '../../components/index.ts';
import { keepLooking, startEmpty } from './state.ts';

/** Asked first, so that nobody finds an empty store by mistake. */
export function StartEmptyDialog() {
  return (
    <Dialog
      isOpen
      onClose={keepLooking}
      role="alertdialog"
      size="sm"
      title="Start with an empty store?"
      actions={
        <>
          <Button autoFocus onPress={keepLooking}>
            Go back
          </Button>
          <Button variant="danger" onPress={() => void startEmpty()}>
            Start empty
          </Button>
        </>
      }
    >
      <p className="m-0 text-base text-ink">
        Proffer opens with nothing in it. The file that cannot be opened is put aside beside it and kept with all its
        bytes, and the backups stay: you can restore one later from the settings.
      </p>
    </Dialog>
  );
}
