import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { choose, goTo, messages, panel, pick, runCommand } from '../support/screens.ts';

/** Adds a piece of evidence through the form, without an opportunity. */
async function addEvidence(page: Page, skill: string, quote: string): Promise<void> {
  await runCommand(page, 'Add evidence');
  const dialog = page.getByRole('dialog', { name: 'New evidence' });
  await choose(dialog.getByRole('combobox', { name: 'Skill' }), skill.slice(0, 3), skill);
  await dialog.getByRole('button', { name: /Heard from/ }).click();
  await page.getByRole('option', { name: 'Hiring manager' }).click();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill(quote);
  await dialog.getByRole('button', { name: 'Add evidence' }).click();
  await expect(dialog).toBeHidden();
}

const skillRow = (page: Page, name: string) => page.getByRole('rowheader').getByRole('button', { name, exact: true });
const evidence = (page: Page, skill: string) =>
  page.getByRole('list', { name: `Evidence for ${skill}` }).getByRole('listitem');

async function open(page: Page, name: string): Promise<void> {
  const row = skillRow(page, name);
  if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
  await expect(page.getByRole('list', { name: `Evidence for ${name}` })).toBeVisible();
}

async function choosing(page: Page, skill: string, action: string | RegExp): Promise<void> {
  await page
    .getByRole('table')
    .getByRole('button', { name: `More for ${skill}` })
    .click();
  await page.getByRole('menuitem', { name: action }).click();
}

async function press(row: Locator, key: string): Promise<void> {
  await row.getByRole('button').first().focus();
  await row.page().keyboard.press(key);
}

test('evidence is corrected, counted by half and struck out by key, and comes back with one press', async ({
  start,
}) => {
  const { page } = await start();
  await addEvidence(page, 'Python', 'You script it yourself');
  await addEvidence(page, 'Python', 'Show me a notebook');
  await goTo(page, 'Roadmap');
  await open(page, 'Python');
  const row = evidence(page, 'Python').filter({ hasText: 'yourself' });

  await press(row, 'e');
  const dialog = page.getByRole('dialog', { name: 'Correct evidence' });
  await dialog.getByRole('textbox', { name: 'In their words' }).fill('You script the reports yourself');
  await dialog.getByRole('button', { name: /How much it counts/ }).click();
  await page.getByRole('option', { name: 'Counts half' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('You script the reports yourself');
  await expect(row).toContainText('counts half');

  await press(row, 'x');
  const strike = page.getByRole('dialog', { name: 'Strike out evidence' });
  await expect(strike.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('They meant the team');
  await page.keyboard.press('Enter');
  await expect(strike).toBeHidden();
  await expect(row).toContainText('Struck out: They meant the team');
  await expectAccessible(page, 'the skills of the roadmap');
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(row).not.toContainText('Struck out');

  await press(row, 'x');
  await expect(strike.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Struck out');
  await press(row, 'x');
  await expect(row).not.toContainText('Struck out');
});

test('skills are merged with a preview, found under the old name, and split again', async ({ start }) => {
  const { page } = await start();
  await addEvidence(page, 'Python', 'You script it yourself');
  await addEvidence(page, 'Forecasting', 'Where are we in a year');
  await goTo(page, 'Roadmap');
  await open(page, 'Python');
  await choosing(page, 'Python', /Merge/);
  const merge = page.getByRole('dialog', { name: 'Merge Python' });
  await choose(merge.getByRole('combobox', { name: 'Into' }), 'Forecast', 'Forecasting');
  await expect(merge.getByRole('status')).toContainText('1 piece of evidence will speak of the one you keep');
  await merge.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(skillRow(page, 'Python')).toBeHidden();
  await open(page, 'Forecasting');
  await expect(evidence(page, 'Forecasting')).toHaveCount(2);

  await page.getByRole('button', { name: 'Levels and history' }).click();
  const forecasting = panel(page, 'Forecasting');
  await expect(forecasting.getByRole('list', { name: 'Former names' })).toContainText('Python');
  await forecasting.getByRole('button', { name: 'Python', exact: true }).click();
  await expect(panel(page, 'Python')).toContainText('It is a part of');
  await page.keyboard.press('Escape');

  await choosing(page, 'Forecasting', /Split/);
  const split = page.getByRole('dialog', { name: 'Split Forecasting' });
  await split.getByRole('textbox', { name: 'The new skill' }).fill('Scripting');
  await pick(split, 'checkbox', /You script it yourself/);
  await split.getByRole('button', { name: 'Split', exact: true }).click();
  await expect(split).toBeHidden();
  await expect(skillRow(page, 'Scripting')).toBeVisible();
  await expect(evidence(page, 'Forecasting')).toHaveCount(1);
});

test('a level of a past day stands in the history and its chart, and what a level means can be changed', async ({
  start,
}) => {
  const { page } = await start();
  await addEvidence(page, 'Python', 'You script it yourself');
  await goTo(page, 'Roadmap');
  await open(page, 'Python');
  await page.getByRole('button', { name: 'Levels and history' }).click();
  const python = panel(page, 'Python');
  await python.getByRole('button', { name: 'Level', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Level of Python' });
  await dialog.getByRole('radiogroup', { name: 'Where I stood' }).getByRole('radio', { name: '1' }).click();
  await dialog.getByRole('textbox', { name: 'True from' }).fill('1 mar 2026');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('First script at work');
  await pick(dialog, 'checkbox', /You script it yourself/);
  await dialog.getByRole('button', { name: 'Add level' }).click();
  await expect(dialog).toBeHidden();
  const levels = python.getByRole('list', { name: 'Levels of Python' });
  await expect(levels.getByRole('listitem').filter({ hasText: 'First script at work' })).toContainText(
    'You script it yourself',
  );
  await expect(python.getByRole('region', { name: 'Level of Python over time' })).toContainText('From 1 of 5');
  await expect(python).toContainText(/\(you are here\)/);
  await expectAccessible(page, 'the skills of the roadmap');

  await python.getByRole('button', { name: 'Change', exact: true }).click();
  const meanings = page.getByRole('dialog', { name: /What the levels mean/ });
  await meanings.getByRole('textbox', { name: /^5/ }).fill('I teach the course');
  await page.keyboard.press('Tab');
  await expect(messages(page)).toContainText('Changed what level 5 means');
  await page.keyboard.press('Escape');
  await expect(python).toContainText('I teach the course');
});

test('a skill is retired with a reason and brought back from the list', async ({ start }) => {
  const { page } = await start();
  await addEvidence(page, 'Python', 'You script it yourself');
  await goTo(page, 'Roadmap');
  await open(page, 'Python');
  await choosing(page, 'Python', /Retire/);
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Nobody asks any more');
  await page.keyboard.press('Enter');
  await expect(skillRow(page, 'Python')).toBeHidden();
  await runCommand(page, 'Retired skills');
  const list = page.getByRole('dialog', { name: 'Retired skills' });
  await expect(list).toContainText('Nobody asks any more');
  await list.getByRole('button', { name: 'Bring back Python' }).click();
  await expect(list).toContainText('No skill is retired');
  await page.keyboard.press('Escape');
  await expect(skillRow(page, 'Python')).toBeVisible();
});
