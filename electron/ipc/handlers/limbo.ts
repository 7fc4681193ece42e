import type { Services } from '../../../db/services/core.ts';
import * as limbo from '../../../db/services/limbo.ts';
import type { Handlers } from '../contract/handler.ts';
import type { limboContract } from '../contract/limbo.ts';

export function limboHandlers(services: Services): Handlers<keyof typeof limboContract> {
  return {
    'limbo.for': ({ opportunityId }) => limbo.limboFor(services, opportunityId),
    'limbo.decideBy': ({ opportunityId, date }) => limbo.decideBy(services, opportunityId, date),
    'limbo.keepNote': (note) => limbo.keepNote(services, note),
    'limbo.sendNote': (note) => limbo.sendNote(services, note),
  };
}
