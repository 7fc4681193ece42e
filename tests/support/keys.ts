import { expect, type Locator, type Page } from '@playwright/test';
import { turns } from './motion.ts';

/** Working without the mouse: only keys, and where the focus is. */

const hasFocus = (target: Locator) =>
  target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** Presses `key` until `target` has the focus. Where a key leads is seen a turn of the page after it. */
export async function pressUntil(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let pressed = 0; pressed < most && !(await hasFocus(target)); pressed += 1) {
    await page.keyboard.press(key);
    await turns(page);
  }
  await expect(target).toBeFocused();
}

/** The same, from the moment that `target` is there. */
export async function keyTo(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  await expect(target.first()).toBeAttached();
  await pressUntil(page, target, key, most);
}

/** Goes to a control and presses it. */
export async function keyPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await keyTo(page, target);
  await page.keyboard.press(key);
}

/** Opens a list of choices and takes one by typing its words. */
export async function typeChoice(page: Page, box: Locator, words: string): Promise<void> {
  await keyPress(page, box);
  await expect(page.getByRole('listbox').locator(':focus')).toBeVisible();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: new RegExp(`^${words}`) }).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(box).toContainText(words);
}

/** Types into a box with a list, and takes from the list what is wanted. */
export async function takeFirst(page: Page, typed: string, option: string | RegExp): Promise<void> {
  await page.keyboard.type(typed);
  await page.keyboard.press('ArrowDown');
  const wanted = page.getByRole('option', { name: option }).first();
  await expect(wanted).toBeVisible();
  // A name typed to its end is chosen already; otherwise the arrows go to it.
  const isThere = async () =>
    (await wanted.getAttribute('aria-selected')) === 'true' || (await wanted.getAttribute('data-focused')) !== null;
  await turns(page);
  for (let pressed = 0; pressed < 5 && !(await isThere()); pressed += 1) {
    await page.keyboard.press('ArrowDown');
    await turns(page);
  }
  expect(await isThere()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(wanted).toBeHidden();
}

/** Finds an action in the palette by its words and does it. */
export async function palette(page: Page, words: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type(words);
  const wanted = page.getByRole('menuitem', { name });
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 20 && (await wanted.getAttribute('data-focused')) === null; pressed += 1) {
    await page.keyboard.press('ArrowDown');
    await turns(page);
  }
  await expect(wanted).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeHidden();
  // What was chosen is done a turn after the palette has gone.
  await turns(page);
}
