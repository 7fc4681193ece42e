import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { card, goTo, messages, panel, quickAdd } from '../support/screens.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Open follow-ups' });
const row = (page: Page, subject: string) => list(page).getByRole('row', { name: new RegExp(`^${subject}`) });
const group = (page: Page, title: string) => list(page).getByRole('rowgroup', { name: title });
const form = (page: Page) => page.getByRole('dialog', { name: 'New follow-up' });
const said = (page: Page, text: string | RegExp) => expect(messages(page).getByText(text).first()).toBeVisible();

/** F, one line, Enter. */
async function add(page: Page, line: string): Promise<void> {
  await page.keyboard.press('f');
  await expect(form(page).getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeHidden();
}

/** One opportunity, open beside the board. */
async function withAcmeOpen(page: Page): Promise<void> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  await card(page, 'Lead', 'Acme').click();
  await expect(panel(page, 'Acme')).toBeVisible();
}

/** Chooses a row, and has the keys of the list act on it. */
async function choose(page: Page, subject: string): Promise<void> {
  await row(page, subject).click();
  await expect(row(page, subject)).toHaveAttribute('aria-selected', 'true');
}

const chosenPane = (page: Page, name: string): Locator => page.getByRole('region', { name });

test('a follow-up from anywhere, in one line, about what is open', { tag: '@smoke' }, async ({ start }) => {
  const { page } = await start();
  await withAcmeOpen(page);
  await page.keyboard.press('f');
  await expect(form(page).getByRole('combobox', { name: 'Opportunity' })).toHaveValue('Acme, Senior PM');
  await page.keyboard.type('Ask Dana about the panel, in 2 weeks');
  await expect(form(page).getByText('Kept as Ask Dana about the panel')).toBeVisible();
  await expect(form(page).getByRole('textbox', { name: 'Due' })).not.toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeHidden();
  await goTo(page, 'Follow-ups');
  await expect(
    group(page, 'Later').getByRole('row', { name: /^Ask Dana about the panel, Acme, Senior PM/ }),
  ).toBeVisible();
});

test('put off, skipped with a reason, put back: by keyboard', async ({ start }) => {
  const { page } = await start();
  await withAcmeOpen(page);
  await add(page, 'Send the deck, today');
  await goTo(page, 'Follow-ups');
  await choose(page, 'Send the deck');

  await test.step('S 5 waits for an answer', async () => {
    await page.keyboard.press('s');
    const snooze = page.getByRole('dialog', { name: 'Snooze until' });
    await expect(snooze.getByRole('button', { name: /^(Later today|Tomorrow morning)/ })).toBeFocused();
    await page.keyboard.press('5');
    await expect(snooze).toBeHidden();
    await expect(group(page, 'Waiting for an answer').getByRole('row', { name: /^Send the deck/ })).toBeVisible();
    await said(page, /^Snoozed until something comes in/);
  });

  await test.step('S and a typed day, then undo', async () => {
    await choose(page, 'Send the deck');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Snooze until' }).locator(':focus')).toBeVisible();
    await page.keyboard.type('+20d');
    await page.keyboard.press('Enter');
    await expect(group(page, 'Later').getByRole('row', { name: /^Send the deck/ })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(group(page, 'Waiting for an answer').getByRole('row', { name: /^Send the deck/ })).toBeVisible();
  });

  await test.step('K, own words, Enter; the reason is found and it is put back', async () => {
    await choose(page, 'Send the deck');
    await page.keyboard.press('k');
    await expect(page.getByRole('textbox', { name: 'Why skip it?' })).toBeFocused();
    await page.keyboard.type('They have it already');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Send the deck')).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Find in follow-ups' }).fill('have it already');
    await page.getByRole('button', { name: /^Done and skipped/ }).click();
    await expect(page.getByText('“They have it already”')).toBeVisible();
    await page.getByRole('button', { name: 'Put back: Send the deck' }).click();
    await page.getByRole('searchbox', { name: 'Find in follow-ups' }).fill('');
    await expect(group(page, 'Today').getByRole('row', { name: /^Send the deck/ })).toBeVisible();
  });
});

test('what repeats comes again when it is done, until it is stopped', async ({ start }) => {
  const { page } = await start();
  await add(page, 'Coffee with my mentor, today');
  await goTo(page, 'Follow-ups');
  await choose(page, 'Coffee with my mentor');
  const pane = chosenPane(page, 'Coffee with my mentor');
  await pane.getByRole('button', { name: 'Repeat', exact: false }).click();
  await page.getByRole('option', { name: 'Every so many weeks' }).click();
  await expect(pane.getByText(/it comes again on/)).toBeVisible();
  await expect(row(page, 'Coffee with my mentor').getByRole('img', { name: 'repeats every 4 weeks' })).toBeVisible();

  await row(page, 'Coffee with my mentor').click();
  await page.keyboard.press('d');
  await said(page, /It comes again every 4 weeks/);
  await expect(group(page, 'Later').getByRole('row', { name: /^Coffee with my mentor/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Today').getByRole('row', { name: /^Coffee with my mentor/ })).toBeVisible();
  await expect(group(page, 'Later')).toHaveCount(0);
});

test('many are changed, moved and put in the trash in one step each', async ({ start }) => {
  const { page } = await start();
  await add(page, 'Ask Ana, today');
  await add(page, 'Ask Ben, today');
  await add(page, 'Ask Cleo, today');
  await goTo(page, 'Follow-ups');
  await choose(page, 'Ask Ana');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const pane = chosenPane(page, '3 follow-ups chosen');
  await pane.getByRole('textbox', { name: 'Or move each by' }).fill('2');
  await pane.getByText('Call', { exact: true }).click();
  await pane.getByRole('button', { name: 'Change 3 follow-ups' }).click();
  await expect(group(page, 'This week').getByRole('row', { name: /^Ask/ })).toHaveCount(3);
  await expect(row(page, 'Ask Ben').getByText('call', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(group(page, 'Today').getByRole('row', { name: /^Ask/ })).toHaveCount(3);
  await pane.getByRole('button', { name: 'Trash' }).click();
  await expect(list(page).getByRole('row', { name: /^Ask/ })).toHaveCount(0);
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(list(page).getByRole('row', { name: /^Ask/ })).toHaveCount(3);
});
