import { join, resolve } from 'node:path';
import { type ElectronApplication, type Page, _electron } from '@playwright/test';
import { type Figure, against, within } from './figures.ts';
import { memoryOf } from './processes.ts';

const root = resolve(import.meta.dirname, '..', '..');
const STARTS = 7;
const TIMES = 20;
/** Milliseconds after which what is waited for will not come: the bench says what it was instead of waiting on. */
const PATIENCE = 10_000;

type Start = { content: number; largest: number; memory: number };

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function launch(
  appDir: string,
  flags: string[],
): Promise<{ app: ElectronApplication; page: Page; spawned: number }> {
  const executablePath = process.env['PROFFER_ELECTRON'] ?? '';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const spawned = Date.now();
  const app = await _electron.launch({ executablePath, args: [appDir, ...asRoot, ...flags], env: environment() });
  return { app, page: await app.firstWindow(), spawned };
}

/** First and largest paint of a page, in milliseconds since its process was started, once `ready` is in it. */
async function paints(page: Page, spawned: number, ready: string): Promise<Pick<Start, 'content' | 'largest'>> {
  await page.locator(ready).first().waitFor();
  const read = () =>
    page.evaluate(
      () =>
        new Promise<{ origin: number; content: number; largest: number }>((done) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const content = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
              new PerformanceObserver((list) => {
                const largest = list.getEntries().at(-1)?.startTime ?? content;
                done({ origin: performance.timeOrigin, content, largest });
              }).observe({ type: 'largest-contentful-paint', buffered: true });
            }),
          );
        }),
    );
  const { origin, content, largest } = await read();
  return { content: origin + content - spawned, largest: origin + largest - spawned };
}

async function start(appDir: string, flags: string[], ready: string): Promise<Start> {
  const { app, page, spawned } = await launch(appDir, flags);
  try {
    const seen = await paints(page, spawned, ready);
    return { ...seen, memory: memoryOf(app.process().pid ?? 0) };
  } finally {
    await app.close();
  }
}

/** Starting and the memory it takes, by turns with an empty window. The store must be left on the pipeline. */
async function startFigures(flags: string[]): Promise<Figure[]> {
  const ours: Start[] = [];
  const empty: Start[] = [];
  const emptyDir = join(root, 'tests', 'bench', 'empty-window');
  for (let turn = 0; turn <= STARTS; turn += 1) {
    const floor = await start(emptyDir, [], 'p');
    const value = await start(root, flags, '[role="row"]');
    if (turn === 0) continue;
    empty.push(floor);
    ours.push(value);
  }
  const of = (list: readonly Start[], key: keyof Start) => list.map((one) => one[key]);
  return [
    against({ name: 'start to first content', unit: 'ms', samples: of(ours, 'content') }, of(empty, 'content'), 1.3),
    against({ name: 'start to populated board', unit: 'ms', samples: of(ours, 'largest') }, of(empty, 'largest'), 1.6),
    against({ name: 'memory with the board open', unit: 'MB', samples: of(ours, 'memory') }, of(empty, 'memory'), 1.3),
  ];
}

/**
 * Runs an action in the page and measures from it to the frame after `ready` holds, in milliseconds. Both are the text of
 * functions: the page's own policy lets nothing be made of text, but what the test bridge evaluates is outside of it.
 */
async function toPaint(page: Page, act: string, ready: string): Promise<number> {
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

const press = (name: string) =>
  `() => { const b = [...document.querySelectorAll('nav button')].find((e) => e.textContent.startsWith(${JSON.stringify(name)}));
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) b.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, pointerType: 'mouse' })); }`;
const HEADING = (text: string) => `() => document.querySelector('main h1')?.textContent === ${JSON.stringify(text)}`;
const ROWS = `() => document.querySelectorAll('main [role="row"]').length > 8`;

async function boardFigures(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    await toPaint(page, press('Roadmap'), HEADING('Roadmap'));
    const value = await toPaint(page, press('Pipeline'), ROWS);
    if (turn > 0) samples.push(value);
  }
  const nodes = await page.locator('main [role="row"]').count();
  return [
    within({ name: 'board: navigation to painted', unit: 'ms', samples }, 150),
    within({ name: 'cards in the document', unit: 'nodes', samples: [nodes] }, 600),
  ];
}

/**
 * Milliseconds from a key's own time to the frame after `ready` (the text of a function) holds, measured in the page: what
 * the test bridge takes to carry keys and answers is not counted.
 */
