import { useEffect, useState } from 'react';
import type { OfferFields } from '../../../db/domain/offer-fields.ts';
import { Button, Dialog } from '../../components/index.ts';
import { usualCurrency } from '../../lib/money.ts';
import { OfferFieldSet } from '../../lib/offers/OfferFieldSet.tsx';
import {
  emptyOfferForm,
  type FormProblem,
  formField,
  formOfOffer,
  type OfferForm,
  readOffer,
  readOfferForm,
} from '../../lib/offers/offer-form.ts';
import { useDay } from '../../lib/use-day.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { saveNow, useOffersView } from './store.ts';

const FORM = 'now-form';
const close = () => useOffersView.setState({ editsNow: false });

/** What the person has now, to hold the offers against. It is no offer of anybody, and no opportunity. */
export function NowDialog({ now }: { now: OfferFields | null }) {
  const { today, zone } = useDay();
  const [start] = useState(() => (now === null ? emptyOfferForm(usualCurrency(zone), null) : formOfOffer(now)));
  const { value: form, setValue, clear } = useDraft('offer:now', start, readOfferForm);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [isSent, setSent] = useState(false);
  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) close();
  }, [isSent]);
  const change = (part: Partial<OfferForm>) => {
    setProblem(null);
    setValue((before) => ({ ...before, ...part }));
  };
  const keep = async (fields: OfferFields | null) => {
    const refused = await saveNow(fields);
    if (refused !== null) return setProblem({ field: formField(refused.field), message: refused.message });
    clear();
    setSent(true);
  };
  const submit = () => {
    const read = readOffer(form);
    if (read.ok) void keep(read.fields);
    else setProblem(read.problem);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title="What I have now"
      subtitle="Stands beside the offers, so that you see what would change."
      actions={
        <>
          {now !== null && (
            <Button variant="quiet" onPress={() => void keep(null)}>
              Remove
            </Button>
          )}
          <Button onPress={close}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM}>
            Save
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        aria-label="What I have now"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <OfferFieldSet form={form} onChange={change} problem={problem} today={today} hasDates={false} />
        {problem !== null && problem.field === null && (
          <p role="alert" className="m-0 mt-2 text-sm text-red">
            {problem.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}
