import type { Services } from '../../../db/services/core.ts';
import * as finish from '../../../db/services/initiative-finish.ts';
import * as hours from '../../../db/services/initiative-hours.ts';
import * as initiative from '../../../db/services/initiative.ts';
import type { Handlers } from '../contract/handler.ts';
import type { initiativeContract } from '../contract/initiative.ts';

export function initiativeHandlers(services: Services): Handlers<keyof typeof initiativeContract> {
  return {
    'initiative.list': () => initiative.listInitiatives(services),
    'initiative.heard': ({ id }) => initiative.heardFor(services, id),
    'initiative.hours': ({ id }) => hours.hoursOf(services, id),
    'initiative.add': (input) => initiative.addInitiative(services, input),
    'initiative.update': ({ id, fields }) => initiative.updateInitiative(services, id, fields),
    'initiative.move': (input) => initiative.moveInitiative(services, input),
    'initiative.orderByReturn': ({ lane }) => initiative.orderByReturn(services, lane),
    'initiative.logHours': (input) => hours.logHours(services, input),
    'initiative.changeHours': ({ id, ...fields }) => hours.changeHours(services, id, fields),
    'initiative.removeHours': ({ id }) => hours.removeHours(services, id),
    'initiative.previewFinish': (input) => finish.previewFinish(services, input),
    'initiative.finish': (input) => finish.finishInitiative(services, input),
    'initiative.drop': (input) => finish.dropInitiative(services, input),
    'initiative.reopen': (input) => finish.reopenInitiative(services, input),
    'initiative.trash': ({ id }) => initiative.trashInitiative(services, id),
  };
}
