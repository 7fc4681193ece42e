import type { Services } from '../../../db/services/core.ts';
import * as bulk from '../../../db/services/follow-up-bulk.ts';
import * as followUp from '../../../db/services/follow-up.ts';
import type { Handlers } from '../contract/handler.ts';
import type { followUpContract } from '../contract/follow-up.ts';

export function followUpHandlers(services: Services): Handlers<keyof typeof followUpContract> {
  return {
    'follow_up.list': () => followUp.listFollowUps(services),
    'follow_up.add': (fields) => followUp.addFollowUp(services, fields),
    'follow_up.update': ({ id, fields }) => followUp.updateFollowUp(services, id, fields),
    'follow_up.updateMany': ({ ids, change }) => bulk.updateFollowUps(services, ids, change),
    'follow_up.settle': ({ ids, as, reason }) => followUp.settleFollowUps(services, ids, as, reason),
    'follow_up.reopen': ({ ids }) => bulk.reopenFollowUps(services, ids),
    'follow_up.snooze': ({ ids, until, ...more }) => followUp.snoozeFollowUps(services, ids, until, more),
    'follow_up.trash': ({ ids }) => followUp.trashFollowUps(services, ids),
  };
}
