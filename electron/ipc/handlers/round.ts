import type { Services } from '../../../db/services/core.ts';
import * as debrief from '../../../db/services/debrief.ts';
import { replaceInterviewer } from '../../../db/services/interviewer.ts';
import * as round from '../../../db/services/round.ts';
import type { Handlers } from '../contract/handler.ts';
import type { roundContract } from '../contract/round.ts';

export function roundHandlers(services: Services): Handlers<keyof typeof roundContract> {
  return {
    'round.add': (input) => round.addRound(services, input),
    'round.update': ({ id, fields }) => round.updateRound(services, id, fields),
    'round.trash': ({ id }) => round.trashRound(services, id),
    'round.restore': ({ id }) => round.restoreRound(services, id),
    'round.trashed': ({ opportunityId }) => round.trashedRounds(services, opportunityId),
    'round.overlaps': (input) => round.overlappingRounds(services, input),
    'round.zones': () => round.recentZones(services),
    'round.replaceInterviewer': (input) => replaceInterviewer(services, input),
    'debrief.owed': () => debrief.owedDebriefs(services),
    'debrief.open': ({ roundId }) => debrief.openDebrief(services, roundId),
    'debrief.preview': ({ roundId, document }) => debrief.previewDebrief(services, roundId, document),
    'debrief.save': ({ roundId, document }) => debrief.saveDebrief(services, roundId, document),
    'debrief.waive': ({ roundId }) => debrief.waiveDebrief(services, roundId),
  };
}
