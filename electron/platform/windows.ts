import { BrowserWindow } from 'electron';
import { focusWindow, openWindow } from './window.ts';

/** All windows of the app: opened, told what changed, and brought to the front. */
export function startWindows(options: { preload: string; userData: string; safeMode: { on: boolean } }) {
  const firstPlaces = new Map<number, { place: unknown }>();
  /** Windows whose page listens, and what the others are told once it does. */
  const listening = new Set<number>();
  const waiting = new Map<number, { channel: string; text: string }[]>();
  // What ends after a window has closed is told to nobody.
  const all = () => BrowserWindow.getAllWindows().filter((window) => !window.isDestroyed());
  const focused = () => BrowserWindow.getFocusedWindow() ?? all()[0];

  /** Opens a window; with a place, beside the one in front. */
  const open = (at?: { place: unknown }): BrowserWindow => {
    const beside = at ? focused() : undefined;
    const window = openWindow({ ...options, ...(beside ? { beside } : {}) });
    const { id } = window.webContents;
    if (at) firstPlaces.set(id, at);
    window.webContents.on('did-start-loading', () => listening.delete(id));
    window.on('closed', () => {
      listening.delete(id);
      waiting.delete(id);
    });
    return window;
  };
  const bring = (): BrowserWindow => {
    const window = focused();
    if (window === undefined) return open();
    focusWindow(window);
    return window;
  };
  /** The page of this window listens from now on: tells it what waited, after the answer to what it just asked. */
  const begin = (windowId: number) => {
    listening.add(windowId);
    const texts = waiting.get(windowId) ?? [];
    waiting.delete(windowId);
    const contents = all().find(({ webContents }) => webContents.id === windowId)?.webContents;
    setImmediate(() => {
      for (const { channel, text } of texts) if (contents?.isDestroyed() === false) contents.send(channel, text);
    });
  };

  return {
    open,
    /** The place this window was opened at: told once, so that reloading it stays where the person went since. */
    firstPlace(windowId: number): { place: unknown } | null {
      const first = firstPlaces.get(windowId) ?? null;
      firstPlaces.delete(windowId);
      begin(windowId);
      return first;
    },
    /** Brings the window in front, or a new one, and tells it something once its page listens. */
    bringAndTell(channel: string, text: string): void {
      const { webContents } = bring();
      if (listening.has(webContents.id)) webContents.send(channel, text);
      else waiting.set(webContents.id, [...(waiting.get(webContents.id) ?? []), { channel, text }]);
    },
    isInFront: () => BrowserWindow.getFocusedWindow() !== null,
    /** Brings the window in front, or opens one when none is left. */
    bring: () => void bring(),
    tellAll: (channel: string, text: string) => {
      for (const window of all()) window.webContents.send(channel, text);
    },
    tellFocused: (channel: string, text: string) => focused()?.webContents.send(channel, text),
    tell: (windowId: number, channel: string, text: string) =>
      all()
        .find(({ webContents }) => webContents.id === windowId)
        ?.webContents.send(channel, text),
    /** Shows another page of the app in every window, and tells them something once it listens. */
    show(address: string, then?: { channel: string; text: string }): void {
      for (const { webContents } of all()) {
        if (then) waiting.set(webContents.id, [...(waiting.get(webContents.id) ?? []), then]);
        void webContents.loadURL(address);
      }
    },
    reload: () => {
      for (const window of all()) window.webContents.reload();
    },
  };
}
