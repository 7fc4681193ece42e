import type { Services } from '../../../db/services/core.ts';
import { opportunityOptions } from '../../../db/services/opportunity-options.ts';
import type { Handlers } from '../contract/handler.ts';
import type { opportunityOptionsContract } from '../contract/opportunity-options.ts';

export function opportunityOptionsHandlers(services: Services): Handlers<keyof typeof opportunityOptionsContract> {
  return { 'opportunity.options': () => opportunityOptions(services) };
}
