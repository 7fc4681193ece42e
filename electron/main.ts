import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { keepCalendarFile } from '../db/services/calendar-file.ts';
import { type Services } from '../db/services/core.ts';
import { runDaily } from '../db/services/daily.ts';
import { noticesOf, takeNotices, todayInShort } from '../db/services/notices.ts';
import { nextMidnight } from '../db/services/context.ts';
import { openStoreAt } from '../db/services/store.ts';
import { whenWritten } from '../db/services/turns.ts';
import type { AppAction } from './ipc/contract/action.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';
import type { AppHost } from './ipc/handlers/app.ts';
import { allHandlers } from './ipc/handlers/index.ts';
import type { CalendarHost } from './ipc/handlers/ics.ts';
import type { NoticeHost } from './ipc/handlers/notice.ts';
import type { PrintHost } from './ipc/handlers/sheet.ts';
import { startRouter } from './ipc/router.ts';
import { readArguments } from './platform/arguments.ts';
import { askForCalendar } from './platform/calendar-file.ts';
import { startLog } from './platform/log.ts';
import { installMenu } from './platform/menu.ts';
import { atMidnight } from './platform/midnight.ts';
import { startNotices } from './platform/notices.ts';
import { print, savePdf } from './platform/print.ts';
import { registerScheme, serveApp } from './platform/protocol.ts';
import { denyAll, lockDown, openExternal } from './platform/security.ts';
import { startTray } from './platform/tray.ts';
import { startWindows } from './platform/windows.ts';

// 1. What was asked for on the command line, and where the data is.
const asked = readArguments(process.argv, process.cwd());
if (asked.dataDir !== null) app.setPath('userData', asked.dataDir);
const userData = app.getPath('userData');
const root = app.getAppPath();
let sample = asked.sample;
// What Windows groups the app's windows and notices under.
app.setAppUserModelId('app.proffer.desktop');

// 2. One process, one writer: a second start brings the first to the front.
if (!app.requestSingleInstanceLock()) app.quit();
else start();

function start(): void {
  registerScheme();
  lockDown(app);
  const log = startLog(userData);
  // Every window shows the same store: what changes in one is told to all.
  const windows = startWindows({ preload: join(root, 'out', 'preload', 'preload.cjs'), userData });

  process.on('uncaughtException', (error) => log.bug('main', error));
  const tell = (action: AppAction) => windows.tellFocused(ACTION_CHANNEL, JSON.stringify(action));
  const bring = (action: AppAction) => windows.bringAndTell(ACTION_CHANNEL, JSON.stringify(action));
  app.on('second-instance', () => void app.whenReady().then(windows.bring));

  void app.whenReady().then(() => {
    // 3. The page begins to load while the store opens.
    serveApp(join(root, 'out', 'renderer'));
    denyAll(session.defaultSession);
    installMenu(process.platform, (command) => bring({ is: 'run', command }));
    const first = windows.open();

    // 4. The store, or a sentence why not.
    const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
    const watching: (() => void)[] = [];
    const changed: Services['changed'] = (aggregates) => {
      windows.tellAll(CHANGE_CHANNEL, JSON.stringify({ aggregates }));
      for (const look of watching) look();
    };
    const place = (ofSample: boolean) => ({
      folder: ofSample ? join(userData, 'sample') : userData,
      migrations: join(root, 'db', 'migrations'),
      sample: ofSample ? { opportunities: asked.opportunities } : null,
    });
    const opened = openStoreAt(place(sample), clock, changed);
    if (!opened.ok) {
      console.error(opened.error.message);
      dialog.showErrorBox('Proffer cannot open its store', opened.error.message);
      app.exit(1);
      return;
    }
    const services = opened.value;

    // 5. What is told outside the window. The sample has no appointments to keep.
    const notices = startNotices({
      take: () => whenWritten(services, () => (sample ? { show: [], next: Infinity } : takeNotices(services))),
      open: (opens) => bring({ is: 'open', opens }),
      say: ({ title, body, opens }) => tell({ is: 'say', title, body, opens }),
      isInFront: windows.isInFront,
      onBug: (error) => log.bug('notices', error),
    });
    const tray = startTray({
      icon: join(root, 'build', 'icons', process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'),
      today: () => whenWritten(services, () => (noticesOf(services).tray ? todayInShort(services) : null)),
      openApp: windows.bring,
      open: (opens) => bring({ is: 'open', opens }),
      addFollowUp: () => bring({ is: 'run', command: 'followup.add' }),
      onBug: (error) => log.bug('tray', error),
    });
    const calendarKeeper = keepCalendarFile({
      services,
      isSample: () => sample,
      told: () => windows.tellAll(CHANGE_CHANNEL, JSON.stringify({ aggregates: ['calendar_file'] })),
    });
    watching.push(notices.changed, tray.changed, calendarKeeper.changed);
    app.on('window-all-closed', () => {
      if (!tray.isOn()) app.quit();
    });
    app.on('activate', windows.bring);

    // 6. Everything the window may ask for.
    const host: AppHost & PrintHost & NoticeHost & CalendarHost = {
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}, Chromium ${process.versions['chrome'] ?? ''}`,
      platform: platformName(),
      sample: () => sample,
      openExternal,
      savePdf,
      print,
      askForCalendar,
      calendarKeeper,
      openWindow: (at) => void windows.open({ place: at }),
      firstPlace: windows.firstPlace,
      noticesBy: notices.shownBy,
      testNotice: notices.test,
      switchStore: (toSample: boolean) => {
        const other = openStoreAt(place(toSample), clock, changed);
        if (!other.ok) return other;
        calendarKeeper.close();
        services.store.close();
        services.store = other.value.store;
        sample = toSample;
        windows.reload();
        for (const look of watching) look();
        return { ok: true, value: null };
      },
    };
    startRouter(
      allHandlers(services, host, (windowId, progress) =>
        windows.tell(windowId, PROGRESS_CHANNEL, JSON.stringify(progress)),
      ),
      { checkOutput: process.env['PROFFER_CHECK_OUTPUT'] === '1', onBug: log.bug },
    );

    // 7. The rules of the day, once the first screen is there, and then what is to be told of them.
    const daily = () => void whenWritten(services, () => runDaily(services));
    const begin = () => {
      daily();
      for (const look of watching) look();
    };
    first.webContents.once('did-finish-load', () => setTimeout(begin, 1500));
    atMidnight({ nextMidnight: () => nextMidnight(services), run: daily });
    app.on('will-quit', () => {
      notices.stop();
      tray.stop();
      calendarKeeper.close();
      services.store.close();
    });
  });
}

function platformName(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
