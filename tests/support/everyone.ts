import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { setTheme, settled } from './motion.ts';

/** That a place can be read and worked by everyone, in a small window and a large one, in light and dark. */

export const SIZES = [
  { width: 1280, height: 800 },
  { width: 1000, height: 700 },
] as const;

/** A place, how to get there from the one before, and the button that must not be lost. */
export type Place = {
  name: string;
  open: (page: Page, app: ElectronApplication) => Promise<void>;
  button: (page: Page) => Locator;
};

export const main = (page: Page) => page.getByRole('main');
export const named = (scope: Locator, name: string) => scope.getByRole('button', { name, exact: true });

/** The window itself scrolls neither way, not even to what is only read out, and the button of the place is there whole. */
async function expectWhole(page: Page, place: string, button: Locator): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
  });
  expect(beyond, `${place} is larger than its window`).toEqual({ wide: 0, high: 0 });
  await expect(button.first(), place).toBeInViewport({ ratio: 1 });
}

/** Walks through the places in their order. */
export async function expectForEveryone(app: ElectronApplication, page: Page, places: readonly Place[]): Promise<void> {
  for (const { name, open, button } of places) {
    await setTheme(app, page, 'light');
    await open(page, app);
    await settled(page);
    await expectWhole(page, name, button(page));
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(app, page, theme);
      await expectAccessible(page, `${name}, ${theme}`);
    }
  }
}
