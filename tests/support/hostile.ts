import type { ElectronApplication } from '@playwright/test';
import { expect } from '@playwright/test';
import type { RunningApp } from './app.ts';

/** A host that does not exist, by whose name everything that tries to leave can be found. */
export const ELSEWHERE = 'canary-host.example';

/**
 * Runs what the page must refuse, and forgives the words about it in the console: only those of Chromium about its own
 * policy. What else stands there, or left the app, still fails the test.
 */
export async function tryAndBeRefused<T>(
  { page, problems, requests }: RunningApp,
  attempt: () => Promise<T>,
): Promise<T> {
  const answer = await attempt();
  // What the page said last arrives after its answer: two turns of the page, and one of the tool.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.title();
  // The testing tool tells also of what the policy has stopped; that none went out is read from the network's own log.
  requests.push(...requests.splice(0).filter((url) => !url.includes(ELSEWHERE) && !url.includes('127.0.0.1:9')));
  const told = problems.splice(0);
  const refusals =
    /Content Security Policy|Not allowed to (load|navigate)|ERR_|permission|denied|Failed to load|Unsafe attempt/i;
  problems.push(...told.filter((line) => !refusals.test(line)));
  return answer;
}

/** What the first window was made with, as Electron itself understood it. */
export function preferencesOf(app: ElectronApplication): Promise<Record<string, unknown>> {
  return app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const read = Reflect.get(contents ?? {}, 'getLastWebPreferences') as () => Record<string, unknown>;
    return JSON.parse(JSON.stringify(read.call(contents))) as Record<string, unknown>;
  });
}

/** One window, and the app's page in it, whole. The tool itself may still wait for a page that was refused. */
export async function expectOnlyTheApp(app: ElectronApplication): Promise<void> {
  const seen = () =>
    app.evaluate(({ webContents }) =>
      Promise.all(
        webContents.getAllWebContents().map(async (one) => ({
          url: one.getURL(),
          hasScreens: Boolean(await one.executeJavaScript('document.querySelector("nav") !== null')),
        })),
      ),
    );
  await expect.poll(seen).toEqual([{ url: 'proffer://app/', hasScreens: true }]);
}

/** Asks the real way in of the main process as a frame of our choice would. */
export function askAs(
  app: ElectronApplication,
  sender: 'page' | 'inside' | 'elsewhere' | 'gone' | 'none',
): Promise<{ ok: boolean; error?: { code: string; message: string } }> {
  return app.evaluate(async ({ BrowserWindow, ipcMain }, who) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const frames = {
      page: contents?.mainFrame,
      inside: { origin: 'proffer://app', parent: contents?.mainFrame },
      elsewhere: { origin: 'https://canary-host.example', parent: null },
      gone: Object.defineProperty({ parent: null }, 'origin', {
        get: () => {
          throw new Error('Render frame was disposed');
        },
      }),
      none: null,
    };
    type Invoke = (event: unknown, input: unknown) => Promise<unknown>;
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Invoke>;
    // What Electron keeps under a channel's name writes the answer into the event.
    const answered = new Promise<string>((answer, refuse) => {
      const event = {
        sender: contents,
        senderFrame: frames[who],
        _reply: answer,
        _throw: refuse,
      };
      void Promise.resolve(handlers.get('app.state')?.(event, null)).then((value) => {
        if (typeof value === 'string') answer(value);
      }, refuse);
    });
    return JSON.parse(await answered) as { ok: boolean };
  }, sender);
}
