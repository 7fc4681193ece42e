import { join } from 'node:path';
import { type BrowserWindow, app, dialog, session } from 'electron';
import { type Services } from '../db/services/core.ts';
import { runDaily } from '../db/services/daily.ts';
import { nextMidnight } from '../db/services/context.ts';
import { openStoreAt } from '../db/services/store.ts';
import { whenWritten } from '../db/services/turns.ts';
import { ACTION_CHANNEL, CHANGE_CHANNEL, PROGRESS_CHANNEL } from './ipc/contract/channels.ts';
import type { AppHost } from './ipc/handlers/app.ts';
import { allHandlers } from './ipc/handlers/index.ts';
import { startRouter } from './ipc/router.ts';
import { readArguments } from './platform/arguments.ts';
import { startLog } from './platform/log.ts';
import { installMenu } from './platform/menu.ts';
import { atMidnight } from './platform/midnight.ts';
import { registerScheme, serveApp } from './platform/protocol.ts';
import { denyAll, lockDown, openExternal } from './platform/security.ts';
import { focusWindow, openWindow } from './platform/window.ts';

// 1. What was asked for on the command line, and where the data is.
const asked = readArguments(process.argv, process.cwd());
if (asked.dataDir !== null) app.setPath('userData', asked.dataDir);
const userData = app.getPath('userData');
const root = app.getAppPath();
let sample = asked.sample;

// 2. One window, one writer: a second start brings the first to the front.
if (!app.requestSingleInstanceLock()) app.quit();
else start();

function start(): void {
  registerScheme();
  lockDown(app);
  const log = startLog(userData);
  let window: BrowserWindow | null = null;
  const send = (channel: string, text: string) => {
    // What ends after the window has closed is told to nobody.
    if (window !== null && !window.isDestroyed()) window.webContents.send(channel, text);
  };

  process.on('uncaughtException', (error) => log.bug('main', error));
  app.on('second-instance', () => window !== null && !window.isDestroyed() && focusWindow(window));
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(() => {
    // 3. The page begins to load while the store opens.
    serveApp(join(root, 'out', 'renderer'));
    denyAll(session.defaultSession);
    installMenu(process.platform, (action) => send(ACTION_CHANNEL, action));
    window = openWindow({ preload: join(root, 'out', 'preload', 'preload.cjs'), userData });

    // 4. The store, or a sentence why not.
    const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone };
    const changed: Services['changed'] = (aggregates) => send(CHANGE_CHANNEL, JSON.stringify({ aggregates }));
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
    const host: AppHost = {
      version: app.getVersion(),
      runtime: `Electron ${process.versions.electron}, Chromium ${process.versions['chrome'] ?? ''}`,
      platform: platformName(),
      sample: () => sample,
      openExternal,
      switchStore: (toSample: boolean) => {
        const other = openStoreAt(place(toSample), clock, changed);
        if (!other.ok) return other;
        services.store.close();
        services.store = other.value.store;
        sample = toSample;
        window?.webContents.reload();
        return { ok: true, value: null };
      },
    };
    startRouter(
      allHandlers(services, host, (_windowId, progress) => send(PROGRESS_CHANNEL, JSON.stringify(progress))),
      { checkOutput: process.env['PROFFER_CHECK_OUTPUT'] === '1', onBug: log.bug },
    );

    // 6. The rules of the day, once the first screen is there.
    const daily = () => void whenWritten(services, () => runDaily(services));
    window.webContents.once('did-finish-load', () => setTimeout(daily, 1500));
    atMidnight(() => nextMidnight(services), daily);
    app.on('will-quit', () => services.store.close());
  });
}

function platformName(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac';
  return process.platform === 'win32' ? 'windows' : 'linux';
}
