import { HandCoins, MoreHorizontal } from 'lucide-react';
import type { OfferDetail } from '../../../electron/ipc/contract/offer.ts';
import { Button, Icon, IconButton, MenuButton } from '../../components/index.ts';
import { navigate } from '../navigation.ts';
import { EarlierOffers } from './EarlierOffers.tsx';
import { OfferInForce } from './OfferInForce.tsx';
import { answerOffer, offerDetail, trashOffer } from './resources.ts';
import { openOffer } from './state.ts';

interface OfferSectionProps {
  opportunityId: string;
  /** ISO date where the person is. */
  today: string;
}

/** The offer of an opportunity: what it is worth, by when they want to hear, and the ways to answer. */
export function OfferSection({ opportunityId, today }: OfferSectionProps) {
  const { data: detail } = offerDetail.use({ opportunityId });
  if (detail === null) return null;
  const [offer, ...earlier] = detail.versions;
  if (offer === undefined) return <NoOffer detail={detail} />;
  const isOpen = detail.stageKind !== 'closed';
  return (
    <div className="flex flex-col gap-2">
      <OfferInForce offer={offer} detail={detail} today={today} />
      <div className="flex flex-wrap items-center gap-1.5">
        {isOpen && (
          <>
            <Button size="sm" onPress={() => answerOffer(opportunityId, 'accepted')}>
              Accept…
            </Button>
            <Button size="sm" onPress={() => answerOffer(opportunityId, 'declined')}>
              Decline…
            </Button>
            <Button size="sm" variant="quiet" onPress={() => openOffer(opportunityId)}>
              Improved offer
            </Button>
          </>
        )}
        <Button size="sm" variant="quiet" onPress={() => navigate.go({ screen: 'offers' })}>
          Compare
        </Button>
        <MenuButton
          label="Offer"
          placement="bottom end"
          items={[
            { id: 'edit', label: 'Change this offer', onAction: () => openOffer(opportunityId, offer.id) },
            {
              id: 'trash',
              label: 'Move to the trash',
              danger: true,
              onAction: () => void trashOffer(offer.id, detail.company),
            },
          ]}
        >
          <IconButton icon={MoreHorizontal} label="More about the offer" size="sm" />
        </MenuButton>
      </div>
      {earlier.length > 0 && <EarlierOffers offers={earlier} detail={detail} today={today} />}
    </div>
  );
}

function NoOffer({ detail }: { detail: OfferDetail }) {
  const isAwaited = detail.stageKind === 'offer';
  return (
    <div className="flex items-center gap-2 text-sm text-ink2">
      <Icon icon={HandCoins} size={13} className={isAwaited ? 'text-amber' : 'text-ink3'} />
      <p className="m-0 flex-1">{isAwaited ? 'The offer was not entered yet.' : 'No offer so far.'}</p>
      {detail.stageKind !== 'closed' && (
        <Button size="sm" onPress={() => openOffer(detail.opportunityId)}>
          Enter offer…
        </Button>
      )}
    </div>
  );
}
