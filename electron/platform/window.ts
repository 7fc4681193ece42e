import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BrowserWindow, app, nativeTheme, screen } from 'electron';
import * as z from 'zod';
import { APP_ORIGIN } from './app-files.ts';

const place = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(600),
  height: z.number().int().min(400),
  maximized: z.boolean(),
});
type WindowPlace = z.infer<typeof place>;

const FIRST = { width: 1280, height: 800 };
const SMALLEST = { minWidth: 800, minHeight: 560 };

/**
 * Opens a window where the last one stood, and keeps where it stands; one more window stands a step aside of the one
 * it was opened from.
 */
export function openWindow(options: {
  preload: string;
  userData: string;
  /** While it is on, the window opens where a first one does, and its place is not kept. */
  safeMode: { on: boolean };
  beside?: BrowserWindow;
}): BrowserWindow {
  const file = join(options.userData, 'window.json');
  const last = options.beside ? aside(options.beside) : options.safeMode.on ? null : lastPlace(file);
  const window = new BrowserWindow({
    ...FIRST,
    ...SMALLEST,
    ...(last ? { x: last.x, y: last.y, width: last.width, height: last.height } : {}),
    show: false,
    title: 'Proffer',
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#161714' : '#F6F6F4',
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      // A file or a link that is dropped on the window is not opened in its place.
      navigateOnDragDrop: false,
      spellcheck: false,
      enableWebSQL: false,
      devTools: !app.isPackaged,
    },
  });
  if (last?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    if (!options.safeMode.on) keepPlace(file, window);
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

const STEP_ASIDE = 32;

function aside(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x: x + STEP_ASIDE, y: y + STEP_ASIDE, width, height, maximized: false };
}

/** Where the window stood, when that is still on a screen. */
function lastPlace(file: string): WindowPlace | null {
  let stored: unknown;
  try {
    stored = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const parsed = place.safeParse(stored);
  if (!parsed.success) return null;
  const { workArea } = screen.getDisplayMatching(parsed.data);
  const { x, y, width, height } = parsed.data;
  const seen =
    x < workArea.x + workArea.width &&
    x + width > workArea.x &&
    y < workArea.y + workArea.height &&
    y + height > workArea.y;
  return seen ? parsed.data : null;
}

function keepPlace(file: string, window: BrowserWindow): void {
  const kept: WindowPlace = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  } catch {
    // Where the window stood is not worth keeping the person from closing it.
  }
}

export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
