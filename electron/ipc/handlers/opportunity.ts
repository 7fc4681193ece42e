import * as brief from '../../../db/services/brief.ts';
import type { Services } from '../../../db/services/core.ts';
import { openOpportunity } from '../../../db/services/detail.ts';
import * as opportunity from '../../../db/services/opportunity.ts';
import { addParticipant, removeParticipant } from '../../../db/services/person.ts';
import type { Handlers } from '../contract/handler.ts';
import type { opportunityContract } from '../contract/opportunity.ts';

export function opportunityHandlers(services: Services): Handlers<keyof typeof opportunityContract> {
  return {
    'opportunity.open': ({ id }) => openOpportunity(services, id),
    'opportunity.add': (input) => opportunity.addOpportunity(services, input),
    'opportunity.update': ({ id, fields }) => opportunity.updateOpportunity(services, id, fields),
    'opportunity.move': (input) => opportunity.moveOpportunities(services, input),
    'opportunity.trash': ({ ids }) => opportunity.trashOpportunities(services, ids),
    'opportunity.addNote': (input) => opportunity.addNote(services, input),
    'opportunity.addParticipant': (input) => addParticipant(services, input),
    'opportunity.removeParticipant': ({ participationId }) => removeParticipant(services, participationId),
    'brief.savePain': (input) => brief.savePain(services, input),
    'brief.removePain': ({ id }) => brief.removePain(services, id),
    'brief.saveCapability': (input) => brief.saveCapability(services, input),
    'brief.saveSegment': (input) => brief.saveSegment(services, input),
    'brief.removeSegment': ({ id }) => brief.removeSegment(services, id),
    'brief.saveCost': (input) => brief.saveCost(services, input),
    'brief.saveClosingAnswer': (input) => brief.saveClosingAnswer(services, input),
  };
}
