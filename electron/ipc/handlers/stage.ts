import type { Services } from '../../../db/services/core.ts';
import * as stage from '../../../db/services/stage.ts';
import type { Handlers } from '../contract/handler.ts';
import type { stageContract } from '../contract/stage.ts';

export function stageHandlers(services: Services): Handlers<keyof typeof stageContract> {
  return {
    'stage.list': () => stage.listStages(services),
    'stage.add': (input) => stage.addStage(services, input),
    'stage.update': ({ id, fields }) => stage.updateStage(services, id, fields),
    'stage.collapse': ({ id, collapsed }) => stage.collapseStage(services, id, collapsed),
    'stage.move': ({ id, beforeId }) => stage.moveStage(services, id, beforeId),
    'stage.remove': ({ id, moveTo }) => stage.removeStage(services, id, moveTo),
    'stage.restore': ({ id }) => stage.restoreStage(services, id),
  };
}
