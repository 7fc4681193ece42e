import type { Services } from '../../../db/services/core.ts';
import * as plan from '../../../db/services/plan.ts';
import type { Handlers } from '../contract/handler.ts';
import type { planContract } from '../contract/plan.ts';

export function planHandlers(services: Services): Handlers<keyof typeof planContract> {
  return {
    'plan.view': () => plan.viewPlan(services),
    'plan.keep': (fields) => plan.keepPlan(services, fields),
    'plan.take': ({ into }) => plan.takePlan(services, into),
  };
}
