import { awaySeen, awaySummary } from '../../../db/services/away.ts';
import type { Services } from '../../../db/services/core.ts';
import { ok } from '../../../db/domain/result.ts';
import type { awayContract } from '../contract/away.ts';
import type { Handlers } from '../contract/handler.ts';

export function awayHandlers(services: Services): Handlers<keyof typeof awayContract> {
  return {
    'today.away': () => ok(awaySummary(services)),
    'today.awaySeen': () => {
      awaySeen(services);
      return ok(null);
    },
  };
}
