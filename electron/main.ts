import { join, resolve } from 'node:path';
import { app, session } from 'electron';
import { startHelper } from '../db/backup/helper.ts';
import { restorePrepared } from '../db/services/backup.ts';
import { BackupDesk } from '../db/services/backup-desk.ts';
import { keepCalendarFile } from '../db/services/calendar-file.ts';
import { type Services } from '../db/services/core.ts';
import { runDaily } from '../db/services/daily.ts';
import { allSettings } from '../db/services/settings.ts';
import { noticesOf, takeNotices, todayInShort } from '../db/services/notices.ts';
import { nextMidnight } from '../db/services/context.ts';
import { tryToOpen, waysToRecover } from '../db/services/recovery.ts';
import { STORE_FILE, openStoreAt } from '../db/services/store.ts';
import { TransferDesk } from '../db/services/transfer.ts';
import { ownFolder } from '../db/owner-only.ts';
import { whenWritten } from '../db/services/turns.ts';
import type { AppAction } from './ipc/contract/action.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';
import type { AppHost } from './ipc/handlers/app.ts';
import type { FileHost } from './ipc/handlers/file.ts';
import type { BackupHost } from './ipc/handlers/backup.ts';
import { allHandlers, closedHandlers } from './ipc/handlers/index.ts';
import type { Handlers } from './ipc/contract/handler.ts';
import type { TaskProgress } from './ipc/contract/import.ts';
import type { CalendarHost } from './ipc/handlers/ics.ts';
import type { MaterialFileHost } from './ipc/handlers/material-file.ts';
import type { NoticeHost } from './ipc/handlers/notice.ts';
import type { SettingsFileHost } from './ipc/handlers/settings-file.ts';
import type { PrintHost } from './ipc/handlers/sheet.ts';
import type { TransferHost } from './ipc/handlers/transfer.ts';
import type { TroubleHost } from './ipc/handlers/trouble.ts';
import type { UpdateHost } from './ipc/handlers/update.ts';
import { startRouter } from './ipc/router.ts';
import { aboutApp } from './platform/about.ts';
import { readArguments } from './platform/arguments.ts';
import { APP_ORIGIN, RECOVERY_PAGE } from './platform/app-files.ts';
import { backupDialogs } from './platform/backup-file.ts';
import { askForCalendar } from './platform/calendar-file.ts';
import { devServer } from './platform/dev-server.ts';
import { startEnding } from './platform/ending.ts';
import { askForExport, askForTables, askForTransfer } from './platform/export-file.ts';
import { keepGoing } from './platform/keep-going.ts';
import { startLog } from './platform/log.ts';
import { askForCopy, askForDocument, openDocument } from './platform/material-file.ts';
import { installMenu } from './platform/menu.ts';
import { atMidnight } from './platform/midnight.ts';
import { startNotices } from './platform/notices.ts';
import { watchOpenedFiles } from './platform/opened-files.ts';
import { print, savePdf } from './platform/print.ts';
import { registerScheme, serveApp } from './platform/protocol.ts';
import { askForFile } from './platform/save-file.ts';
import { askForSettings } from './platform/settings-file.ts';
import { keepOffline, keepRequestsIn, lockDown, openExternal } from './platform/security.ts';
import { startTray } from './platform/tray.ts';
import { hasReleasePlace, updatesOf } from './platform/updates-host.ts';
import { startWindows } from './platform/windows.ts';

// Whatever this process and those it starts write is for the person who started it: the store, Chromium's own files, logs.
process.umask(0o077);

// 1. What was asked for on the command line, and where the data is.
const asked = readArguments(process.argv, process.cwd());
if (asked.dataDir !== null) app.setPath('userData', asked.dataDir);
const userData = app.getPath('userData');
// Beside a build, what was bundled for development: both can run and be tested at once.
const out = resolve(import.meta.dirname, '..');
const root = resolve(out, import.meta.env.DEV ? '../..' : '..');
const dev = import.meta.env.DEV ? devServer(process.env['ELECTRON_RENDERER_URL']) : null;
let sample = asked.sample;
const safeMode = { on: asked.safeMode };
const DONE = { ok: true, value: null } as const;
// What Windows groups the app's windows and notices under.
app.setAppUserModelId('app.proffer.desktop');

