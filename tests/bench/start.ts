import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Figure, against } from './figures.ts';
import { launch, root } from './page.ts';
import { memoryOf } from './processes.ts';

const STARTS = 7;

/** Milliseconds since the process was started, and megabytes. */
type Start = { content: number; rows: number; memory: number };

/**
 * When the page first painted anything, and when it had painted the first of `rows`. The page looks at itself in every
 * frame: what the test bridge takes to answer is in neither.
 */
async function paints(page: Page, spawned: number, rows: string): Promise<Omit<Start, 'memory'>> {
  const painted = await page.waitForFunction(
    (selector) => {
      const seen: typeof globalThis & { painted?: number; isAsked?: boolean } = globalThis;
      if (seen.isAsked !== true && document.querySelector(selector) !== null) {
        seen.isAsked = true;
        // What is there now is on the screen when the next frame begins.
        requestAnimationFrame(() => setTimeout(() => (seen.painted = performance.now())));
      }
      return seen.painted;
    },
    rows,
    { polling: 'raf' },
  );
  const at = Number(await painted.jsonValue());
  const { origin, content } = await page.evaluate(() => ({
    origin: performance.timeOrigin,
    content: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  return { content: origin + content - spawned, rows: origin + at - spawned };
}

async function start(appDir: string, flags: string[], rows: string): Promise<Start> {
  const { app, page, spawned } = await launch(appDir, flags);
  try {
    const seen = await paints(page, spawned, rows);
    return { ...seen, memory: memoryOf(app.process().pid ?? 0) };
  } finally {
    await app.close();
  }
}

/** Starting and the memory it takes, by turns with an empty window. The store must be left on the pipeline. */
export async function startFigures(flags: string[]): Promise<Figure[]> {
  const ours: Start[] = [];
  const empty: Start[] = [];
  const emptyDir = join(root, 'tests', 'bench', 'empty-window');
  for (let turn = 0; turn <= STARTS; turn += 1) {
    const floor = await start(emptyDir, [], 'p');
    const value = await start(root, flags, 'main [role="row"]');
    if (turn === 0) continue;
    empty.push(floor);
    ours.push(value);
  }
  const of = (list: readonly Start[], key: keyof Start) => list.map((one) => one[key]);
  return [
    against({ name: 'start to first content', unit: 'ms', samples: of(ours, 'content') }, of(empty, 'content'), 1.3),
    against({ name: 'start to the rows of the board', unit: 'ms', samples: of(ours, 'rows') }, of(empty, 'rows'), 1.6),
    against({ name: 'memory with the board open', unit: 'MB', samples: of(ours, 'memory') }, of(empty, 'memory'), 1.3),
  ];
}
