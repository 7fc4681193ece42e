import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { card, expectScreen, goTo, panel, quickAdd } from '../support/screens.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find or do' });
const entries = (page: Page) => dialog(page).getByRole('menuitem');

async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(text);
}

/** What has to be offered while an opportunity is open in the pipeline, besides much else. */
const OFFERED = [
  'Add opportunity',
  'Add person',
  'Add company',
  'Add follow-up',
  'Add offer',
  'Add story',
  'Add skill',
  'Add evidence',
  'Add a stage…',
  'Add round at Copperstack',
  'Add a person to Copperstack',
  'Add a material to Copperstack',
  'Write a note on Copperstack',
  'Log a message with Copperstack',
  'Add a follow-up for Copperstack',
  'Edit the brief of Copperstack',
  'Open Copperstack as page',
  'Open the company Copperstack',
  'Open the sheet for Copperstack',
  'Read the posting of Copperstack',
  'Move Copperstack to Final',
  'Tag this opportunity',
  'Excitement about Copperstack: 4 of 5',
  'Close out Copperstack…',
  'Move Copperstack to the trash',
  'Show the pipeline as table',
  'Show the pipeline as timeline',
  'Filter the pipeline',
  'Clear the filter',
  'Save what is shown as a new view…',
  'View: Everything',
  'Manage stages',
  'Manage tags',
  'Compare offers',
  'Show my stories',
  'Compare people who look the same',
  'Appearance: Dark',
  'Show where my data is',
  'Undo',
  'Redo',
  'Open a second window here',
  'Show the shortcuts',
  'Go to Import',
  'Go to Trash',
];

test(
  'the palette finds with typos, does everything to what is open, and takes it back',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start();
    await quickAdd(page, 'Senior PM @ Copperstack');
    await goTo(page, 'Today');

    await ask(page, 'coperstack seinor');
    await expect(dialog(page)).toContainText('Showing “copperstack senior”');
    await expect(entries(page).first()).toContainText('Copperstack · Senior PM');
    await page.keyboard.press('Enter');
    await expect(panel(page, /Copperstack/)).toBeVisible();

    await goTo(page, 'Pipeline');
    await card(page, 'Lead', 'Copperstack').click();
    await expect(panel(page, /Copperstack/)).toBeVisible();
    await ask(page, '');
    const missing = async () => {
      const names = await entries(page).locator('span:first-child').allTextContents();
      return OFFERED.filter((name) => !names.includes(name));
    };
    await expect.poll(missing).toEqual([]);
    await expect(dialog(page).getByRole('group').first()).toContainText('Opportunity');
    await expectAccessible(page, 'the palette', ['scrollable-region-focusable']);
    await page.keyboard.press('Escape');

    await ask(page, 'move copperstack to fin');
    await expect(entries(page).first()).toHaveText('Move Copperstack to Final');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Final', 'Copperstack')).toBeVisible();
    await ask(page, 'undo');
    await expect(entries(page).first()).toHaveText(/^Undo/);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Lead', 'Copperstack')).toBeVisible();
    await ask(page, '');
    await expect(dialog(page).getByRole('group').first()).toContainText(
      /^Used lately.*Undo.*Move Copperstack to Final/,
    );
    await page.keyboard.press('Escape');

    await ask(page, 'Final');
    await entries(page)
      .filter({ hasText: /stage$/ })
      .first()
      .click();
    await expectScreen(page, 'Pipeline');
    await expect(card(page, 'Lead', 'Copperstack')).toBeHidden();
    await ask(page, 'clear the filter');
    await expect(entries(page).first()).toHaveText(/^Clear the filter/);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Lead', 'Copperstack')).toBeVisible();
  },
);