async function keyToPaint(page: Page, key: string, ready: string): Promise<number> {
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

const ANY = '() => true';
const PANEL = '[role="dialog"][aria-modal="false"]';

/** A keyboard drag over the board: milliseconds from a key to the frame that shows it. */
async function dragFigure(page: Page): Promise<Figure> {
  await page.locator('main [role="row"]').first().focus();
  await page
    .getByRole('button', { name: /^Move / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const samples: number[] = [];
  for (let step = 0; step < 40; step += 1)
    samples.push(await keyToPaint(page, step % 8 === 7 ? 'Tab' : 'ArrowDown', ANY));
  await page.keyboard.press('Escape');
  return within({ name: 'a key while dragging, 95th percentile', unit: 'ms', samples, at: 0.95 }, 50);
}

/** The first card of the first column is carried to the next one; measured is the key that drops it. */
async function moveFigure(page: Page): Promise<Figure> {
  const samples: number[] = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const row = page.locator('main [role="row"]').first();
    const name = JSON.stringify(await row.getAttribute('aria-label'));
    await row.getByRole('button', { name: /^Move / }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const value = await keyToPaint(
      page,
      'Enter',
      `() => [...document.querySelectorAll('main section')].findIndex((column) =>
        [...column.querySelectorAll('[role="row"]')].some((row) => row.getAttribute('aria-label') === ${name})) !== 0`,
    );
    if (turn > 0) samples.push(value);
  }
  return within({ name: 'move a card: drop to painted, 95th percentile', unit: 'ms', samples, at: 0.95 }, 100);
}

/** The debriefs that are owed, one after the other: rated, then saved. */
async function debriefFigure(page: Page): Promise<Figure> {
  const samples: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) {
    await page.keyboard.press('Control+Shift+D');
    const rating = page.locator(`${PANEL} [type="radio"]`).first();
    // The store may owe fewer than are asked for.
    const isOwed = await rating.waitFor({ state: 'attached', timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (!isOwed) break;
    await rating.focus();
    await page.keyboard.press('4');
    const value = await keyToPaint(
      page,
      'Control+Enter',
      `() => document.querySelector('${PANEL}')?.textContent.includes('Debrief saved') ?? false`,
    );
    samples.push(value);
    await page.keyboard.press('Escape');
    await page.locator(PANEL).waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  if (samples.length === 0) throw new Error('No debrief was owed: nothing was measured.');
  return within({ name: 'save a debrief: key to painted, 95th percentile', unit: 'ms', samples, at: 0.95 }, 100);
}

/** Accents are left out of the comparison, as the search leaves them out: "res" finds a résumé. */
async function searchFigure(page: Page): Promise<Figure> {
  const samples: number[] = [];
  for (const word of ['pricing', 'experiment', 'roadmap', 'onboarding', 'research']) {
    await page.keyboard.press('Control+K');
    const input = page.getByRole('dialog').getByRole('searchbox');
    await input.waitFor();
    for (let length = 3; length <= word.length; length += 1) {
      const text = word.slice(0, length);
      const value = await toPaint(
        page,
        `() => { const i = document.querySelector('[role=dialog] input'); const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
          set.call(i, ${JSON.stringify(text)}); i.dispatchEvent(new Event('input', { bubbles: true })); }`,
        `() => [...document.querySelectorAll('[role=dialog] mark')].some((m) => m.textContent.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().startsWith(${JSON.stringify(text)}))`,
      );
      samples.push(value);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return within({ name: 'search as you type, 95th percentile', unit: 'ms', samples, at: 0.95 }, 50);
}

async function openFigure(page: Page): Promise<Figure> {
  const samples: number[] = [];
  const rows = page.locator('main [role="row"]');
  for (let turn = 0; turn <= TIMES; turn += 1) {
    await rows.nth(turn % 8).focus();
    const value = await keyToPaint(page, 'Enter', `() => document.querySelector('${PANEL} h2') !== null`);
    if (turn > 0) samples.push(value);
    await page.keyboard.press('Escape');
    await page.locator(PANEL).waitFor({ state: 'detached' });
  }
  return within({ name: 'open an opportunity, 95th percentile', unit: 'ms', samples, at: 0.95 }, 100);
}

/** What a person waits for in the running app, with a scaled sample store in `dataDir`. */
export async function appFigures(dataDir: string): Promise<Figure[]> {
  const flags = ['--sample', `--data-dir=${dataDir}`];
  const { app, page } = await launch(root, flags);
  const figures: Figure[] = [];
  try {
    await page.getByRole('button', { name: /^Pipeline/ }).click();
    await page.locator('main [role="row"]').first().waitFor();
    figures.push(...(await boardFigures(page)));
    for (const measure of [openFigure, dragFigure, moveFigure, debriefFigure, searchFigure]) {
      const figure = await measure(page);
      console.log(`  ${figure.name}`);
      figures.push(figure);
    }
    await page.getByRole('button', { name: /^Pipeline/ }).click();
  } finally {
    await app.close();
  }
  return [...(await startFigures(flags)), ...figures];
}
