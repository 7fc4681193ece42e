import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { setTheme, settled, turns } from './motion.ts';

/** That a place can be read and worked by everyone, in a small window and a large one, in light and dark. */

/** The small window first: a place is opened where it has least room. */
const SIZES = [
  { width: 1000, height: 700 },
  { width: 1280, height: 800 },
] as const;
const [SMALL] = SIZES;

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

async function setSize(app: ElectronApplication, page: Page, size: (typeof SIZES)[number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    size,
  );
  await expect.poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(size);
  await turns(page);
}

/** Walks through the places in their order. */
export async function expectForEveryone(app: ElectronApplication, page: Page, places: readonly Place[]): Promise<void> {
  for (const { name, open, button } of places) {
    await setTheme(app, page, 'light');
    await setSize(app, page, SMALL);
    await open(page, app);
    for (const size of SIZES) {
      const place = `${name} at ${size.width} × ${size.height}`;
      await setSize(app, page, size);
      await setTheme(app, page, 'light');
      await settled(page);
      await expectWhole(page, place, button(page));
      for (const theme of ['light', 'dark'] as const) {
        await setTheme(app, page, theme);
        await expectAccessible(page, `${place}, ${theme}`);
      }
    }
  }
}
