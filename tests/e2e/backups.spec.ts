import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { goTo, messages, quickAdd, runCommand } from '../support/screens.ts';

const backupsIn = (dataDir: string): string[] => {
  const folder = join(dataDir, 'backups');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.db')) : [];
};

/** The dialogs of the system answer with this path. */
const answerDialogs = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);

const list = (page: Page) => page.getByRole('list', { name: 'Backups' });
const preview = (page: Page) => page.getByRole('alertdialog', { name: 'Restore this backup?' });

async function backUpNow(page: Page): Promise<void> {
  await runCommand(page, 'Back up now');
  await expect(messages(page)).toContainText('The backup is made');
}

async function expectCards(page: Page, there: string, gone: string): Promise<void> {
  await goTo(page, 'Pipeline');
  await expect(page.getByText(there).first()).toBeVisible();
  await expect(page.getByText(gone)).toHaveCount(0);
}

test('a backup is made by itself once a day, and by hand, and restored with a preview of what changes', async ({
  start,
  dataDir,
}) => {
  const { page } = await start();
  await expect.poll(() => backupsIn(dataDir).filter((name) => name.endsWith('daily.db'))).toHaveLength(1);
  await quickAdd(page, 'Senior PM @ Acme');
  await backUpNow(page);
  await quickAdd(page, 'Designer @ Northwind');
  await runCommand(page, 'Restore a backup…');
  await expect(page.getByText(/^Last backup:/)).toBeVisible();
  const rows = list(page).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('By hand');
  await expect(rows.first()).toContainText('1 opportunity');
  await expectAccessible(page, 'settings with backups');

  await rows
    .first()
    .getByRole('button', { name: /^Restore the backup of/ })
    .click();
  await expect(preview(page).getByRole('row', { name: /^Opportunities/ })).toContainText('1');
  await expect(preview(page)).toContainText('becomes a backup first');
  await expectAccessible(page, 'the preview of a restore');
  await preview(page).getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(messages(page)).toContainText('The backup is restored');
  await expectCards(page, 'Acme', 'Northwind');

  // As it was before is a backup: one press away.
  await runCommand(page, 'Restore a backup…');
  const before = list(page).getByRole('listitem').filter({ hasText: 'Before restoring' });
  await expect(before).toContainText('2 opportunities');
  await before.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(before).toHaveCount(1);
});

test('the store is checked, and the words say that it is sound', async ({ start }) => {
  const { page } = await start();
  await runCommand(page, 'Check the store');
  await expect(messages(page)).toContainText('The store is sound');
});

test('an encrypted copy is saved, opens with its passphrase only, and brings everything back', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  const file = join(dataDir, 'mine.db.age');
  await answerDialogs(app, file);
  await quickAdd(page, 'Senior PM @ Acme');
  await runCommand(page, 'Save an encrypted copy…');
  const saving = page.getByRole('dialog', { name: 'Save an encrypted copy' });
  await page.keyboard.type('short');
  await expect(saving).toContainText('Too short');
  await saving.getByLabel('Passphrase').fill('tulip garden stove harbour');
  await expect(saving).toContainText('Strong');
  await expectAccessible(page, 'saving an encrypted copy');
  await page.keyboard.press('Tab');
  await page.keyboard.type('tulip garden stove harbour');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(`saved at ${file}`);
  expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  await quickAdd(page, 'Designer @ Northwind');
  await runCommand(page, 'Restore from a file…');
  const asking = page.getByRole('dialog', { name: 'Passphrase of the copy' });
  await expect(asking.getByLabel('Passphrase')).toBeFocused();
  await page.keyboard.type('tulip garden stove');
  await page.keyboard.press('Enter');
  await expect(asking).toContainText('does not open the file');
  await asking.getByLabel('Passphrase').fill('tulip garden stove harbour');
  await page.keyboard.press('Enter');
  await preview(page).getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(messages(page)).toContainText('The backup is restored');
  await expectCards(page, 'Acme', 'Northwind');
});

test('a damaged store opens the recovery page, and a backup is restored with the keyboard alone', async ({
  start,
  dataDir,
}) => {
  const first = await start();
  await quickAdd(first.page, 'Senior PM @ Acme');
  await backUpNow(first.page);
  await first.close();
  const store = join(dataDir, 'proffer.db');
  const rubbish = Buffer.alloc(50_000, 0xa5);
  writeFileSync(store, rubbish);

  const { page } = await start({ recovery: true });
  await expect(page.getByRole('heading', { name: 'Your store cannot be read' })).toBeVisible();
  await expect(page.getByText(store)).toBeVisible();
  const newest = page.getByRole('button', { name: /^Restore the backup of/ }).first();
  await expect(newest).toBeFocused();
  await expect(page.getByText('1 opportunity').first()).toBeVisible();
  await expect(page.getByText('Every backup was read to its last page.')).toBeVisible();
  await expectAccessible(page, 'the recovery page');
  expect(readFileSync(store).equals(rubbish)).toBe(true);
  await page.keyboard.press('Enter');
  await expect(preview(page).getByRole('button', { name: 'Restore', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');

  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await expect(messages(page)).toContainText('The damaged one is kept');
  await goTo(page, 'Pipeline');
  await expect(page.getByText('Acme').first()).toBeVisible();
  const kept = readdirSync(dataDir).find((name) => name.startsWith('proffer-damaged-')) ?? '';
  expect(readFileSync(join(dataDir, kept)).equals(rubbish)).toBe(true);
  await quickAdd(page, 'Designer @ Northwind');
});

test('an empty store is begun only on a second press, and the damaged one stays beside it', async ({
  start,
  dataDir,
}) => {
  const rubbish = Buffer.alloc(50_000, 0x5a);
  writeFileSync(join(dataDir, 'proffer.db'), rubbish);
  const { page } = await start({ recovery: true });
  await expect(page.getByText('There are no backups beside it.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('was left as it');
  await page.getByRole('button', { name: 'Start with an empty store…' }).click();
  const asking = page.getByRole('alertdialog', { name: 'Start with an empty store?' });
  await asking.getByRole('button', { name: 'Go back' }).click();
  expect(readFileSync(join(dataDir, 'proffer.db')).equals(rubbish)).toBe(true);
  await page.getByRole('button', { name: 'Start with an empty store…' }).click();
  await asking.getByRole('button', { name: 'Start empty' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const kept = readdirSync(dataDir).find((name) => name.startsWith('proffer-damaged-')) ?? '';
  expect(readFileSync(join(dataDir, kept)).equals(rubbish)).toBe(true);
});
