import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { expectForEveryone, main, named, type Place } from '../support/everyone.ts';
import { keyTo, palette } from '../support/keys.ts';
import { column, goTo } from '../support/screens.ts';

const POSTING = `Senior Product Manager, Payments
Northwind Ledger · Berlin, Germany (Hybrid) · 2 weeks ago
You must have strong SQL and stakeholder management
https://www.linkedin.com/jobs/view/3912345678/`;

const PLACES: readonly Place[] = [
  {
    name: 'table',
    open: async (page) => {
      await goTo(page, 'Pipeline');
      await page.keyboard.press('t');
      await expect(page.getByRole('grid', { name: /^Opportunities/ })).toBeVisible();
    },
    button: (page) => named(main(page), 'Opportunity'),
  },
  {
    name: 'timeline',
    open: async (page) => {
      await page.getByRole('radio', { name: 'Timeline' }).click();
      await expect(page.getByRole('grid', { name: /^Stays in stages/ })).toBeVisible();
    },
    button: (page) => named(main(page), 'Opportunity'),
  },
  {
    name: 'filter',
    open: async (page) => {
      await page.getByRole('radio', { name: 'Board' }).click();
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog', { name: 'Filter' }).getByRole('searchbox')).toBeFocused();
    },
    // What lies outside the form cannot be found by its role while it is open.
    button: (page) => named(page.getByRole('dialog', { name: 'Filter' }), 'Clear all'),
  },
  {
    name: 'opportunity page',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden();
      await keyTo(page, column(page, 'Interview').getByRole('row').first());
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog').getByRole('region', { name: 'Brief' })).toBeVisible();
      await page.keyboard.press('o');
      await expect(main(page).getByRole('region', { name: 'Brief' })).toBeVisible();
    },
    button: (page) => named(main(page), 'More actions'),
  },
  {
    name: 'person page',
    open: async (page) => {
      await goTo(page, 'People');
      await openRow(page, 'People');
    },
    button: (page) => main(page).getByRole('button', { name: /^(Log|More actions)/ }),
  },
  {
    name: 'company page',
    open: async (page) => {
      await goTo(page, 'Companies');
      await openRow(page, 'Companies');
    },
    button: (page) => main(page).getByRole('button', { name: /^More actions/ }),
  },
  {
    name: 'sheet',
    open: async (page) => {
      await goTo(page, 'Today');
      await page
        .getByRole('button', { name: /^Sheet for / })
        .first()
        .click();
      await expect(page.getByRole('article', { name: /^Sheet for / })).toBeVisible();
    },
    button: (page) => named(main(page), 'Save as PDF…'),
  },
  {
    name: 'offers',
    open: async (page) => {
      await palette(page, 'Compare offers', 'Compare offers');
      await expect(page.getByRole('table', { name: /^Offers side by side/ })).toBeVisible();
    },
    button: (page) => named(main(page), 'Add offer'),
  },
  {
    name: 'trash',
    open: async (page) => {
      await goTo(page, 'Pipeline');
      await keyTo(page, column(page, 'Lead').getByRole('row').first());
      await page.keyboard.press('Delete');
      await goTo(page, 'Trash');
      await expect(page.getByRole('grid', { name: 'Trash' }).getByRole('row').nth(1)).toBeVisible();
    },
    button: (page) => named(main(page), 'Empty the trash…'),
  },
  {
    name: 'stages in the settings',
    open: async (page) => {
      await palette(page, 'manage stages', 'Manage stages');
      await expect(page.getByRole('list', { name: 'Stages', exact: true })).toBeVisible();
    },
    button: (page) => named(main(page), 'Stage'),
  },
  {
    name: 'a posting that is added',
    open: async (page) => {
      await page.keyboard.press('n');
      const box = page.getByRole('dialog', { name: 'Add opportunity' });
      await box.getByRole('textbox', { name: 'Opportunity' }).fill(POSTING);
      await expect(box.getByRole('checkbox', { name: /^SQL/ })).toBeVisible();
    },
    button: (page) => named(page.getByRole('dialog', { name: 'Add opportunity' }), 'Add'),
  },
];

async function openRow(page: Page, list: 'People' | 'Companies'): Promise<void> {
  await page.getByRole('grid', { name: list }).getByRole('row').nth(1).dblclick();
  await page.getByRole('dialog').getByRole('button', { name: 'Open as page' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('nothing is lost and all is readable, in a small window and a large one', async ({ start }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await expectForEveryone(app, page, PLACES);
});
