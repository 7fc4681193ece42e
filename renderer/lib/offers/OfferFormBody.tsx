import { useEffect, useState } from 'react';
import type { OfferDetail } from '../../../electron/ipc/contract/offer.ts';
import { Button, Dialog } from '../../components/index.ts';
import { usualCurrency } from '../money.ts';
import { useDraft } from '../use-draft.ts';
import { OfferFieldSet } from './OfferFieldSet.tsx';
import {
  emptyOfferForm,
  type FormProblem,
  formField,
  formOfOffer,
  type OfferForm,
  readOffer,
  readOfferForm,
} from './offer-form.ts';
import { saveOffer } from './resources.ts';
import { closeOffer, type OfferDialogPlace } from './state.ts';
import { remindersInWords } from './words.ts';

interface OfferFormBodyProps {
  detail: OfferDetail;
  place: OfferDialogPlace;
  today: string;
  zone: string;
}

const FORM = 'offer-form';

/** What the form starts from: the version that is changed, the offer so far when it was improved, or nothing. */
function startOf(
  { versions, currency }: OfferDetail,
  versionId: string | null,
  today: string,
  zone: string,
): OfferForm {
  const changed = versions.find(({ id }) => id === versionId);
  if (changed !== undefined) return formOfOffer(changed);
  const before = versions[0];
  if (before !== undefined) return { ...formOfOffer(before), receivedOn: today };
  return emptyOfferForm(currency ?? usualCurrency(zone), today);
}

/** The form of one version; what is typed is kept until it is saved. */
export function OfferFormBody({ detail, place: { versionId, isAsked }, today, zone }: OfferFormBodyProps) {
  const { opportunityId, company } = detail;
  const [start] = useState(() => startOf(detail, versionId, today, zone));
  const [isImproved] = useState(versionId === null && detail.versions.length > 0);
  const key = `offer:${opportunityId}:${versionId ?? 'new'}`;
  const { value: form, setValue, clear } = useDraft(key, start, readOfferForm);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [isSent, setSent] = useState(false);
  // The emptied form is drawn (and with it the kept draft forgotten) before it closes.
  useEffect(() => {
    if (isSent) closeOffer();
  }, [isSent]);

  const change = (part: Partial<OfferForm>) => {
    setProblem(null);
    setValue((before) => ({ ...before, ...part }));
  };
  const submit = async () => {
    const read = readOffer(form);
    if (!read.ok) return setProblem(read.problem);
    const refused = await saveOffer(opportunityId, versionId, read.fields, company);
    if (refused !== null) return setProblem({ field: formField(refused.field), message: refused.message });
    clear();
    setSent(true);
  };
  const title = isImproved
    ? `Improved offer of ${company}`
    : versionId === null
      ? `Offer of ${company}`
      : `Change the offer of ${company}`;
  return (
    <Dialog
      isOpen
      onClose={closeOffer}
      title={title}
      subtitle={subtitleOf(detail, isAsked, isImproved)}
      actions={
        <>
          <Button onPress={closeOffer}>{isAsked ? 'Later' : 'Cancel'}</Button>
          <Button variant="primary" type="submit" form={FORM}>
            {versionId === null ? 'Save the offer' : 'Save'}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        }}
      >
        <OfferFieldSet
          form={form}
          onChange={change}
          problem={problem}
          today={today}
          answerHint={remindersInWords(form.answerBy, detail.decideDays, today)}
        />
        {problem !== null && problem.field === null && (
          <p role="alert" className="m-0 mt-2 text-sm text-red">
            {problem.message}
          </p>
        )}
      </form>
    </Dialog>
  );
}

function subtitleOf({ title }: OfferDetail, isAsked: boolean, isImproved: boolean): string {
  if (isAsked) return `${title} · Enter what they offer now, or later: the card keeps asking.`;
  return isImproved ? `${title} · The offer before it stays as history.` : title;
}
