import { resolve } from 'node:path';
import { type ElectronApplication, type Page, _electron } from '@playwright/test';

/** Starts the app, or the empty window it is compared with, and measures in its page. */

export const root = resolve(import.meta.dirname, '..', '..');
/** Milliseconds after which what is waited for will not come: the bench says what it was instead of waiting on. */
const PATIENCE = 20_000;

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** `spawned` is when its process was asked for, in UTC milliseconds. */
export async function launch(
  appDir: string,
  flags: string[],
): Promise<{ app: ElectronApplication; page: Page; spawned: number }> {
  const executablePath = process.env['PROFFER_ELECTRON'] ?? '';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const spawned = Date.now();
  const app = await _electron.launch({ executablePath, args: [appDir, ...asRoot, ...flags], env: environment() });
  return { app, page: await app.firstWindow(), spawned };
}

/**
 * Runs an action in the page and measures from it to the frame after `ready` holds, in milliseconds. Both are the text of
 * functions: the page's own policy lets nothing be made of text, but what the test bridge evaluates is outside of it.
 */
export async function toPaint(page: Page, act: string, ready: string): Promise<number> {
  return page.evaluate<number>(`new Promise((done, fail) => {
    const isReady = ${ready};
    const before = performance.now();
    (${act})();
    const look = () => {
      if (isReady()) requestAnimationFrame(() => done(performance.now() - before));
      else if (performance.now() - before > ${PATIENCE}) fail(new Error('Never came: ' + isReady));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })`);
}

/** Presses the button of the side bar that begins with these words: the text of a function for `toPaint`. */
export const press = (name: string) =>
  `() => { const b = [...document.querySelectorAll('nav button')].find((e) => e.textContent.startsWith(${JSON.stringify(name)}));
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) b.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, pointerType: 'mouse' })); }`;
/**
 * Milliseconds from a key's own time to the frame after `ready` (the text of a function) holds, measured in the page: what
 * the test bridge takes to carry keys and answers is not counted.
 */
export async function keyToPaint(page: Page, key: string, ready: string): Promise<number> {
  // `void`: what an evaluation answers with is waited for, and this waits for the key.
  await page.evaluate(`void (window.painted = new Promise((done, fail) => {
    const isReady = ${ready};
    addEventListener('keydown', (event) => {
      const look = () => {
        if (isReady()) requestAnimationFrame(() => done(performance.now() - event.timeStamp));
        else if (performance.now() - event.timeStamp > ${PATIENCE}) fail(new Error('Never came: ' + isReady));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  }))`);
  await page.keyboard.press(key);
  return page.evaluate<number>('window.painted');
}

export const PANEL = '[role="dialog"][aria-modal="false"]';
