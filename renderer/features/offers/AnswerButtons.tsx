import { Button } from '../../components/index.ts';
import { answerOffer } from '../../lib/offers/resources.ts';
import { openOffer } from '../../lib/offers/state.ts';
import type { OfferColumn } from './columns.ts';
import { useOffersView } from './store.ts';

/** What can be done about one column: say yes or no, or change what stands in it. */
export function AnswerButtons({ column: { offer, name } }: { column: OfferColumn }) {
  if (offer === null)
    return (
      <Button size="sm" variant="quiet" onPress={() => useOffersView.setState({ editsNow: true })}>
        Change
      </Button>
    );
  const { opportunityId } = offer;
  return (
    <span className="flex flex-wrap gap-1.5">
      {offer.stageKind !== 'closed' && (
        <>
          <Button size="sm" aria-label={`Accept ${name}`} onPress={() => answerOffer(opportunityId, 'accepted')}>
            Accept…
          </Button>
          <Button size="sm" aria-label={`Decline ${name}`} onPress={() => answerOffer(opportunityId, 'declined')}>
            Decline…
          </Button>
        </>
      )}
      <Button
        size="sm"
        variant="quiet"
        aria-label={`Change the offer of ${name}`}
        onPress={() => openOffer(opportunityId, offer.id)}
      >
        Change
      </Button>
    </span>
  );
}
