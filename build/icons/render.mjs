// Draws the pictures of the app and its tray from their SVG. Run it with Electron: `electron build/icons/render.mjs`.
import { app, BrowserWindow } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `seen` is a point of the picture, in shares of its size, that is not transparent. */
const PICTURES = [
  { svg: 'icon.svg', png: '../icon.png', size: 512, seen: [0.5, 0.25] },
  { svg: 'tray.svg', png: 'tray.png', size: 16, seen: [0.5, 0.06] },
  { svg: 'tray.svg', png: 'tray@2x.png', size: 32, seen: [0.5, 0.06] },
  { svg: 'trayTemplate.svg', png: 'trayTemplate.png', size: 16, seen: [0.25, 0.16] },
  { svg: 'trayTemplate.svg', png: 'trayTemplate@2x.png', size: 32, seen: [0.25, 0.16] },
];

/** Every picture is drawn in the corner of a window of this size: smaller ones are not drawn transparent. */
const WINDOW = 512;

app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.on('window-all-closed', () => {});

/** @param {(typeof PICTURES)[number]} picture */
async function draw({ svg, png, size, seen: [x = 0, y = 0] }) {
  const window = new BrowserWindow({
    width: WINDOW,
    height: WINDOW,
    frame: false,
    show: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const source = readFileSync(join(import.meta.dirname, svg), 'utf8');
  const page = `<style>html,body{margin:0;overflow:hidden}svg{display:block;width:${size}px;height:${size}px}</style>${source}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  const drawn = new Promise((done) => {
    window.webContents.on('paint', (_event, _dirty, whole) => {
      const picture = whole.crop({ x: 0, y: 0, width: size, height: size });
      // The first frames come before the page, empty or white: it is drawn when the corner is seen through and the point
      // inside is not.
      const alphaAt = (/** @type {number} */ pixel) => picture.toBitmap()[pixel * 4 + 3] ?? 0;
      const inside = Math.floor(size * y) * size + Math.floor(size * x);
      if (picture.isEmpty() || alphaAt(0) > 127 || alphaAt(inside) < 128) return;
      writeFileSync(join(import.meta.dirname, png), picture.toPNG());
      done(undefined);
    });
  });
  window.webContents.invalidate();
  await drawn;
  window.destroy();
}

// Electron is not ready before this module is loaded: waiting for it here would wait for ever.
void app.whenReady().then(async () => {
  for (const picture of PICTURES) await draw(picture);
  app.exit(0);
});
