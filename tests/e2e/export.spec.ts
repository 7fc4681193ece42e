import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { launchApp, newDataDir, removeFolder } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { documentAt, exportTo, newFolder } from '../support/everything.ts';
import { goTo, messages, quickAdd, runCommand } from '../support/screens.ts';
import { newStore } from '../support/store.ts';

/** The system's dialogs answer with this path, or with giving up. */
const answerDialogs = (app: ElectronApplication, path: string | null) =>
  app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () => Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);

async function exportAll(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await answerDialogs(app, path);
  await runCommand(page, 'Export everything…');
  await page
    .getByRole('dialog', { name: 'Export everything' })
    .getByRole('button', { name: /^Choose where/ })
    .click();
  await expect(messages(page)).toContainText('Saved everything.proffer');
}

/** What a person wrote; what the app keeps for itself goes on while it runs. */
const OWN = ['setting', 'draft', 'notice', 'calendar_entry'];
const written = (path: string) =>
  Object.fromEntries(Object.entries(documentAt(path).tables).filter(([table]) => !OWN.includes(table)));

test('everything is exported from one computer and imported on another, row for row', async ({ start }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  const path = join(newFolder(), 'everything.proffer');
  await exportAll(app, page, path);
  await app.close();

  const other = newDataDir();
  const there = await launchApp({ dataDir: other });
  await answerDialogs(there.app, path);
  await runCommand(there.page, 'Import a Proffer export…');
  const preview = there.page.getByRole('dialog', { name: 'everything.proffer' });
  await expect(preview.getByRole('radio', { name: 'Replace everything' })).toBeChecked();
  await expect(preview.getByRole('table', { name: /What would change/ })).toBeVisible();
  await expectAccessible(there.page, 'the preview of an export');
  await preview.getByRole('button', { name: 'Back up and replace everything' }).click();
  const done = there.page.getByRole('dialog', { name: 'everything.proffer is in' });
  await expect(done).toContainText('rows are here now');
  await done.getByRole('button', { name: 'Done' }).click();
  await goTo(there.page, 'Pipeline');
  await expect(there.page.getByText(/Velloquay|Gantrywise|Orrinvale|Zephyrmint/).first()).toBeVisible();
  await there.close();
  expect(there.problems).toEqual([]);

  expect(readdirSync(join(other, 'backups')).some((name) => name.endsWith('-import.db'))).toBe(true);
  const store = newStore({ folder: other });
  const again = await exportTo(store.services, newFolder());
  store.shut();
  expect(written(again.path)).toEqual(written(path));
  removeFolder(other);
});

test('an export that a start is asked to open is shown first, and added as one step that undo takes back', async ({
  start,
  dataDir,
}) => {
  const from = newDataDir();
  const first = await launchApp({ dataDir: from });
  await quickAdd(first.page, 'Senior PM @ Acme');
  const path = join(newFolder(), 'everything.proffer');
  await exportAll(first.app, first.page, path);
  await first.close();
  removeFolder(from);

  const mine = await start();
  await quickAdd(mine.page, 'Head of Product @ Borealis');
  await mine.close();
  const { page } = await start({ flags: [path] });
  const preview = page.getByRole('dialog', { name: 'everything.proffer' });
  await expect(preview.getByRole('radio', { name: 'Add what is not here' })).toBeChecked();
  await preview.getByRole('button', { name: 'Back up and add' }).click();
  const done = page.getByRole('dialog', { name: 'everything.proffer is in' });
  await expect(done).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Pipeline');
  await expect(page.getByText('Acme')).toBeVisible();
  await expect(page.getByText('Borealis')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Acme')).toBeHidden();
  await expect(page.getByText('Borealis')).toBeVisible();
  expect(existsSync(join(dataDir, 'backups'))).toBe(true);
});

test('tables are exported as CSV from the settings, and a file that is no export is refused with the reason', async ({
  start,
}) => {
  const { app, page } = await start({ flags: ['--sample'] });
  const folder = newFolder();
  await goTo(page, 'Settings');
  await answerDialogs(app, folder);
  await page.getByRole('button', { name: 'Export tables as CSV…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export tables as CSV' });
  await expectAccessible(page, 'the export of tables');
  await dialog.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(messages(page)).toContainText('Saved Proffer tables');
  const [made = ''] = readdirSync(folder);
  expect(readFileSync(join(folder, made, 'company.csv'), 'utf8')).toContain('Zephyrmint');

  const broken = join(folder, 'broken.proffer');
  writeFileSync(broken, '{"format":"proffer-export","version":1,"tables":{"company":[{"id":');
  await answerDialogs(app, broken);
  await page.getByRole('button', { name: 'Import a Proffer export…' }).click();
  await expect(messages(page)).toContainText('The file is cut off in the middle');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
