import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { dateInZone } from '../../db/domain/dates.ts';
import { TEST_NOW, TEST_ZONE, setAhead } from './moment.ts';

/**
 * The clock that the app is started with. Every test begins at the same moment of the same day, whenever and wherever it
 * runs, and from there on time passes as it does; also from one start of the app to the next.
 */

/** How far the clock of each test stands ahead of the machine's, in milliseconds. */
const aheads = new WeakMap<object, number>();

function ahead(): number {
  const running = test.info();
  const known = aheads.get(running) ?? TEST_NOW - Date.now();
  aheads.set(running, known);
  return known;
}

/** What the clock of the app shows, UTC milliseconds. */
export const appNow = (): number => Date.now() + ahead();
/** The day it shows, as an ISO date. */
export const appToday = (): string => dateInZone(appNow(), TEST_ZONE);

/** Sets the clock of an app that `hold-app.cjs` holds, for every window it will open, and lets it go. */
export async function releaseAt(app: ElectronApplication): Promise<void> {
  await app.context().addInitScript(setAhead, ahead());
  await app.evaluate(setAhead, ahead());
  await app.evaluate(() => (Reflect.get(globalThis, 'releaseApp') as () => void)());
}

/** As if the machine had slept until `instant` (UTC milliseconds): both processes find it later, and are woken as the system wakes them. */
export async function sleepUntil(app: ElectronApplication, page: Page, instant: number): Promise<void> {
  aheads.set(test.info(), instant - Date.now());
  await app.context().addInitScript(setAhead, ahead());
  await app.evaluate(setAhead, ahead());
  await page.evaluate(setAhead, ahead());
  expect(Math.abs((await page.evaluate(() => Date.now())) - appNow())).toBeLessThan(60_000);
  // A system that wakes up may well say so twice.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
