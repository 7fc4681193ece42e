import type { Services } from '../../../db/services/core.ts';
import * as activity from '../../../db/services/insights-activity.ts';
import * as discipline from '../../../db/services/insights-discipline.ts';
import * as outcomes from '../../../db/services/insights-outcomes.ts';
import type { Handlers } from '../contract/handler.ts';
import type { insightsOutcomesContract } from '../contract/insights-outcomes.ts';

export function insightsOutcomesHandlers(services: Services): Handlers<keyof typeof insightsOutcomesContract> {
  return {
    'insights.closeOuts': (input) => outcomes.closeOutInsights(services, input),
    'insights.lessons': (input) => outcomes.lessonInsights(services, input),
    'insights.ratings': (input) => outcomes.ratingInsights(services, input),
    'insights.ratingRows': (input) => outcomes.ratingsOfKind(services, input),
    'insights.discipline': (input) => discipline.disciplineInsights(services, input),
    'insights.disciplineRows': (input) => discipline.disciplineRows(services, input),
    'insights.thanks': (input) => discipline.thanksInsights(services, input),
    'insights.thanksRows': (input) => discipline.thanksRows(services, input),
    'insights.activity': (input) => activity.activityInsights(services, input),
    'insights.activityRows': (input) => activity.activityBehind(services, input),
  };
}
