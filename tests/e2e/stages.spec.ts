import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette } from '../support/keys.ts';
import { expectScreen, goTo, quickAdd } from '../support/screens.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const stages = (page: Page) => page.getByRole('list', { name: 'Stages', exact: true });

test('stages are added, moved, renamed and removed from the keyboard, and their cards go along', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme');
  await palette(page, 'manage stages', 'Manage stages');
  await expectScreen(page, 'Settings');
  await keyPress(page, page.getByRole('button', { name: 'Stage', exact: true }));
  const adding = page.getByRole('dialog', { name: 'Add a stage' });
  await expect(adding.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Take-home');
  await page.keyboard.press('Enter');
  await expect(adding).toBeHidden();
  await expect(stages(page).getByRole('listitem').nth(4)).toContainText('Interview · 0 cards');

  // The new stage stands above the button that added it.
  const up = page.getByRole('button', { name: 'Move Take-home up' });
  await keyTo(page, up, 'Shift+Tab');
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(`Take-home is now ${4 - press} of 8`)).toBeAttached();
    await expect(up).toBeFocused();
  }
  await keyTo(page, page.getByRole('textbox', { name: 'Name of Take-home' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Homework');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Move Homework up' })).toBeVisible();

  await goTo(page, 'Pipeline');
  const card = column(page, 'Lead').getByRole('row', { name: /^Acme/ });
  await keyTo(page, card);
  await page.keyboard.press('m');
  await page.getByRole('menuitem', { name: 'Homework' }).press('Enter');
  await expect(column(page, 'Homework').getByRole('row', { name: /^Acme/ })).toBeVisible();
  await keyPress(page, page.getByRole('button', { name: 'Change Homework' }));
  await page.getByRole('menuitem', { name: 'Remove this stage…' }).press('Enter');
  const removing = page.getByRole('dialog', { name: 'Remove Homework' });
  await expect(removing.getByRole('button', { name: /Its 1 card move/ })).toContainText('Interview');
  await keyPress(page, removing.getByRole('button', { name: 'Remove stage' }));
  await expect(column(page, 'Interview').getByRole('row', { name: /^Acme/ })).toBeVisible();
  await expect(column(page, 'Homework')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(column(page, 'Homework').getByRole('row', { name: /^Acme/ })).toBeVisible();
});

test('a column put aside stays so after a restart, and the last stage for leads is kept', async ({ start }) => {
  const first = await start();
  await quickAdd(first.page, 'Senior PM @ Acme');
  await goTo(first.page, 'Pipeline');
  await column(first.page, 'Lead').hover();
  await first.page.getByRole('button', { name: 'Collapse Lead' }).click();
  await expect(first.page.getByRole('button', { name: 'Expand Lead, 1 card' })).toBeVisible();
  await first.close();
  const { page } = await start();
  await page.getByRole('button', { name: 'Expand Lead, 1 card' }).click();
  await expect(column(page, 'Lead')).toBeVisible();
  await palette(page, 'manage stages', 'Manage stages');
  await page.getByRole('button', { name: 'Remove Lead' }).click();
  const removing = page.getByRole('dialog', { name: 'Remove Lead' });
  await removing.getByRole('button', { name: 'Remove stage' }).click();
  await expect(removing.getByRole('alert')).toContainText('only stage for leads');
  await expectAccessible(page, 'remove a stage');
});
