import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyTo, palette } from '../support/keys.ts';
import { card, column, expectCards, goTo, messages, quickAdd } from '../support/screens.ts';

const LINES = ['Senior PM @ Acme', 'Group PM @ Globex', 'Lead PM @ Initech'];

/** Three leads on the board. */
async function threeLeads(page: Page): Promise<void> {
  for (const line of LINES) await quickAdd(page, line);
  await goTo(page, 'Pipeline');
  await expectCards(page, 'Lead', 3);
}

const show = (page: Page, mode: 'Board' | 'Table' | 'Timeline') =>
  page.getByRole('radiogroup', { name: 'Show as' }).getByRole('radio', { name: mode }).click();
const table = (page: Page) => page.getByRole('grid', { name: /^Opportunities/ });
const row = (grid: Locator, company: string) => grid.getByRole('row', { name: new RegExp(company) });
const chosen = (page: Page) => page.getByRole('region', { name: 'Chosen cards' });

async function filterBy(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  const form = page.getByRole('dialog', { name: 'Filter' });
  await expect(form.getByRole('searchbox', { name: 'Company, role or place' })).toBeFocused();
  await page.keyboard.type(text);
  // The first empties the field's list of nothing, the popover closes with its button.
  await page.mouse.click(5, 5);
  await expect(form).toBeHidden();
}

test(
  'a filter narrows every view of the same set, says so, and can be taken out part by part',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start();
    await threeLeads(page);
    await filterBy(page, 'globex');
    await expectCards(page, 'Lead', 1);
    await expect(page.getByRole('group', { name: 'What is shown' })).toContainText('1 of 3 shown');
    await show(page, 'Table');
    await expect(row(table(page), 'Globex')).toBeVisible();
    await expect(table(page)).toHaveAccessibleName('Opportunities, 1');
    await page.getByRole('button', { name: 'Remove: “globex”' }).click();
    await expect(table(page)).toHaveAccessibleName('Opportunities, 3');
    await filterBy(page, 'nobody like this');
    await expect(page.getByText('No opportunity passes this filter.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the filter' }).last().click();
    await expect(table(page)).toHaveAccessibleName('Opportunities, 3');
  },
);

test('several are chosen in the table by keyboard, moved and thrown away, and it is undone', async ({ start }) => {
  const { page } = await start();
  await threeLeads(page);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Company', exact: true }).click();
  await keyTo(page, row(table(page), 'Acme'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(chosen(page)).toContainText('2 cards chosen');
  await chosen(page)
    .getByRole('button', { name: /Move to/ })
    .click();
  await page.getByRole('menuitem', { name: 'Screen' }).click();
  await expect(messages(page)).toContainText('Moved 2 cards to Screen');
  await expect(row(table(page), 'Acme')).toContainText('Screen');
  await expect(row(table(page), 'Initech')).toContainText('Lead');
  // The bar went, and the focus is where it was before.
  await expect(row(table(page), 'Globex')).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(chosen(page)).toContainText('3 cards chosen');
  await page.keyboard.press('Delete');
  await expect(messages(page)).toContainText('Moved 3 cards to the trash');
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(row(table(page), 'Acme')).toBeVisible();
});

test('a view is saved, is in the palette, and what is shown is there again after a restart', async ({ start }) => {
  const { page, close } = await start();
  await threeLeads(page);
  await filterBy(page, 'acme');
  await show(page, 'Table');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Only Acme');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText('Saved the view Only Acme');
  await page.getByRole('button', { name: 'View: Only Acme' }).click();
  await page.getByRole('menuitem', { name: 'Everything' }).click();
  await expect(table(page)).toHaveAccessibleName('Opportunities, 3');
  await show(page, 'Board');
  await goTo(page, 'Today');
  await palette(page, 'only acme', /^View: Only Acme/);
  await expect(table(page)).toHaveAccessibleName('Opportunities, 1');
  await close();

  const { page: again } = await start();
  await expect(table(again)).toHaveAccessibleName('Opportunities, 1');
  await again.getByRole('button', { name: 'View: Only Acme' }).click();
  await again.getByRole('menuitem', { name: 'Remove Only Acme' }).click();
  await expect(messages(again)).toContainText('Removed the view Only Acme');
  await messages(again).getByRole('button', { name: 'Undo' }).click();
  await again.getByRole('button', { name: 'Views' }).click();
  await expect(again.getByRole('menuitem', { name: 'Only Acme' })).toBeVisible();
});

test('the timeline reads every stay in words, as bars and as a table', async ({ start }) => {
  const { page } = await start();
  await threeLeads(page);
  await card(page, 'Lead', 'Acme').focus();
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Interview' }).click();
  await expect(card(page, 'Interview', 'Acme')).toBeVisible();
  await show(page, 'Timeline');
  const bars = page.getByRole('grid', { name: /^Stays in stages/ });
  await expect(bars.getByRole('row', { name: /^Acme, Senior PM\. Lead .*; Interview since/ })).toBeVisible();
  await page.getByRole('radio', { name: 'As a table' }).click();
  const words = page.getByRole('grid', { name: 'Stays in stages, as a table' });
  await expect(words.getByRole('row').filter({ hasText: 'Acme' })).toHaveCount(2);
});

test('a collapsed column takes cards by keyboard and opens again', async ({ start }) => {
  const { page } = await start();
  await threeLeads(page);
  await column(page, 'Screen').hover();
  await page.getByRole('button', { name: 'Collapse Screen' }).click();
  await keyTo(page, column(page, 'Lead').getByRole('row').first());
  await keyTo(page, card(page, 'Lead', 'Acme'), 'ArrowDown', 5);
  await keyTo(page, card(page, 'Lead', 'Acme').getByRole('button', { name: 'Move Acme' }), 'ArrowRight', 3);
  await page.keyboard.press('Enter');
  await keyTo(page, page.getByRole('button', { name: /^Screen, collapsed/ }), 'Tab', 20);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Expand Screen, 1 card' }).click();
  await expect(card(page, 'Screen', 'Acme')).toBeVisible();
});

test('cards stand in groups, by mouse and by key', async ({ start }) => {
  const { page } = await start();
  await threeLeads(page);
  await page.getByRole('button', { name: 'Order' }).click();
  await page.getByRole('menuitem', { name: 'Group by' }).click();
  await page.getByRole('menuitem', { name: 'Company' }).click();
  await expect(column(page, 'Lead').getByText('Globex', { exact: true })).toHaveCount(2);
  await card(page, 'Lead', 'Globex').click();
  await expect(page.getByRole('dialog', { name: 'Globex' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Grouped by company' }).click();
  await expect(column(page, 'Lead').getByText('Globex', { exact: true })).toHaveCount(1);
});

test('the table, the timeline, the filter and the bar are for everyone', async ({ start }) => {
  const { page } = await start({ size: { width: 1000, height: 700 } });
  await threeLeads(page);
  await page.keyboard.press('t');
  await keyTo(page, row(table(page), 'Initech'));
  await page.keyboard.press('Space');
  await expect(chosen(page)).toContainText('1 card chosen');
  await expectAccessible(page, 'table');
  await show(page, 'Timeline');
  await expect(page.getByRole('grid', { name: /^Stays in stages/ })).toBeVisible();
  await expectAccessible(page, 'timeline');
  await page.getByRole('radio', { name: 'As a table' }).click();
  await expectAccessible(page, 'stays as a table');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Filter' }).getByRole('searchbox')).toBeFocused();
  await expectAccessible(page, 'filter');
});
