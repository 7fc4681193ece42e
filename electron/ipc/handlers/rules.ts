import type { Services } from '../../../db/services/core.ts';
import { switchRules } from '../../../db/services/opportunity-rules.ts';
import type { Handlers } from '../contract/handler.ts';
import type { rulesContract } from '../contract/rules.ts';

export function rulesHandlers(services: Services): Handlers<keyof typeof rulesContract> {
  return { 'opportunity.rules': ({ id, rulesOff }) => switchRules(services, id, rulesOff) };
}
