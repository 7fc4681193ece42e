import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Locator, type Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { card, goTo, openCard, panel, quickAdd } from '../support/screens.ts';

const DETAILS = 'Details';

/** Wrong, and said so beside the field and to a screen reader. */
async function expectRefused(field: Locator, message: RegExp): Promise<void> {
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(message);
}

async function openAcme(page: Page): Promise<Locator> {
  await quickAdd(page, 'Senior PM @ Acme');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  const details = opened.getByRole('button', { name: DETAILS });
  if ((await details.getAttribute('aria-expanded')) !== 'true') await details.click();
  await expect(opened.getByRole('textbox', { name: 'Role' })).toBeVisible();
  return opened;
}

test('an opportunity without a company says so at the field and keeps what was typed', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: 'Add an opportunity' }).click();
  const form = page.getByRole('dialog', { name: 'Add opportunity' });
  await form.getByRole('textbox', { name: 'Opportunity' }).fill('Senior PM');
  await form.getByRole('textbox', { name: 'Company' }).fill('   ');
  await form.getByRole('button', { name: 'Add' }).click();
  await expectRefused(form.getByRole('textbox', { name: 'Company' }), /\S/);
  await expect(form.getByRole('textbox', { name: 'Opportunity' })).toHaveValue('Senior PM');
  await form.getByRole('textbox', { name: 'Company' }).fill('Acme');
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(form).toBeHidden();
});

test('emoji and text from right to left come back as they were', async ({ start }) => {
  const first = await start();
  const name = 'شركة 🚀 אקמה';
  await quickAdd(first.page, `مدير 👩🏽‍💻 @ ${name}`);
  await goTo(first.page, 'Pipeline');
  await expect(card(first.page, 'Lead', name)).toBeVisible();
  await first.close();
  const { page } = await start();
  await expect(card(page, 'Lead', name)).toHaveAccessibleName(`${name}, مدير 👩🏽‍💻`);
});

test('a role emptied, a negative salary and 31 Feb are refused at their fields; nothing else is lost', async ({
  start,
}) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await opened.getByRole('textbox', { name: 'Location' }).fill('Lisbon');
  await opened.getByRole('textbox', { name: 'Role' }).fill('');
  await opened.getByRole('textbox', { name: 'Salary from' }).fill('-5');
  await expectRefused(opened.getByRole('textbox', { name: 'Role' }), /\S/);
  await opened.getByRole('textbox', { name: 'Deadline' }).fill('31 feb');
  await expectRefused(opened.getByRole('textbox', { name: 'Salary from' }), /\S/);
  await opened.getByRole('textbox', { name: 'Location' }).click();
  await expectRefused(opened.getByRole('textbox', { name: 'Deadline' }), /feb/i);
  await expect(opened.getByRole('textbox', { name: 'Deadline' })).toHaveValue('31 feb');
  await expect(opened.getByRole('textbox', { name: 'Salary from' })).toHaveValue('-5');
  await opened.getByRole('button', { name: 'Close' }).click();
  await expect(card(page, 'Lead', 'Acme')).toHaveAccessibleName('Acme, Senior PM');
  await openCard(page, 'Lead', 'Acme');
  await expect(opened.getByRole('textbox', { name: 'Location' })).toHaveValue('Lisbon');
});

test('a note of a million characters is kept whole; one too long is refused in words and stays in its field', async ({
  start,
}) => {
  const { page } = await start();
  const opened = await openAcme(page);
  const note = opened.getByRole('textbox', { name: 'Note', exact: true });
  const keep = opened.getByRole('button', { name: 'Keep note' });
  const tooLong = 'word '.repeat(500_000);
  await note.fill(tooLong);
  await keep.click();
  await expectRefused(note, /two million characters/);
  expect((await note.inputValue()).length).toBe(tooLong.length);
  await note.fill('a'.repeat(1_000_000));
  await keep.click();
  await expect(note).toHaveValue('');
  await expect(opened.getByRole('listitem').filter({ hasText: 'a'.repeat(1_000_000) })).toBeVisible();
});

test('a round without a time says what to type', async ({ start }) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await opened.getByRole('button', { name: 'Add round' }).click();
  const form = opened.getByRole('form', { name: 'Add round' });
  await form.getByRole('textbox', { name: 'When' }).fill('31 feb 10:00');
  await form.getByRole('button', { name: 'Add round' }).click();
  await expectRefused(form.getByRole('textbox', { name: 'When' }), /\S/);
  await expect(form.getByRole('textbox', { name: 'When' })).toHaveValue('31 feb 10:00');
  await expect(panel(page, 'Acme')).toBeVisible();
});

const FILES: readonly { name: string; bytes: Buffer; says: RegExp }[] = [
  {
    name: 'book.xlsx',
    bytes: Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)),
    ]),
    says: /CSV/,
  },
  { name: 'empty.csv', bytes: Buffer.alloc(0), says: /empty|nothing/i },
];
for (const { name, bytes, says } of FILES)
  test(`${name} is refused in one clear sentence`, async ({ start, dataDir }) => {
    const file = fileIn(dataDir, name, bytes);
    const { page } = await start();
    await goTo(page, 'Import');
    await page.locator('input[type="file"]').setInputFiles(file);
    await expect(page.getByRole('alert')).toHaveText(says);
    await expect(page.getByRole('alert')).not.toHaveText(/went wrong/);
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  });

test('a file cut off in a quoted cell brings in its whole rows only, and says which one is not', async ({
  start,
  dataDir,
}) => {
  const rows = ['Company,Role,Status', 'Acme,Senior PM,Applied', 'Globex,Group PM,Applied', 'Initech,"Staff PM, cut o'];
  const file = fileIn(dataDir, 'cut.csv', Buffer.from(rows.join('\n')));
  const { page } = await start();
  await goTo(page, 'Import');
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('main').first()).toContainText(/cut|ends|quot/i);
  await expect(
    page
      .getByRole('alert')
      .or(page.getByRole('region', { name: 'Preview' }))
      .first(),
  ).toBeVisible();
});

function fileIn(dataDir: string, name: string, bytes: Buffer): string {
  const folder = join(dataDir, 'files');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
