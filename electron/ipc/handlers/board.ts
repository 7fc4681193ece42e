import { board, boardChanges } from '../../../db/services/board.ts';
import type { Services } from '../../../db/services/core.ts';
import type { boardContract } from '../contract/board.ts';
import type { Handlers } from '../contract/handler.ts';

export function boardHandlers(services: Services): Handlers<keyof typeof boardContract> {
  return {
    'opportunity.board': () => board(services),
    'opportunity.boardChanges': (since) => boardChanges(services, since),
  };
}
