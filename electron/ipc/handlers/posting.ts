import type { Services } from '../../../db/services/core.ts';
import * as posting from '../../../db/services/posting.ts';
import type { Handlers } from '../contract/handler.ts';
import type { postingContract } from '../contract/posting.ts';

export function postingHandlers(services: Services): Handlers<keyof typeof postingContract> {
  return {
    'posting.catalogue': () => posting.catalogue(services),
    'posting.proposals': ({ opportunityId }) => posting.proposals(services, opportunityId),
    'posting.accept': ({ opportunityId, items }) => posting.acceptSkills(services, opportunityId, items),
    'posting.dismiss': ({ opportunityId, skillIds }) => posting.dismissSkills(services, opportunityId, skillIds),
    'posting.similar': (input) => posting.similar(services, input),
  };
}
