import type { Services } from '../../../db/services/core.ts';
import * as followUp from '../../../db/services/follow-up.ts';
import type { Handlers } from '../contract/handler.ts';
import type { followUpContract } from '../contract/follow-up.ts';

export function followUpHandlers(services: Services): Handlers<keyof typeof followUpContract> {
  return {
    'follow_up.list': () => followUp.listFollowUps(services),
    'follow_up.add': (fields) => followUp.addFollowUp(services, fields),
    'follow_up.update': ({ id, fields }) => followUp.updateFollowUp(services, id, fields),
    'follow_up.settle': ({ ids, as }) => followUp.settleFollowUps(services, ids, as),
    'follow_up.snooze': ({ ids, until }) => followUp.snoozeFollowUps(services, ids, until),
    'follow_up.trash': ({ ids }) => followUp.trashFollowUps(services, ids),
  };
}
