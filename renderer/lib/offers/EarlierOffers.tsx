import { ChevronDown, ChevronRight, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { valueUnder } from '../../../db/domain/offer.ts';
import type { OfferDetail, OfferView } from '../../../electron/ipc/contract/offer.ts';
import { Button, IconButton } from '../../components/index.ts';
import { count, dayMonth } from '../format.ts';
import { exactMoney } from '../money.ts';
import { trashOffer } from './resources.ts';
import { openOffer } from './state.ts';
import { bonusInWords, equityInWords } from './words.ts';

interface EarlierOffersProps {
  offers: readonly OfferView[];
  detail: OfferDetail;
  today: string;
}

/** The versions before the one that counts, the latest first: what the negotiation moved. */
export function EarlierOffers({ offers, detail, today }: EarlierOffersProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="sm"
        variant="quiet"
        icon={isOpen ? ChevronDown : ChevronRight}
        aria-expanded={isOpen}
        className="-ml-2"
        onPress={() => setOpen(!isOpen)}
      >
        {count(offers.length, 'earlier version')}
      </Button>
      {isOpen && (
        <ul className="m-0 list-none p-0 text-sm">
          {offers.map((offer, index) => (
            <li key={offer.id} className="flex items-center gap-2 border-t border-line py-1">
              <span className="selectable min-w-0 flex-1 text-ink2">
                <span className="tabular text-ink">
                  {exactMoney(valueUnder(offer, detail.assumptions).yearly.total, offer.currency)} a year
                </span>
                {offer.receivedOn !== null && `, ${dayMonth(offer.receivedOn, today)}`}
                {`: base ${exactMoney(offer.basePerYear, offer.currency)}, bonus ${bonusInWords(offer)}, equity ${equityInWords(offer)}`}
              </span>
              <IconButton
                icon={Pencil}
                size="sm"
                label={`Change earlier version ${index + 1}`}
                onPress={() => openOffer(detail.opportunityId, offer.id)}
              />
              <IconButton
                icon={Trash2}
                size="sm"
                label={`Move earlier version ${index + 1} to the trash`}
                onPress={() => void trashOffer(offer.id, detail.company)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
