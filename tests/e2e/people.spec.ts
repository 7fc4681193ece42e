import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, palette } from '../support/keys.ts';
import { addRound, choose, column, goTo, messages, openCard, panel, quickAdd } from '../support/screens.ts';

const row = (page: Page, list: 'People' | 'Companies', name: RegExp) =>
  page.getByRole('grid', { name: list }).getByRole('row', { name });

test('a company by itself: added by key, researched, and there again after a restart', async ({ start }) => {
  const { page, close } = await start();
  await page.keyboard.press('Shift+C');
  const form = page.getByRole('dialog', { name: 'Add company' });
  await expect(form.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Acme Rockets');
  await page.keyboard.press('Enter');
  const opened = panel(page, 'Acme Rockets');
  await expect(opened).toBeVisible();
  await expect(opened.getByText('0 of 5 done')).toBeVisible();
  await opened.getByRole('textbox', { name: 'Market position' }).fill('Second of three, and growing');
  await page.keyboard.press('Tab');
  await expect(opened.getByText('1 of 5 done')).toBeVisible();
  await expectAccessible(page, 'the panel of a company');
  await close();

  const again = await start();
  await goTo(again.page, 'Companies');
  await expect(row(again.page, 'Companies', /Acme Rockets/)).toContainText('1 of 5');
  await row(again.page, 'Companies', /Acme Rockets/).dblclick();
  await panel(again.page, 'Acme Rockets').getByRole('button', { name: 'Open as page' }).click();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Acme Rockets' })).toBeVisible();
  await expect(again.page.getByRole('textbox', { name: 'Market position' })).toHaveValue(
    'Second of three, and growing',
  );
  await expectAccessible(again.page, 'the page of a company');
});

test('two entries of one person are merged, and undo makes them two again', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme via Ines Haddad');
  await quickAdd(page, 'Group PM @ Globex');
  await goTo(page, 'Pipeline');
  await expect(column(page, 'Lead').getByRole('row')).toHaveCount(2);
  const globex = await openCard(page, 'Lead', 'Globex');
  await addRound(globex, { when: 'yesterday 10:00', interviewers: ['Haddad, Ines'] });
  await goTo(page, 'People');
  await expect(page.getByText('1 pair looks the same.')).toBeVisible();

  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('button', { name: /^Merge .* and / }).click();
  const merging = page.getByRole('dialog', { name: /^Merge / });
  await expect(merging.getByRole('radiogroup', { name: 'Name' })).toBeVisible();
  await merging.getByText('Ines Haddad', { exact: true }).last().click();
  await merging.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(merging).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'People' }).getByRole('row')).toHaveCount(2);

  await row(page, 'People', /Ines Haddad/).dblclick();
  const person = panel(page, 'Ines Haddad');
  await expect(person.getByRole('group', { name: 'Acme' })).toBeVisible();
  await expect(person.getByRole('group', { name: 'Globex' })).toBeVisible();

  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('grid', { name: 'People' }).getByRole('row')).toHaveCount(3);
});

test('a person whole, by keyboard: page, roles, an interviewer who was only “the CTO”', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  const acme = await openCard(page, 'Lead', 'Acme');
  await addRound(acme, { when: 'yesterday 10:00', interviewers: ['the CTO'] });

  await goTo(page, 'People');
  await palette(page, 'the CTO', /^the CTO.*person$/);
  const beside = panel(page, 'the CTO');
  await expect(beside.getByText('name not known')).toBeVisible();
  await page.keyboard.press('Shift+O');
  await expect(page.getByRole('heading', { level: 1, name: 'the CTO' })).toBeVisible();
  await expectAccessible(page, 'the page of a person');

  await palette(page, 'Merge the CTO with', /Merge the CTO with/);
  const who = page.getByRole('dialog', { name: 'Who is “the CTO”?' });
  await choose(who.getByRole('combobox', { name: 'Their name' }), 'Dana', 'Dana Reyes');
  await keyPress(page, who.getByRole('button', { name: 'Merge', exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: 'Dana Reyes' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Acme, Senior PM: change the roles/ })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
});
