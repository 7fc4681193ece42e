import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo } from '../support/keys.ts';
import { card, goTo, quickAdd } from '../support/screens.ts';

const rowOf = (page: Page, name: RegExp) => page.getByRole('grid', { name: 'Trash' }).getByRole('row', { name });

async function trashCard(page: Page, company: string): Promise<void> {
  await goTo(page, 'Pipeline');
  await keyTo(page, card(page, 'Lead', company));
  await page.keyboard.press('Delete');
  await expect(card(page, 'Lead', company)).toBeHidden();
}

test(
  'what was deleted is found, restored and deleted for good from the keyboard',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start();
    await quickAdd(page, 'Senior PM @ Acme');
    await quickAdd(page, 'Group PM @ Globex');
    await trashCard(page, 'Globex');
    await trashCard(page, 'Acme');
    await goTo(page, 'Trash');
    await expect(page.getByText('2 entries, kept until you delete them')).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Filter the trash' })).toBeFocused();
    await page.keyboard.type('acme');
    await expect(rowOf(page, /Globex/)).toBeHidden();
    await keyTo(page, rowOf(page, /Acme/));
    await page.keyboard.press('Space');
    await expect(page.getByText('1 entry chosen')).toBeVisible();
    await expectAccessible(page, 'trash with a choice');
    await page.keyboard.press('r');
    await expect(page.getByText('Nothing in the trash matches.')).toBeVisible();
    await goTo(page, 'Pipeline');
    await expect(card(page, 'Lead', 'Acme')).toBeVisible();

    await goTo(page, 'Trash');
    await page.getByRole('searchbox', { name: 'Filter the trash' }).fill('');
    await keyPress(page, page.getByRole('button', { name: 'Empty the trash…' }));
    const asked = page.getByRole('alertdialog', { name: 'Empty the trash?' });
    await expect(asked).toContainText('1 opportunity');
    await expect(asked.getByRole('button', { name: 'Keep everything' })).toBeFocused();
    await expectAccessible(page, 'empty the trash');
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
    await expect(rowOf(page, /Globex/)).toBeVisible();
    await keyPress(page, page.getByRole('button', { name: 'Empty the trash…' }));
    await keyPress(page, asked.getByRole('button', { name: 'Empty the trash' }));
    await expect(page.getByText('What you delete comes here and stays until you empty it.')).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await goTo(page, 'Pipeline');
    await expect(page.getByRole('row', { name: /^Globex/ })).toBeHidden();
  },
);
