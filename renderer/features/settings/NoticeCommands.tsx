import { useMemo } from 'react';
import type { NoticeSettings } from '../../../db/domain/notice-settings.ts';
import { notify } from '../../components/index.ts';
import { type Command, useCommands } from '../../lib/commands.ts';
import { openSettingsAt } from '../../lib/settings-target.ts';
import { changeNotices, showTestNotice } from './notices.ts';
import { settings } from './store.ts';

const group = 'Settings';
const words = 'notify reminder system notice quiet hours tray bell';

const ALWAYS: readonly Command[] = [
  { id: 'settings.notices', label: 'Notification settings', group, words, run: () => openSettingsAt('notices') },
  { id: 'notices.test', label: 'Show a test notice', group, words, run: () => void showTestNotice() },
];

function turn(notices: NoticeSettings, on: boolean): void {
  if (changeNotices(notices, { on }) === null) notify({ message: `Notifications are ${on ? 'on' : 'off'}.` });
}

/** Notifications in the palette, from everywhere. Stands once in the shell. */
export function NoticeCommands() {
  const notices = settings.use(null).data?.notices;
  const commands = useMemo<readonly Command[]>(() => {
    if (notices === undefined) return ALWAYS;
    const label = notices.on ? 'Turn notifications off' : 'Turn notifications on';
    return [...ALWAYS, { id: 'notices.turn', label, group, words, run: () => turn(notices, !notices.on) }];
  }, [notices]);
  useCommands(commands);
  return null;
}
