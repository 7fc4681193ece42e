import type { Services } from '../../../db/services/core.ts';
import { choicesOf, flowOf, funnelOf, rowsOf, stageTimesOf } from '../../../db/services/insights.ts';
import type { Handlers } from '../contract/handler.ts';
import type { insightsContract } from '../contract/insights.ts';

export function insightsHandlers(services: Services): Handlers<keyof typeof insightsContract> {
  return {
    'insights.funnel': (input) => funnelOf(services, input),
    'insights.stageTimes': (input) => stageTimesOf(services, input),
    'insights.flow': (input) => flowOf(services, input),
    'insights.choices': () => choicesOf(services),
    'insights.rows': ({ opportunityIds }) => rowsOf(services, opportunityIds),
  };
}
