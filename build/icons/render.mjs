// Draws build/icon.png from icon.svg. Run it with Electron: `electron build/icons/render.mjs`.
import { app, BrowserWindow } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SIZE = 512;

app.commandLine.appendSwitch('force-device-scale-factor', '1');
// Electron is not ready before this module is loaded: waiting for it here would wait for ever.
void app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: SIZE,
    height: SIZE,
    frame: false,
    show: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
  const page = `<style>html,body{margin:0;overflow:hidden}svg{display:block}</style>${svg}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  window.webContents.on('paint', (_event, _dirty, picture) => {
    // The first frames come before the page: the middle of the icon is drawn when it is not transparent any more.
    if (picture.isEmpty() || picture.toBitmap()[(SIZE * (SIZE / 4) + SIZE / 2) * 4 + 3] !== 255) return;
    writeFileSync(join(import.meta.dirname, '..', 'icon.png'), picture.toPNG());
    app.exit(0);
  });
  window.webContents.invalidate();
});
