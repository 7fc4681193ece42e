import { type ElectronApplication, expect, type Page } from '@playwright/test';

/** What the page still has to do before it can be looked at, or given the next key. */

/** Two turns of the page: whatever the last key or the last answer set off has been drawn by then. */
export const turns = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Motion has ended: what is measured is what stays. What turns for ever is no motion to wait for. */
export const settled = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(
        () =>
          document
            .getAnimations()
            .filter(
              ({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
            ).length,
      ),
    )
    .toBe(0);

export async function setTheme(app: ElectronApplication, page: Page, theme: 'light' | 'dark'): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => void (nativeTheme.themeSource = source), theme);
  await expect
    .poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(theme === 'dark');
}
