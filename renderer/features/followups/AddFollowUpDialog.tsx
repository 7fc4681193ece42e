import { useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../../db/domain/result.ts';
import { Button, Dialog } from '../../components/index.ts';
import type { Prefill } from '../../lib/follow-ups/add.ts';
import { orderOf } from '../../lib/typed-date.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { completeForm, draftKey, formFrom, readForm, readLine } from './add-form.ts';
import { AddFollowUpFields } from './AddFollowUpFields.tsx';
import { addFollowUp } from './store.ts';

const FORM = 'add-follow-up';

interface AddFollowUpDialogProps {
  prefill: Prefill;
  onClose: () => void;
}

/** Something to do by a date, in one line if that is quicker. Half-typed, it is there again the next time. */
export function AddFollowUpDialog({ prefill, onClose }: AddFollowUpDialogProps) {
  const { today, zone } = useDay();
  const empty = useMemo(() => formFrom(prefill), [prefill]);
  const { value: form, setValue, clear } = useDraft(draftKey(prefill), empty, readForm);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSent, setSent] = useState(false);
  const read = useMemo(() => readLine(form, { today, zone, order: orderOf(navigator.language) }), [form, today, zone]);

  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) onClose();
  }, [isSent, onClose]);

  const submit = async () => {
    const fields = completeForm(form, read, zone);
    if (fields === null) {
      setFailure({ code: 'invalid', field: 'dueOn', message: 'By when? Type a day such as tomorrow, tue or +3d.' });
      return;
    }
    const refused = await addFollowUp(fields);
    setFailure(refused);
    if (refused !== null) return;
    clear();
    setSent(true);
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="New follow-up"
      actions={
        <>
          {failure !== null && failure.field === undefined && (
            <span role="alert" className="mr-auto text-sm text-red">
              {failure.message}
            </span>
          )}
          <Button variant="primary" type="submit" form={FORM} kbd="Enter">
            Add follow-up
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <AddFollowUpFields
          form={form}
          read={read}
          failure={failure}
          change={(part) => {
            setFailure(null);
            setValue({ ...form, ...part });
          }}
        />
      </form>
    </Dialog>
  );
}
