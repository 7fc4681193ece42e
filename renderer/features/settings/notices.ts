import { type NoticeSettings, noticeSettings } from '../../../db/domain/notice-settings.ts';
import { notify } from '../../components/index.ts';
import { call } from '../../lib/client.ts';
import { createResource } from '../../lib/resource.ts';
import { sayFailure } from '../../lib/undo.ts';
import { changeSettings } from './store.ts';

/** Who shows a notice: the system, or the window when the system shows none. */
export const noticeState = createResource('notice.state', []);

/** Keeps a part of how the person is told, or answers the sentence that says why not. */
export function changeNotices(before: NoticeSettings, part: Partial<NoticeSettings>): string | null {
  const result = noticeSettings.safeParse({ ...before, ...part });
  if (!result.success) return result.error.issues[0]?.message ?? 'This cannot be used. Type something else.';
  void changeSettings({ notices: result.data });
  return null;
}

export async function showTestNotice(): Promise<void> {
  const result = await call('notice.test', null);
  if (!result.ok) return sayFailure(result.error);
  void noticeState.load(null);
  if (result.value.by === 'system')
    notify({ message: 'Sent. If nothing appears, allow notifications for Proffer in the settings of your system.' });
}
