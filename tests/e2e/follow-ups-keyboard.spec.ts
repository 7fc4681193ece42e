import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette, pressUntil } from '../support/keys.ts';
import { messages } from '../support/screens.ts';

/** A day's work with follow-ups by keys alone. */

const list = (page: Page) => page.getByRole('grid', { name: 'Open follow-ups' });
const group = (page: Page, title: string) => list(page).getByRole('rowgroup', { name: title });
const row = (page: Page, subject: string) => list(page).getByRole('row', { name: new RegExp(`^${subject}`) });
const form = (page: Page) => page.getByRole('dialog', { name: 'New follow-up' });

async function begin(page: Page, line: string): Promise<void> {
  await page.keyboard.press('f');
  await expect(form(page).getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type(line);
}

async function add(page: Page, line: string): Promise<void> {
  await begin(page, line);
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeHidden();
}

async function toList(page: Page): Promise<void> {
  await palette(page, 'go to follow-ups', 'Go to Follow-ups');
  await expect(page.getByRole('heading', { name: 'Follow-ups', level: 1 })).toBeVisible();
}

/** Arrows to a row: where the focus is, the row is chosen. */
async function choose(page: Page, subject: string): Promise<void> {
  await expect(row(page, subject)).toBeVisible();
  // Which of the rows the focus enters by is known once it is there.
  await pressUntil(page, list(page).getByRole('row').and(page.locator('[tabindex="0"]')));
  await page.keyboard.press('Home');
  await keyTo(page, row(page, subject), 'ArrowDown', 20);
  await expect(row(page, subject)).toHaveAttribute('aria-selected', 'true');
}

/** Opens a list of choices and takes one by the beginning of its words. */
async function chooseFrom(page: Page, box: Locator, option: string): Promise<void> {
  await keyPress(page, box);
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await keyTo(page, page.getByRole('option', { name: option }), 'ArrowDown', 10);
  await page.keyboard.press('Enter');
}

test('F with a typed day that repeats; D brings the next one, undo takes it back', async ({ start }) => {
  const { page } = await start();
  await toList(page);
  await begin(page, 'Coffee with my mentor, +1d');
  await expect(form(page).getByText('Kept as Coffee with my mentor')).toBeVisible();
  await chooseFrom(page, form(page).getByRole('button', { name: /Repeat/ }), 'Every so many weeks');
  await expect(form(page).getByText(/it comes again on/)).toBeVisible();
  await keyPress(page, form(page).getByRole('button', { name: 'Add follow-up' }));
  await expect(form(page)).toBeHidden();
  await expect(group(page, 'This week').getByRole('row', { name: /^Coffee with my mentor/ })).toBeVisible();

  await choose(page, 'Coffee with my mentor');
  await page.keyboard.press('d');
  await expect(messages(page)).toContainText('It comes again every 4 weeks');
  await expect(group(page, 'Later').getByRole('row', { name: /^Coffee with my mentor/ })).toBeVisible();
  await expect(row(page, 'Coffee with my mentor')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(group(page, 'This week').getByRole('row', { name: /^Coffee with my mentor/ })).toBeVisible();
  await expect(row(page, 'Coffee with my mentor')).toHaveCount(1);
});

test('S with a time, K with a reason by its figure, and many moved with Shift', async ({ start }) => {
  const { page } = await start();
  await toList(page);
  for (const name of ['Ask Ana', 'Ask Ben', 'Ask Cleo', 'Ask Dan']) await add(page, `${name}, today`);
  await expect(row(page, 'Ask')).toHaveCount(4);

  await test.step('put off to a day and a time', async () => {
    await choose(page, 'Ask Dan');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Snooze until' }).locator(':focus')).toBeVisible();
    await page.keyboard.type('tomorrow 9:30');
    await page.keyboard.press('Enter');
    await expect(group(page, 'This week').getByRole('row', { name: /^Ask Dan/ })).toBeVisible();
    await expect(messages(page)).toContainText('09:30');
  });

  await test.step('skipped for a common reason', async () => {
    await choose(page, 'Ask Dan');
    await page.keyboard.press('k');
    await expect(page.getByRole('textbox', { name: 'Why skip it?' })).toBeFocused();
    await page.keyboard.press('3');
    await expect(row(page, 'Ask Dan')).toHaveCount(0);
    await palette(page, 'Show what is done and skipped', /^Show what is done and skipped/);
    await expect(page.getByText('“Too late by now”')).toBeVisible();
  });

  await test.step('three at once, two days on, in one step', async () => {
    await choose(page, 'Ask Ana');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    const pane = page.getByRole('region', { name: '3 follow-ups chosen' });
    await keyTo(page, pane.getByRole('textbox', { name: 'Or move each by' }));
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(group(page, 'This week').getByRole('row', { name: /^Ask/ })).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(row(page, 'Ask Ana')).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(group(page, 'Today').getByRole('row', { name: /^Ask/ })).toHaveCount(3);
  });
});

test('a template is found, reworded and put back as it was', async ({ start }) => {
  const { page } = await start();
  await palette(page, 'edit the templates', 'Edit the templates of my messages');
  const templates = page.getByRole('region', { name: 'Templates' });
  await expect(page.locator(':focus')).toContainText('What drafts begin with');
  await keyPress(page, templates.getByRole('button', { name: /^Status check/ }));
  const text = templates.getByRole('textbox', { name: 'Text' });
  const original = await text.inputValue();
  await keyTo(page, text);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('And?');
  await expect(templates.getByRole('group', { name: 'Preview' })).toContainText('And?');
  await keyPress(page, templates.getByRole('button', { name: 'Reset to the original' }));
  await expect(text).toHaveValue(original);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('And?');
});

test('the palette opens the calendar before what is about its file', async ({ start }) => {
  const { page } = await start();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type('calendar');
  await expect(page.getByRole('menuitem', { name: /^Open the calendar/ })).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Calendar, / })).toBeVisible();
});