// 2. One process, one writer: a second start brings the first to the front.
if (!(dev === null ? app.requestSingleInstanceLock() : dev.lock(app))) app.quit();
else start();

function start(): void {
  registerScheme();
  lockDown(app);
  // A build that names a place of releases must be able to ask it, once the person has switched that on.
  if (dev === null && !hasReleasePlace()) keepOffline(app);
  for (const folder of [userData, join(userData, 'logs')]) closeToOthers(folder);
  const log = startLog(userData);
  const about = aboutApp({ root, out, log });
  about.begins(safeMode.on ? ', safe mode' : '');
  keepGoing(app, log);
  const ending = startEnding((error) => log.bug('end', error));
  ending.with(log.end);
  app.on('will-quit', ending.end);
  // Every window shows the same store: what changes in one is told to all.
  const windows = startWindows({ preload: join(out, 'preload', 'preload.cjs'), userData, safeMode });

  const tell = (action: AppAction) => windows.tellFocused(ACTION_CHANNEL, JSON.stringify(action));
  const bring = (action: AppAction) => windows.bringAndTell(ACTION_CHANNEL, JSON.stringify(action));
  app.on('second-instance', () => void app.whenReady().then(windows.bring));
  const openedFiles = watchOpenedFiles(app, process.argv, process.cwd());

  void app.whenReady().then(() => {
    // 3. The page begins to load while the store opens.
    if (dev === null) serveApp(join(out, 'renderer'));
    else dev.serve();
    keepRequestsIn(session.defaultSession, dev?.socket);
    installMenu({ platform: process.platform, isPackaged: app.isPackaged }, (command) => bring({ is: 'run', command }));
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
    const open = () =>
      tryToOpen(
        () => openStoreAt(place(sample), clock, changed),
        (error) => log.bug('store', error),
      );
    const helper = startHelper(join(out, 'main', 'worker.js'));
    ending.with(helper.close);
    const progress = (windowId: number, how: TaskProgress) =>
      windows.tell(windowId, PROGRESS_CHANNEL, JSON.stringify(how));
    let answering: Handlers | null = null;
    const answerWith = (handlers: Handlers) => {
      if (answering !== null) return void Object.assign(answering, handlers);
      answering = handlers;
      startRouter(handlers, {
        checkOutput: process.env['PROFFER_CHECK_OUTPUT'] === '1',
        onBug: log.bug,
        onDone: log.took,
      });
    };
    const tellOfBackups = () => windows.tellAll(CHANGE_CHANNEL, JSON.stringify({ aggregates: ['backup'] }));
    const showApp = (message: string) =>
      windows.show(`${APP_ORIGIN}/`, { channel: ACTION_CHANNEL, text: JSON.stringify({ is: 'tell', message }) });

    const opened = open();
    if (opened.ok) serve(opened.value);
    else recover(opened.error);

    /** Offers what there is to restore, until a store opens. */
    function recover(failure: Parameters<typeof waysToRecover>[0]['failure']): void {
      const { folder, migrations } = place(sample);
      const ways = waysToRecover({
        failure,
        storePath: join(folder, STORE_FILE),
        migrations,
        clock,
        open,
        helper,
        changed: tellOfBackups,
        opened: (services, message) => {
          serve(services);
          showApp(message);
        },
      });
      answerWith(closedHandlers({ ...ways, ...backupDialogs }, progress));
      windows.show(RECOVERY_PAGE);
    }

    /** Works with an open store. */
    function serve(services: Services): void {
      services.safeMode = safeMode;
      // 5. What is told outside the window. The sample has no appointments to keep.
      const isQuiet = () => sample || safeMode.on;
      const notices = startNotices({
        take: () => whenWritten(services, () => (isQuiet() ? { show: [], next: Infinity } : takeNotices(services))),
        open: (opens) => bring({ is: 'open', opens }),
        say: ({ title, body, opens }) => tell({ is: 'say', title, body, opens }),
        isInFront: windows.isInFront,
        onBug: (error) => log.bug('notices', error),
      });
      const tray = startTray({
        icon: join(root, 'build', 'icons', process.platform === 'darwin' ? 'trayTemplate.png' : 'tray.png'),
        today: () =>
          whenWritten(services, () => (!safeMode.on && noticesOf(services).tray ? todayInShort(services) : null)),
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
      const updates = updatesOf({
        isOn: () => allSettings(services).updates,
        changed: () => windows.tellAll(CHANGE_CHANNEL, JSON.stringify({ aggregates: ['update'] })),
        onBug: (error) => log.bug('updates', error),
      });
      watching.push(notices.changed, tray.changed, calendarKeeper.changed, updates.look);
      ending.with(() => services.store.close());
      for (const end of [calendarKeeper.close, notices.stop, tray.stop, updates.stop]) ending.with(end);
      app.on('window-all-closed', () => {
        if (!tray.isOn()) app.quit();
      });
      app.on('activate', windows.bring);

      const reopen = () => {
        const again = open();
        if (again.ok) services.store = again.value.store;
        return again.ok ? DONE : again;
      };
      const backups = new BackupDesk({
        helper,
        migrations: place(false).migrations,
        changed: tellOfBackups,
        storePath: () => services.store.path,
        services,
        restore: async (about, told) => {
          const restored = await restorePrepared(services, about, reopen, told);
          if (!restored.ok) return restored;
          showApp('The backup is restored. The store as it was before is the newest in the list of backups.');
          for (const look of watching) look();
          return restored;
        },
      });

      const transfer = new TransferDesk(services);

      // 6. Everything the window may ask for.
      const host: AppHost &
        PrintHost &
        NoticeHost &
        CalendarHost &
        FileHost &
        MaterialFileHost &
        BackupHost &
        SettingsFileHost &
        TroubleHost &
        UpdateHost &
        TransferHost = {
        ...about,
        platform: platformName(),
        sample: () => sample,
        openExternal,
        savePdf,
        print,
        askForCalendar,
        askForDocument,
        askForCopy,
        openDocument,
        askForFile,
        askForSettings,
        transfer,
        askForExport,
        askForTables,
        askForTransfer,
        updates,
        reloadWindows: windows.reload,
        backups,
        ...backupDialogs,
        recovery: { state: () => null, retry: () => DONE, startEmpty: () => DONE },
        calendarKeeper,
        openWindow: (at) => void windows.open({ place: at }),
        firstPlace: windows.firstPlace,
        noticesBy: notices.shownBy,
        testNotice: notices.test,
        switchStore: (toSample: boolean) => {
          const other = openStoreAt(place(toSample), clock, changed);
          if (!other.ok) return other;
          backups.drop();
          calendarKeeper.close();
          services.store.close();
          services.store = other.value.store;
          sample = toSample;
          windows.reload();
          for (const look of watching) look();
          return DONE;
        },
      };
      answerWith(allHandlers(services, host, progress));
      openedFiles.handTo((path) => {
        transfer.offer(path);
        bring({ is: 'export' });
      });

      // 7. The rules of the day, once the first screen is there, and then what is to be told of them.
      const daily = () => void whenWritten(services, () => runDaily(services));
      // The sample is not worth keeping.
      const backUp = () => {
        if (!sample) backups.daily().then(tellOfBackup, (error) => log.bug('backup', error));
      };
      const tellOfBackup = (made: Awaited<ReturnType<typeof backups.daily>>) => {
        if (made?.ok === false) tell({ is: 'tell', message: `Today’s backup was not made. ${made.error.message}` });
      };
      const begin = () => {
        daily();
        for (const look of watching) look();
        ending.later(5000, backUp);
      };
      first.webContents.once('did-finish-load', () => ending.later(1500, begin));
      const days = atMidnight({
        nextMidnight: () => nextMidnight(services),
        run: () => {
          daily();
          backUp();
        },
      });
      ending.with(days.stop);
    }
  });
}

/** Also where the folder was there before and others could look into it. */
function closeToOthers(folder: string): void {
  try {
    ownFolder(folder);
  } catch {
    // A place that cannot be written is told in words when the store is opened there.
  }
}

function platformName(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
