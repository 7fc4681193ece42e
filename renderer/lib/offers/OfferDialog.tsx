import { useEffect, useState } from 'react';
import type { Result } from '../../../db/domain/result.ts';
import type { OfferDetail } from '../../../electron/ipc/contract/offer.ts';
import { ComboBox, Dialog } from '../../components/index.ts';
import { call } from '../client.ts';
import { asOption, opportunityOptions } from '../choices.ts';
import { useDay } from '../use-day.ts';
import { OfferFormBody } from './OfferFormBody.tsx';
import { closeOffer, type OfferDialogPlace } from './state.ts';

/** The offer of an opportunity, entered or changed; where none is named it is chosen first. */
export function OfferDialog({ place }: { place: OfferDialogPlace }) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const opportunityId = place.opportunityId ?? chosenId;
  if (opportunityId === null) return <ChooseDialog onChoose={setChosenId} />;
  return <KnownDialog key={opportunityId} opportunityId={opportunityId} place={place} />;
}

function KnownDialog({ opportunityId, place }: { opportunityId: string; place: OfferDialogPlace }) {
  const { today, zone } = useDay();
  const read = useOfferAsItIs(opportunityId);
  if (read === null) return null;
  if (!read.ok)
    return (
      <Dialog isOpen onClose={closeOffer} title="Offer" size="sm">
        <p className="m-0 text-base text-ink2">{read.error.message}</p>
      </Dialog>
    );
  return <OfferFormBody detail={read.value} place={place} today={today} zone={zone} />;
}

/** Read anew each time: a form starts from what is stored, not from what was last shown somewhere. */
function useOfferAsItIs(opportunityId: string): Result<OfferDetail> | null {
  const [read, setRead] = useState<Result<OfferDetail> | null>(null);
  useEffect(() => {
    let isGone = false;
    void call('offer.of', { opportunityId }).then((result) => {
      if (!isGone) setRead(result);
    });
    return () => {
      isGone = true;
    };
  }, [opportunityId]);
  return read;
}

function ChooseDialog({ onChoose }: { onChoose: (id: string) => void }) {
  const options = opportunityOptions.use(null).data ?? [];
  const [text, setText] = useState('');
  return (
    <Dialog isOpen onClose={closeOffer} title="Whose offer?" size="sm">
      <ComboBox
        label="Opportunity"
        autoFocus
        options={options.filter(({ closed }) => !closed).map(asOption)}
        text={text}
        onTextChange={setText}
        onChoose={(choice) => {
          if (choice.kind === 'option') onChoose(choice.value);
        }}
        placeholder="Type to find one"
      />
    </Dialog>
  );
}
