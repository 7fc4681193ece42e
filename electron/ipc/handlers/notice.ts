import { ok } from '../../../db/domain/result.ts';
import type { Handlers } from '../contract/handler.ts';
import type { noticeContract } from '../contract/notice.ts';

/** What tells the person something outside the window; given by the composition root. */
export type NoticeHost = {
  /** Who would show a notice now. */
  noticesBy(): 'system' | 'app';
  testNotice(): void;
};

export function noticeHandlers(host: NoticeHost): Handlers<keyof typeof noticeContract> {
  return {
    'notice.state': () => ok({ by: host.noticesBy() }),
    'notice.test': () => {
      host.testNotice();
      return ok({ by: host.noticesBy() });
    },
  };
}
