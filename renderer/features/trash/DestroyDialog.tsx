import { useState } from 'react';
import { Button, Dialog } from '../../components/index.ts';
import type { Failure } from '../../../db/domain/result.ts';
import { destroyAsked, keepAll, useTrash } from './store.ts';
import { countsLine } from './words.ts';

/** The one question the app asks before it does something: this cannot be undone. */
export function DestroyDialog() {
  const asked = useTrash((state) => state.asked);
  const isDestroying = useTrash((state) => state.isDestroying);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isAll = asked?.items === null;
  const close = () => {
    setFailure(null);
    keepAll();
  };
  return (
    <Dialog
      isOpen={asked !== null}
      onClose={close}
      role="alertdialog"
      size="sm"
      title={isAll ? 'Empty the trash?' : 'Delete for good?'}
      actions={
        <>
          <Button autoFocus onPress={close}>
            Keep {isAll ? 'everything' : 'them'}
          </Button>
          <Button
            variant="danger"
            isDisabled={isDestroying}
            onPress={() => void destroyAsked().then((refused) => setFailure(refused))}
          >
            {isAll ? 'Empty the trash' : 'Delete for good'}
          </Button>
        </>
      }
    >
      {asked !== null && (
        <div className="flex flex-col gap-2 text-base text-ink">
          <p className="m-0">
            This deletes <strong className="font-650">{countsLine(asked.counts)}</strong>, with everything on them.
          </p>
          <p className="m-0 text-ink2">
            It cannot be undone, and earlier steps that touched them cannot be undone any more either. Backups made
            before still hold them.
          </p>
          {failure !== null && (
            <p role="alert" className="m-0 text-red">
              {failure.message}
            </p>
          )}
        </div>
      )}
    </Dialog>
  );
}
