import type { Services } from '../../../db/services/core.ts';
import { readinessOf } from '../../../db/services/readiness.ts';
import type { Handlers } from '../contract/handler.ts';
import type { readinessContract } from '../contract/readiness.ts';

export function readinessHandlers(services: Services): Handlers<keyof typeof readinessContract> {
  return { 'readiness.of': ({ opportunityId }) => readinessOf(services, opportunityId) };
}
