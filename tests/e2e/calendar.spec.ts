import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../db/domain/dates.ts';
import { longDate } from '../../renderer/lib/format.ts';
import { expectAccessible } from '../support/axe.ts';
import { appToday } from '../support/clock.ts';
import { expect, test } from '../support/e2e.ts';
import { keyTo, palette } from '../support/keys.ts';
import { addRound, goTo, messages, openCard, panel, quickAdd } from '../support/screens.ts';

const grid = (page: Page) => page.getByRole('main').getByRole('grid');
/** The cell of a day, so many days from today; in a week the one of the whole day. */
const cell = (page: Page, days: number) =>
  grid(page)
    .getByRole('gridcell', { name: new RegExp(`^${longDate(addDays(appToday(), days), appToday())}`) })
    .first();
const item = (scope: Locator, name: RegExp) => scope.getByRole('button', { name });

async function openCalendar(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await expect(cell(page, 0)).toBeFocused();
}

/** Adds a follow-up for the day the keyboard is on. */
async function addHere(page: Page, what: string): Promise<void> {
  await page.keyboard.press('f');
  const form = page.getByRole('dialog', { name: 'New follow-up' });
  await expect(form.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type(what);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

test('by keyboard: a follow-up is added on a day, moved, put back, and found again', async ({ start }) => {
  const { page } = await start();
  await openCalendar(page);

  await test.step('arrows lead to days, and the page to months', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, 8)).toBeFocused();
    const before = (await grid(page).getAttribute('aria-label')) ?? '';
    await page.keyboard.press('PageDown');
    await expect(grid(page)).not.toHaveAccessibleName(before);
    await expect(grid(page).getByRole('gridcell').and(page.locator(':focus'))).toBeVisible();
    await page.keyboard.press('t');
    await expect(cell(page, 0)).toBeFocused();
  });

  await test.step('F adds on this day, Enter leads to it', async () => {
    await addHere(page, 'Read the plan');
    await expect(item(cell(page, 0), /^Follow-up, Read the plan/)).toBeVisible();
    await expect(cell(page, 0)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(item(cell(page, 0), /^Follow-up, Read the plan/)).toBeFocused();
  });

  await test.step('Move to… takes a typed day, and undo puts it back', async () => {
    await page.keyboard.press('Shift+M');
    const box = page.getByRole('dialog', { name: 'Move to…' });
    const day = box.getByRole('textbox', { name: 'Day' });
    await expect(day).toBeFocused();
    await day.fill('+2d');
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();
    await expect(messages(page)).toContainText('Read the plan moved to');
    await expect(item(cell(page, 2), /^Follow-up, Read the plan/)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(item(cell(page, 0), /^Follow-up, Read the plan/)).toBeVisible();
  });

  await test.step('its grip lifts it, Tab finds the day and Enter drops it there', async () => {
    await cell(page, 0).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Move Read the plan' })).toBeFocused();
    await page.keyboard.press('Enter');
    await keyTo(page, cell(page, 1));
    await page.keyboard.press('Enter');
    await expect(messages(page)).toContainText('Read the plan moved to');
    await expect(item(cell(page, 1), /^Follow-up, Read the plan/)).toBeVisible();
  });

  await test.step('opened in its list, and back leads to the calendar as it was', async () => {
    await page.keyboard.press('w');
    await expect(grid(page)).toHaveAccessibleName(/^Week \d+/);
    await item(grid(page), /^Follow-up, Read the plan/).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row', { name: /Read the plan/ })).toBeVisible();
    await palette(page, 'back', /^Back$/);
    await expect(grid(page)).toHaveAccessibleName(/^Week \d+/);
    await expect(item(grid(page), /^Follow-up, Read the plan/)).toBeFocused();
    await expectAccessible(page, 'calendar week');
    await page.keyboard.press('m');
    await expect(grid(page)).not.toHaveAccessibleName(/^Week/);
    await expectAccessible(page, 'calendar month');
  });
});

test('by mouse: a follow-up and a round are dragged to other days, and a round stands among its hours', async ({
  start,
}) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Copperstack');
  await goTo(page, 'Pipeline');
  await openCard(page, 'Lead', 'Copperstack');
  const opened = panel(page, 'Copperstack');
  await addRound(opened, { when: `${addDays(appToday(), 1)} 14:00`, interviewers: ['Ines Haddad'] });
  await page.keyboard.press('Escape');
  await palette(page, 'calendar', 'Open the calendar');
  await expect(cell(page, 0)).toBeFocused();
  await addHere(page, 'Send the deck');

  await test.step('to another day of the month', async () => {
    await item(cell(page, 0), /^Follow-up, Send the deck/).dragTo(cell(page, 3));
    await expect(item(cell(page, 3), /^Follow-up, Send the deck/)).toBeVisible();
    await expect(messages(page)).toContainText('Send the deck moved to');
    await item(cell(page, 1), /^Round, 14:00/).dragTo(cell(page, 4));
    await expect(item(cell(page, 4), /^Round, 14:00/)).toBeVisible();
    await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(item(cell(page, 1), /^Round, 14:00/)).toBeVisible();
  });

  await test.step('a round stands among the hours of its week', async () => {
    await cell(page, 1).focus();
    await page.keyboard.press('w');
    const block = item(grid(page), /^Round, 14:00/);
    await expect(block).toBeInViewport();
    await block.click();
    await expect(panel(page, 'Copperstack')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page, 'Copperstack')).toBeHidden();
  });
});

test('what is over stays where it is and says why, and a full day opens whole', async ({ start }) => {
  const { page } = await start({ flags: ['--sample'] });
  await openCalendar(page);
  const more = grid(page).getByRole('button', { name: / more on / });
  await more.first().click();
  const day = page.getByRole('dialog');
  await expect(day.getByRole('listitem').nth(3)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(day).toBeHidden();
  // Last month is behind in every month of the year.
  await page.keyboard.press('PageUp');
  const held = grid(page).getByRole('button', { name: /^Round.*, done$/ });
  await held.first().focus();
  await page.keyboard.press('Shift+M');
  await expect(messages(page)).toContainText('stays where it is. It has been held');
});
