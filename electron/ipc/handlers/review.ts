import type { Services } from '../../../db/services/core.ts';
import { rankingMoves, reviewOf } from '../../../db/services/review.ts';
import type { Handlers } from '../contract/handler.ts';
import type { reviewContract } from '../contract/review.ts';

export function reviewHandlers(services: Services): Handlers<keyof typeof reviewContract> {
  return {
    'review.week': (input) => reviewOf(services, input),
    'review.ranking': (input) => rankingMoves(services, input),
  };
}
