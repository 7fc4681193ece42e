import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { chooseFile } from '../support/import.ts';
import { expectCards, goTo, messages } from '../support/screens.ts';

const sample = (name: string) => resolve(import.meta.dirname, '..', 'support', 'samples', name);

const reading = (page: Page) => page.getByRole('region', { name: 'How it is read' });
/** Opens the list of a field and takes one of it. */
async function take(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
const write = (page: Page, rows: string) => page.getByRole('button', { name: `Import ${rows}` }).click();
const outcome = (page: Page) => page.getByRole('status').filter({ hasText: 'added' });

/** The system's dialog is answered for the person. */
const savedTo = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);

test('a Huntr export is recognised, read and taken back', async ({ start }) => {
  const { page } = await start();
  await goTo(page, 'Import');
  await chooseFile(page, sample('huntr-jobs.csv'));
  await expect(reading(page)).toContainText('This looks like a Huntr export.');
  await expect(reading(page).getByRole('list', { name: 'createdAt, as it is read' })).toContainText('→');
  await write(page, '4 rows');
  await expect(outcome(page)).toHaveText('4 added, 0 updated, 0 already here, 0 not imported.');
  await goTo(page, 'Pipeline');
  await expectCards(page, 'Applied', 1);
  await expectCards(page, 'Interview', 1);
  await goTo(page, 'Import');
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await goTo(page, 'Pipeline');
  await expect(page.getByText('Tidalworks')).toHaveCount(0);
});

test('the separator and the letters are shown and changed, and the preview follows', async ({ start, dataDir }) => {
  const { page } = await start();
  const file = join(dataDir, 'mine.csv');
  writeFileSync(file, 'Company,Role;Extra\nLarkspur,PM;x\nPinegate,Lead;y\n');
  await goTo(page, 'Import');
  await chooseFile(page, file);
  await expect(page.getByRole('row', { name: /Larkspur/ })).toBeVisible();
  await take(page, reading(page).getByRole('button', { name: /Between the columns/ }), 'Semicolon');
  await expect(page.getByRole('region', { name: /^To be answered/ })).toContainText('Which column holds the company?');
  await take(page, reading(page).getByRole('button', { name: /Between the columns/ }), 'Comma');
  await expect(page.getByRole('row', { name: /Larkspur/ })).toBeVisible();
});

test('the next file with the same columns opens as the last was read, until that is forgotten', async ({
  start,
  dataDir,
}) => {
  const { page } = await start();
  const [first, second] = [join(dataDir, 'first.csv'), join(dataDir, 'second.csv')];
  writeFileSync(first, 'Company,Role,Status\nLarkspur,PM,Marinating\n');
  writeFileSync(second, 'Company,Role,Status\nPinegate,PM,Marinating\n');
  await goTo(page, 'Import');
  await chooseFile(page, first);
  const questions = page.getByRole('region', { name: /^To be answered/ });
  await take(page, questions.getByRole('button', { name: /What “Marinating” means/ }), 'Screen');
  await write(page, '1 row');
  await expect(outcome(page)).toBeVisible();
  await page.getByRole('button', { name: 'Import another file' }).click();
  await chooseFile(page, second);
  await expect(reading(page)).toContainText('The columns are read as you chose before (first.csv');
  await expect(questions).toBeHidden();
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Forget how first.csv is read' }).click();
  await expect(messages(page)).toContainText('Forgot how first.csv was read');
  await goTo(page, 'Import');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile(page, second);
  await expect(questions).toContainText('Which stage is “Marinating”?');
});

test('rows that are not imported are listed with their reasons and saved as a table', async ({ start, dataDir }) => {
  const { app, page } = await start();
  const file = join(dataDir, 'mine.csv');
  writeFileSync(file, 'Company,Role,Applied on\nLarkspur,PM,2026-10-01\n,PM,2026-10-02\nPinegate,PM,2026-02-31\n');
  await goTo(page, 'Import');
  await chooseFile(page, file);
  await write(page, '1 row');
  await expect(outcome(page)).toHaveText('1 added, 0 updated, 0 already here, 2 not imported.');
  await expect(page.getByRole('region', { name: /Not imported/ })).toContainText('There is no company name.');
  const saved = join(dataDir, 'rest.csv');
  await savedTo(app, saved);
  await page.getByRole('button', { name: 'Save the list as CSV' }).click();
  await expect(messages(page)).toContainText('Saved as rest.csv');
  const lines = readFileSync(saved, 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe('3,There is no company name.,,PM,2026-10-02');
});
