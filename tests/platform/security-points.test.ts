import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fuses } from '../../build/package/fuses.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every source of the main process. */
function sources(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ path: join(folder, name), text: read(join(folder, name)) }));
}
const naming = (pattern: RegExp) => sources('electron').flatMap(({ path, text }) => (pattern.test(text) ? [path] : []));

describe("Electron's checklist, where it can be read from the files", () => {
  it('Point 16: one exact version of Electron is shipped, and never the one that stands in for tests', () => {
    const manifest = z.object({ version: z.string(), devDependencies: z.record(z.string(), z.string()) });
    const { devDependencies } = manifest.parse(JSON.parse(read('package.json')));
    const installed = z.object({ version: z.string() }).parse(JSON.parse(read('node_modules/electron/package.json')));
    expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed.version).toBe(devDependencies['electron']);
    expect(read('build/package.mjs')).toMatch(/if \(runtime\.standIn && !flags\['stand-in'\]\)\s+throw/);
    expect(read('electron-builder.yml')).not.toMatch(/electronVersion|electronDist/);
  });

  it('Point 19: the switches of the packaged binary let it run itself and nothing else', () => {
    const { version: _version, ...set } = fuses;
    expect(set).toEqual({
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    });
  });

  it('opens one window in one place, loads no file, and sets nothing that would open what is closed', () => {
    expect(naming(/new BrowserWindow\(/)).toEqual(['electron/platform/window.ts']);
    expect(naming(/loadFile\(|['"`]file:\/\//)).toEqual([]);
    expect(naming(/no-sandbox|disable-web-security|enableBlinkFeatures|ignore-certificate-errors/)).toEqual([]);
    expect(naming(/@electron\/remote|enableRemoteModule|WebContentsView|BrowserView|<webview/)).toEqual([]);
    expect(naming(/ipcMain\.(on|once|handleOnce)\(|ipcRenderer\.send(Sync)?\(/)).toEqual([]);
    expect(naming(/shell\.openExternal\(/)).toEqual(['electron/platform/security.ts']);
    expect(naming(/devTools: !app\.isPackaged/)).toEqual(['electron/platform/window.ts']);
  });

  it('has a page that names no other place, and keeps nothing in the browser', () => {
    expect(read('renderer/index.html')).not.toMatch(/https?:|<style| on\w+=|<script(?![^>]*src=)/);
    const page = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) =>
        /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(read(join('renderer', name))),
      );
    expect(page).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const points = read('SECURITY.md')
    .split('\n')
    .flatMap((row) => {
      const [, point = '', , test = '', file = ''] = row.split('|').map((cell) => cell.trim());
      return /^\d+$/.test(point) ? [{ point: Number(point), test, file: file.replaceAll('`', '') }] : [];
    });

  it('has the twenty points in their order', () =>
    expect(points.map(({ point }) => point)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1)));

  it.each(points)('names a test that there is for point $point', ({ point, test, file }) => {
    expect(test.startsWith(`Point ${point}: `)).toBe(true);
    const text = read(file);
    expect(text.includes(`test('${test}'`) || text.includes(`it('${test}'`)).toBe(true);
  });

  it('leaves out no test of a point', () => {
    const files = [...new Set(points.map(({ file }) => file))];
    const tests = files.flatMap((file) =>
      [...read(file).matchAll(/(?:test|it)\('(Point \d+: .+?)'/g)].map(([, name]) => name),
    );
    expect(tests.length).toBe(points.length);
    expect(new Set(tests)).toEqual(new Set(points.map(({ test }) => test)));
  });
});
