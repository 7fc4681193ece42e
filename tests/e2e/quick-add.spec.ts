import { expect, test } from '../support/e2e.ts';
import { keyTo } from '../support/keys.ts';
import { card, goTo, messages, openCard, panel, pick, quickAdd } from '../support/screens.ts';

const POSTING = `Senior Product Manager, Payments
Northwind Ledger · Berlin, Germany (Hybrid) · 2 weeks ago · 87 applicants
Full-time

What you bring
• You must have strong SQL
• Stakeholder management in a regulated market
Nice to have
• Python

€80k–95k
https://www.linkedin.com/jobs/view/3912345678/?refId=abc`;

const form = (page: Parameters<typeof panel>[0]) => page.getByRole('dialog', { name: 'Add opportunity' });

test('a posting is pasted, corrected and added with its skills, by keyboard alone', async ({ start }) => {
  const { app, page } = await start();
  const box = form(page);

  await test.step('pasted, it is read into fields', async () => {
    await page.keyboard.press('n');
    await expect(box.getByRole('textbox', { name: 'Opportunity' })).toBeFocused();
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), POSTING);
    await page.keyboard.press('Control+v');
    await expect(box.getByRole('textbox', { name: 'Opportunity' })).toHaveValue(POSTING);
    await expect(box.getByRole('textbox', { name: 'Company' })).toHaveValue('Northwind Ledger');
    await expect(box.getByRole('textbox', { name: 'Role' })).toHaveValue('Senior Product Manager, Payments');
    await expect(box.getByRole('textbox', { name: 'Location' })).toHaveValue('Berlin, Germany');
    await expect(box.getByRole('radio', { name: 'Hybrid' })).toBeChecked();
    await expect(box.getByRole('textbox', { name: 'Salary per year from' })).toHaveValue('80000');
    await expect(box.getByRole('textbox', { name: 'Link to the posting' })).toHaveValue(/3912345678/);
  });

  await test.step('Escape keeps it, N gives it back', async () => {
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await page.keyboard.press('n');
    await expect(box.getByRole('textbox', { name: 'Opportunity' })).toHaveValue(POSTING);
  });

  await test.step('a field is corrected, the skills are accepted with one key, one is left out', async () => {
    await keyTo(page, box.getByRole('textbox', { name: 'Company' }));
    await page.keyboard.press('End');
    await page.keyboard.type(' GmbH');
    await page.keyboard.press('Control+Shift+a');
    await expect(box.getByRole('checkbox', { name: /^SQL and data modelling/ })).toBeChecked();
    await expect(box.getByRole('checkbox', { name: /^Stakeholder management/ })).toBeChecked();
    await keyTo(page, box.getByRole('checkbox', { name: /^Python/ }));
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(box).toBeHidden();
    await expect(messages(page)).toContainText('with 2 skills as evidence');
  });

  await test.step('what was accepted is evidence, and the form is empty again', async () => {
    await goTo(page, 'Roadmap');
    await expect(page.getByRole('row', { name: /SQL and data modelling/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^Python/ })).toBeHidden();
    await goTo(page, 'Pipeline');
    await expect(card(page, 'Lead', 'Northwind Ledger GmbH')).toBeVisible();
    await page.keyboard.press('n');
    await expect(box.getByRole('textbox', { name: 'Opportunity' })).toHaveValue('');
  });

  await test.step('undone, card and evidence are gone together', async () => {
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Lead', 'Northwind Ledger GmbH')).toBeHidden();
  });
});

test('a second one at the same company warns, shows what is there, and still adds', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme GmbH');
  await goTo(page, 'Pipeline');

  const box = form(page);
  await page.keyboard.press('n');
  await expect(box.getByRole('textbox', { name: 'Opportunity' })).toBeFocused();
  await page.keyboard.type('Product Manager at ACME');
  const warning = box.getByRole('status', { name: 'Worth knowing' });
  await expect(warning).toContainText('Senior PM at Acme GmbH is there already, in Lead.');

  await test.step('it can be opened instead, and what was typed stays', async () => {
    await keyTo(page, warning.getByRole('button', { name: 'Open it instead' }));
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();
    await expect(panel(page, 'Acme GmbH')).toBeVisible();
    await panel(page, 'Acme GmbH').getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('n');
    await expect(box.getByRole('textbox', { name: 'Opportunity' })).toHaveValue('Product Manager at ACME');
  });

  await test.step('it holds nobody back', async () => {
    await page.keyboard.press('Enter');
    await expect(box).toBeHidden();
    await expect(messages(page)).toContainText('Added Product Manager at ACME');
  });
});

test('a company that went silent is told with its date', { tag: '@smoke' }, async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Designer @ Globex');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Globex');
  await opened.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Close out…' }).click();
  const closing = panel(page, /^Close out/);
  await pick(closing, 'radio', /^They went silent/);
  await closing.getByRole('button', { name: 'Close out', exact: true }).click();
  await expect(card(page, 'Closed', 'Globex')).toBeVisible();
  await goTo(page, 'Today');
  await page.keyboard.press('n');
  await expect(form(page).getByRole('textbox', { name: 'Opportunity' })).toBeFocused();
  await page.keyboard.type('Senior PM @ Globex Inc.');
  await expect(form(page).getByRole('status', { name: 'Worth knowing' })).toContainText(
    /Globex went silent on .*Designer/,
  );
});
