import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { type Services } from '../db/services/core.ts';
import { runDaily } from '../db/services/daily.ts';
import { nextMidnight } from '../db/services/context.ts';
import { openStoreAt } from '../db/services/store.ts';
import { whenWritten } from '../db/services/turns.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';
import type { AppHost } from './ipc/handlers/app.ts';
import { allHandlers } from './ipc/handlers/index.ts';
import type { PrintHost } from './ipc/handlers/sheet.ts';
import { startRouter } from './ipc/router.ts';
import { readArguments } from './platform/arguments.ts';
import { startLog } from './platform/log.ts';
import { installMenu } from './platform/menu.ts';
import { atMidnight } from './platform/midnight.ts';
import { print, savePdf } from './platform/print.ts';
import { registerScheme, serveApp } from './platform/protocol.ts';
import { denyAll, lockDown, openExternal } from './platform/security.ts';
import { startWindows } from './platform/windows.ts';

// 1. What was asked for on the command line, and where the data is.
const asked = readArguments(process.argv, process.cwd());
if (asked.dataDir !== null) app.setPath('userData', asked.dataDir);
const userData = app.getPath('userData');
const root = app.getAppPath();
let sample = asked.sample;

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
  app.on('second-instance', windows.focus);
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    // 3. The page begins to load while the store opens.
    serveApp(join(root, 'out', 'renderer'));
    denyAll(session.defaultSession);
    installMenu(process.platform, (action) => windows.tellFocused(ACTION_CHANNEL, action));
    const first = windows.open();

    // 4. The store, or a sentence why not.
    const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
    const changed: Services['changed'] = (aggregates) =>
      windows.tellAll(CHANGE_CHANNEL, JSON.stringify({ aggregates }));
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

    // 5. Everything the window may ask for.
    const host: AppHost & PrintHost = {
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}, Chromium ${process.versions['chrome'] ?? ''}`,
      platform: platformName(),
      sample: () => sample,
      openExternal,
      savePdf,
      print,
      openWindow: (at) => void windows.open({ place: at }),
      firstPlace: windows.firstPlace,
      switchStore: (toSample: boolean) => {
        const other = openStoreAt(place(toSample), clock, changed);
        if (!other.ok) return other;
        services.store.close();
        services.store = other.value.store;
        sample = toSample;
        windows.reload();
        return { ok: true, value: null };
      },
    };
    startRouter(
      allHandlers(services, host, (windowId, progress) =>
        windows.tell(windowId, PROGRESS_CHANNEL, JSON.stringify(progress)),
      ),
      { checkOutput: process.env['PROFFER_CHECK_OUTPUT'] === '1', onBug: log.bug },
    );

    // 6. The rules of the day, once the first screen is there.
    const daily = () => void whenWritten(services, () => runDaily(services));
    first.webContents.once('did-finish-load', () => setTimeout(daily, 1500));
    atMidnight(() => nextMidnight(services), daily);
    app.on('will-quit', () => services.store.close());
  });
}

function platformName(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
