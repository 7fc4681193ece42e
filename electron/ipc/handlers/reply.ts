import type { Services } from '../../../db/services/core.ts';
import { logReplies, logReplyAbout, sayReply } from '../../../db/services/reply.ts';
import type { Handlers } from '../contract/handler.ts';
import type { replyContract } from '../contract/reply.ts';

export function replyHandlers(services: Services): Handlers<keyof typeof replyContract> {
  return {
    'follow_up.reply': ({ ids }) => logReplies(services, ids),
    'opportunity.reply': ({ id }) => logReplyAbout(services, id),
    'interaction.say': ({ ids, said }) => sayReply(services, ids, said),
  };
}
