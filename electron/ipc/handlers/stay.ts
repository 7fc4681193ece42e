import type { Services } from '../../../db/services/core.ts';
import { allStays } from '../../../db/services/stay.ts';
import type { Handlers } from '../contract/handler.ts';
import type { stayContract } from '../contract/stay.ts';

export function stayHandlers(services: Services): Handlers<keyof typeof stayContract> {
  return { 'opportunity.stays': () => allStays(services) };
}
