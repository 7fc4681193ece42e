import type { Services } from '../../db/services/core.ts';
import { logReplies, logReplyAbout, sayReply } from '../../db/services/reply.ts';
import { letGoLongPast } from '../../db/services/today.ts';

type One = { pick: number; text: string; any: (table: string) => string | null; ids: (table: string) => string[] };

/** What a person does when somebody answered, and with what is long past. Merged into the other commands. */
export const replyCommands = {
  logReply: (services: Services, { pick, any, ids }: One) => {
    const id = any('follow_up');
    return id === null ? null : logReplies(services, [...new Set([id, ...ids('follow_up').slice(0, pick % 3)])]);
  },
  logReplyAbout: (services: Services, { any }: One) => {
    const id = any('opportunity');
    return id === null ? null : logReplyAbout(services, id);
  },
  sayReply: (services: Services, { any, text }: One) => {
    const id = any('interaction');
    return id === null ? null : sayReply(services, [id], text);
  },
  letGo: (services: Services) => letGoLongPast(services),
};
