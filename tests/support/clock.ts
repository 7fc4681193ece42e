import { type ElectronApplication, expect, type Page } from '@playwright/test';

/**
 * Runs in either process, and is given the milliseconds last: its clock stands so far ahead of the machine's from here
 * on, and goes on from there.
 */
function setAhead(first: unknown, second?: number): void {
  const ahead = second ?? Number(first);
  const machine: typeof globalThis & { machineDate?: DateConstructor } = globalThis;
  const Machine = (machine.machineDate ??= Date);
  const now = () => Machine.now() + ahead;
  globalThis.Date = new Proxy(Machine, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
    get: (target, key): unknown => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/** As if the machine had slept until `instant` (UTC milliseconds): both processes find it later, and are woken as the system wakes them. */
export async function sleepUntil(app: ElectronApplication, page: Page, instant: number): Promise<void> {
  const ahead = instant - Date.now();
  await app.evaluate(setAhead, ahead);
  await page.evaluate(setAhead, ahead);
  expect(Math.abs((await page.evaluate(() => Date.now())) - instant)).toBeLessThan(60_000);
  // A system that wakes up may well say so twice.
  await app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('resume');
    powerMonitor.emit('unlock-screen');
  });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
