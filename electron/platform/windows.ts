import { BrowserWindow } from 'electron';
import { focusWindow, openWindow } from './window.ts';

/** All windows of the app: opened, told what changed, and brought to the front. */
export function startWindows(options: { preload: string; userData: string }) {
  const firstPlaces = new Map<number, { place: unknown }>();
  // What ends after a window has closed is told to nobody.
  const all = () => BrowserWindow.getAllWindows().filter((window) => !window.isDestroyed());
  const focused = () => BrowserWindow.getFocusedWindow() ?? all()[0];

  return {
    /** Opens a window; with a place, beside the one in front. */
    open(at?: { place: unknown }): BrowserWindow {
      const beside = at ? focused() : undefined;
      const window = openWindow({ ...options, ...(beside ? { beside } : {}) });
      if (at) firstPlaces.set(window.webContents.id, at);
      return window;
    },
    /** The place this window was opened at: told once, so that reloading it stays where the person went since. */
    firstPlace(windowId: number): { place: unknown } | null {
      const first = firstPlaces.get(windowId) ?? null;
      firstPlaces.delete(windowId);
      return first;
    },
    tellAll: (channel: string, text: string) => {
      for (const window of all()) window.webContents.send(channel, text);
    },
    tellFocused: (channel: string, text: string) => focused()?.webContents.send(channel, text),
    tell: (windowId: number, channel: string, text: string) =>
      all()
        .find(({ webContents }) => webContents.id === windowId)
        ?.webContents.send(channel, text),
    reload: () => {
      for (const window of all()) window.webContents.reload();
    },
    focus: () => {
      const window = focused();
      if (window) focusWindow(window);
    },
  };
}
