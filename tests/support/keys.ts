import { expect, type Locator, type Page } from '@playwright/test';

/** Working without the mouse: only keys, and where the focus is. */

const hasFocus = (target: Locator) =>
  target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));

/** Presses `key` until `target` has the focus. */
export async function keyTo(page: Page, target: Locator, key = 'Tab', most = 80): Promise<void> {
  for (let pressed = 0; pressed < most && !(await hasFocus(target)); pressed += 1) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

/** Goes to a control and presses it. */
export async function keyPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await keyTo(page, target);
  await page.keyboard.press(key);
}

/** Finds an action in the palette by its words and does it. */
export async function palette(page: Page, words: string, name: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type(words);
  const wanted = page.getByRole('menuitem', { name });
  await expect(wanted).toBeVisible();
  for (let pressed = 0; pressed < 20 && (await wanted.getAttribute('data-focused')) === null; pressed += 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Find or do' })).toBeHidden();
}
