import type { Services } from '../../../db/services/core.ts';
import * as offer from '../../../db/services/offer.ts';
import { otherOpportunities, withdrawOthers } from '../../../db/services/offer-accept.ts';
import type { Handlers } from '../contract/handler.ts';
import type { offerContract } from '../contract/offer.ts';

export function offerHandlers(services: Services): Handlers<keyof typeof offerContract> {
  return {
    'offer.of': ({ opportunityId }) => offer.offerOf(services, opportunityId),
    'offer.save': (input) => offer.saveOffer(services, input),
    'offer.trash': ({ id }) => offer.trashOffer(services, id),
    'offer.compare': () => offer.compareOffers(services),
    'offer.saveComparison': (input) => offer.saveComparison(services, input),
    'offer.missing': () => offer.offersMissing(services),
    'offer.others': ({ opportunityId }) => otherOpportunities(services, opportunityId),
    'offer.withdrawOthers': (input) => withdrawOthers(services, input),
  };
}
