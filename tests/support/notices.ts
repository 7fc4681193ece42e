import { type ElectronApplication, type Page } from '@playwright/test';
import { ask, opportunityAt } from './ask.ts';
import { appNow } from './clock.ts';

/**
 * What the app hands to the system is kept instead of shown: no service for notifications runs where tests run, nor is
 * the library for them everywhere. From here on `shownNotices` lists them, and a click on one is the system's.
 */
export const keepNotices = (app: ElectronApplication) =>
  app.evaluate(({ Notification }) => {
    const shown: Electron.Notification[] = [];
    Reflect.set(globalThis, 'shownNotices', shown);
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      shown.push(this);
    };
  });

export const shownNotices = (app: ElectronApplication) =>
  app.evaluate(() =>
    (Reflect.get(globalThis, 'shownNotices') as Electron.Notification[]).map(({ title, body }) => ({ title, body })),
  );

export const clickNotice = (app: ElectronApplication, title: string) =>
  app.evaluate(
    (_, wanted) =>
      (Reflect.get(globalThis, 'shownNotices') as Electron.Notification[])
        .find((notice) => notice.title.startsWith(wanted))
        ?.emit('click'),
    title,
  );

/** A panel at this company that begins in so many minutes. */
export async function panelIn(page: Page, company: string, minutes: number): Promise<void> {
  await ask(page, 'round.add', {
    opportunityId: await opportunityAt(page, company, 'interview'),
    kind: 'panel',
    startsAt: appNow() + minutes * 60_000 - 5000,
    timeZone: 'UTC',
    minutes: 60,
    place: 'Room 4',
    status: 'scheduled',
    interviewers: [],
  });
}

/** What the icon in the tray says and offers from here on, kept as the app sets it. */
export const watchTray = (app: ElectronApplication) =>
  app.evaluate(({ Tray }) => {
    const { setContextMenu, setToolTip } = Tray.prototype;
    const kept: { menu?: Electron.Menu | null; says?: string } = {};
    Reflect.set(globalThis, 'watchedTray', kept);
    Tray.prototype.setContextMenu = function set(this: Electron.Tray, menu) {
      kept.menu = menu;
      setContextMenu.call(this, menu);
    };
    Tray.prototype.setToolTip = function say(this: Electron.Tray, text) {
      kept.says = text;
      setToolTip.call(this, text);
    };
  });

export const readTray = (app: ElectronApplication) =>
  app.evaluate(() => {
    const { menu, says } = Reflect.get(globalThis, 'watchedTray') as { menu?: Electron.Menu | null; says?: string };
    return { says: says ?? null, entries: (menu?.items ?? []).flatMap(({ label }) => (label === '' ? [] : [label])) };
  });

export const chooseInTray = (app: ElectronApplication, label: string) =>
  app.evaluate(
    (_, wanted) =>
      void (Reflect.get(globalThis, 'watchedTray') as { menu?: Electron.Menu | null }).menu?.items
        .find((item) => item.label === wanted)
        ?.click(),
    label,
  );
