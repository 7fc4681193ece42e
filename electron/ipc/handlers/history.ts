import type { Services } from '../../../db/services/core.ts';
import { ok } from '../../../db/domain/result.ts';
import { getDraft, putDraft, removeDraft } from '../../../db/services/draft.ts';
import { historyState, redoInTurns, undoInTurns } from '../../../db/services/history.ts';
import type { Handlers } from '../contract/handler.ts';
import type { historyContract } from '../contract/history.ts';

export function historyHandlers(services: Services): Handlers<keyof typeof historyContract> {
  return {
    'history.state': () => ok(historyState(services)),
    'history.undo': ({ stepId }) => undoInTurns(services, stepId),
    'history.redo': () => redoInTurns(services),
    'draft.get': ({ key }) => ok(getDraft(services, key)),
    'draft.put': ({ key, body }) => {
      putDraft(services, key, body);
      return ok(null);
    },
    'draft.remove': ({ key }) => {
      removeDraft(services, key);
      return ok(null);
    },
  };
}
