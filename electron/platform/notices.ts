import { Notification, powerMonitor } from 'electron';
import type { Notice, Opens } from '../../db/domain/notice-facts.ts';
import { type NoticeTimerHost, startNoticeTimer } from './notice-timer.ts';

/** Shown notices are kept, or a click on one that was collected would open nothing. */
const MOST_KEPT = 50;

export interface NoticesHost extends Pick<NoticeTimerHost, 'take' | 'onBug'> {
  /** Brings a window and shows the thing in it. */
  open(opens: Opens): void;
  /** Says it in the window in front, when there is one: the system shows no notices. */
  say(notice: Notice): void;
  /** Whether the person is in the app now. */
  isInFront(): boolean;
}

/** Shows what is due by the system's notifications; a click opens what it speaks of. Nothing here uses the network. */
export function startNotices(host: NoticesHost) {
  const kept = new Set<Notification>();
  let isShown = Notification.isSupported();
  const show = (notice: Notice) => {
    // The window in front opens a debrief by itself when its round ends.
    if (notice.opens.kind === 'debrief' && host.isInFront()) return;
    if (!Notification.isSupported()) return host.say(notice);
    const shown = new Notification({ title: notice.title, body: notice.body });
    kept.add(shown);
    for (const oldest of kept) if (kept.size > MOST_KEPT) kept.delete(oldest);
    shown.on('click', () => {
      kept.delete(shown);
      host.open(notice.opens);
    });
    shown.on('close', () => kept.delete(shown));
    shown.on('show', () => (isShown = true));
    // No service for notifications runs, or they are not allowed: it is said in the window instead.
    shown.on('failed', () => {
      isShown = false;
      if (kept.delete(shown)) host.say(notice);
    });
    shown.show();
  };
  const timer = startNoticeTimer({
    ...host,
    show,
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    setTimer: (run, milliseconds) => {
      const timeout = setTimeout(run, milliseconds);
      return () => clearTimeout(timeout);
    },
  });
  powerMonitor.on('resume', timer.look);
  powerMonitor.on('unlock-screen', timer.look);
  return {
    /** Who shows a notice: the system, or the window when the system shows none. */
    shownBy: (): 'system' | 'app' => (isShown ? 'system' : 'app'),
    changed: timer.changed,
    stop: timer.stop,
    test: () =>
      show({
        title: 'Notices work',
        body: 'Rounds, debriefs and the morning list look like this.',
        opens: { kind: 'today' },
        says: [],
      }),
  };
}
