import type { Services } from '../../../db/services/core.ts';
import { ladderOf, renameRung } from '../../../db/services/ladder.ts';
import type { Handlers } from '../contract/handler.ts';
import type { ladderContract } from '../contract/ladder.ts';

export function ladderHandlers(services: Services): Handlers<keyof typeof ladderContract> {
  return {
    'ladder.list': () => ladderOf(services),
    'ladder.rename': (input) => renameRung(services, input),
  };
}
