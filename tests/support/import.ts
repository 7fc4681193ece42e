import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { keyPress } from './keys.ts';
import { goTo, STAGES, type Stage } from './screens.ts';

const samples = resolve(import.meta.dirname, 'samples');
export const SHEET = resolve(samples, 'spreadsheet-day-first.csv');
export const LINKEDIN = resolve(samples, 'linkedin', 'Job Applications.csv');

/** Where each status of the spreadsheet belongs; the last one is what is answered to the question about it. */
const STAGE_OF: Record<string, Stage> = {
  Wishlist: 'Lead',
  Applied: 'Applied',
  'Phone screen': 'Screen',
  'Interview 2': 'Interview',
  'Final round': 'Final',
  Offer: 'Offer',
  Rejected: 'Closed',
  Withdrawn: 'Closed',
  Ghosted: 'Closed',
  'No response': 'Closed',
};

type Row = Record<string, string>;

/** The rows of a sample, read by another program than the app's. */
export function rowsOf(file: string): Row[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** How many cards each column must hold once the spreadsheet and LinkedIn's file are in. */
export function expectedCounts(): Record<Stage, number> {
  const stages = rowsOf(SHEET).map((row) => STAGE_OF[row['Status'] ?? '']);
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, stages.filter((one) => one === stage).length]));
  return { ...(counts as Record<Stage, number>), Applied: (counts['Applied'] ?? 0) + rowsOf(LINKEDIN).length };
}

/** On the import screen: gives it a file and waits until it has been read. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible();
}

/** Answers each question as suggested, then writes the file and reads what came of it. */
export async function takeIn(page: Page, count: number): Promise<void> {
  const questions = page.getByRole('region', { name: /^To be answered/ });
  const write = page.getByRole('button', { name: `Import ${count} rows` });
  await expect(write).toBeVisible();
  for (let open = await questions.getByRole('listitem').count(); open > 0; open -= 1) {
    await expect(write).toBeDisabled();
    await questions.getByRole('button', { name: 'That is right' }).first().click();
    await expect(questions.getByRole('listitem')).toHaveCount(open - 1);
  }
  await write.click();
  await expect(page.getByRole('status').filter({ hasText: 'added' })).toHaveText(
    `${count} added, 0 updated, 0 already here, 0 not imported.`,
  );
}

/** The spreadsheet a person kept, then the copy of their LinkedIn data; answers with what each column must hold. */
export async function bringInBoth(page: Page): Promise<Record<Stage, number>> {
  await goTo(page, 'Import');
  await chooseFile(page, SHEET);
  await takeIn(page, rowsOf(SHEET).length);
  await page.getByRole('button', { name: 'Import another file' }).click();
  await chooseFile(page, LINKEDIN);
  await takeIn(page, rowsOf(LINKEDIN).length);
  return expectedCounts();
}

/** The spreadsheet again, with keys alone; only the system's own file dialog is answered for the person. */
export async function chooseByKeyboard(page: Page): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await keyPress(page, page.getByRole('button', { name: 'Choose a file' }));
  await (await asked).setFiles(SHEET);
  const questions = page.getByRole('region', { name: /^To be answered/ });
  await keyPress(page, questions.getByRole('button', { name: 'Take all suggestions' }));
  await expect(questions).toBeHidden();
  await keyPress(page, page.getByRole('button', { name: `Import ${rowsOf(SHEET).length} rows` }));
  await expect(page.getByRole('status').filter({ hasText: 'added' })).toBeVisible();
}
