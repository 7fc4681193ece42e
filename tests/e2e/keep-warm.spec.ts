import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { palette } from '../support/keys.ts';
import { goTo, messages, openCard, panel, pick, quickAdd } from '../support/screens.ts';

const people = (page: Page) => page.getByRole('grid', { name: 'People to keep warm' });
const row = (page: Page, name: RegExp) => people(page).getByRole('row', { name });

test('people to keep warm by keyboard: who brought me to what, how often, a word, the next one', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Bluefreight via Dana Reyes');
  await goTo(page, 'Pipeline');
  await openCard(page, 'Lead', 'Bluefreight');
  await palette(page, 'Move Bluefreight to Interview', /^Move Bluefreight to Interview/);
  await page.keyboard.press('Escape');

  await palette(page, 'people to keep warm', /^Show people to keep warm/);
  const dana = row(page, /^Dana Reyes/);
  await expect(dana).toContainText('Bluefreight, Senior PM: interview');
  await expect(dana).toContainText('No word yet');
  await expectAccessible(page, 'people to keep warm');

  await page.keyboard.press('i');
  const often = page.getByRole('dialog', { name: 'Keep in touch' });
  await expect(often.getByRole('textbox', { name: 'Days without a word' })).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(often).toBeHidden();
  await expect(dana).toContainText('every day');
  await expect(dana).toContainText('tomorrow');
  await expect(page.getByText('nobody due a word, 1 coming')).toBeVisible();

  await page.keyboard.press('l');
  const word = page.getByRole('dialog', { name: 'A word with Dana Reyes' });
  await expect(word.getByRole('textbox', { name: /^What Dana Reyes/ })).toBeFocused();
  await page.keyboard.type('Thanked her for the introduction');
  await page.keyboard.press('Control+Enter');
  await expect(word).toBeHidden();
  await expect(dana).toContainText('Mail from me');
  await expect(dana).toContainText('“Thanked her for the introduction”');

  await dana.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Dana Reyes')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(dana).toContainText('No word yet');
  await page.keyboard.press('Control+z');
  await expect(dana).toContainText('no interval');
});

test('a rule switched off: for one opportunity, and for all', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme');
  await goTo(page, 'Pipeline');
  const acme = await openCard(page, 'Lead', 'Acme');
  await palette(page, 'Choose the follow-up rules of Acme', /^Choose the follow-up rules of Acme/);
  const dialog = page.getByRole('dialog', { name: 'Follow-up rules' });
  await expectAccessible(page, 'the follow-up rules of an opportunity');
  await pick(dialog, 'switch', 'Check after applying');
  await expect(dialog.getByRole('switch', { name: 'Check after applying' })).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Rule settings' }).click();

  await expect(page.getByRole('region', { name: 'Follow-up rules' })).toBeInViewport();
  await expect(page.getByText('All 10 rules are on.')).toBeVisible();
  await pick(page.getByRole('region', { name: 'Follow-up rules' }), 'switch', 'Come back');
  await expect(page.getByText('9 of 10 rules are on.')).toBeVisible();
  await expectAccessible(page, 'the follow-up rules in the settings');

  await goTo(page, 'Pipeline');
  await openCard(page, 'Lead', 'Acme');
  await acme.getByRole('button', { name: 'Off here: Check after applying' }).click();
  await expect(dialog.getByRole('switch', { name: 'Come back' })).toBeDisabled();
  await expect(dialog.getByText('off for all opportunities')).toBeVisible();
  await pick(dialog, 'switch', 'Check after applying');
  await expect(dialog.getByRole('switch', { name: 'Check after applying' })).toBeChecked();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(dialog.getByRole('switch', { name: 'Check after applying' })).not.toBeChecked();
});
