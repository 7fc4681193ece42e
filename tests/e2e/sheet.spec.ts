import { join } from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { readPdf } from '../support/pdf.ts';
import { addRound, goTo, messages, openCard, quickAdd, runCommand } from '../support/screens.ts';

/** The system's dialog answers with this path, or with giving up. */
const answerDialog = (app: ElectronApplication, filePath: string | null) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);

async function openAcme(page: Page): Promise<Locator> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'tomorrow 14:00', interviewers: ['Ines Haddad', 'the CTO'] });
  return opened;
}

async function addPain(page: Page, opened: Locator, pain: string, answer: string): Promise<void> {
  await opened.getByRole('button', { name: 'Prepare' }).click();
  await opened.getByRole('button', { name: 'A pain with my answer' }).click();
  await expect(opened.getByRole('textbox', { name: 'Another pain' })).toBeFocused();
  await page.keyboard.type(pain);
  await page.keyboard.press('Enter');
  await opened.getByRole('textbox', { name: 'My answer' }).fill(answer);
  await page.keyboard.press('Tab');
  await expect(opened.getByRole('button', { name: 'A pain with my answer' })).toBeHidden();
}

async function addStory(page: Page, title: string, number: string): Promise<void> {
  await runCommand(page, 'Add story');
  const dialog = page.getByRole('dialog', { name: 'New story' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('textbox', { name: 'The number' }).fill(number);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
}

const sheet = (page: Page) => page.getByRole('article', { name: 'Sheet for Acme' });

test('the sheet of a round is saved as a PDF of one page with everything on it', async ({ start, dataDir }) => {
  const { app, page } = await start();
  const opened = await openAcme(page);
  await addPain(page, opened, 'Releases wait for one person', 'I took three teams to weekly releases');
  await addStory(page, 'The release that could not wait', '−38 % churn');
  await opened.getByRole('button', { name: 'Sheet' }).first().click();
  await expect(sheet(page)).toContainText('Releases wait for one person');
  await expect(sheet(page).getByRole('list', { name: 'Still open with the CTO' })).toContainText('Named problem');

  const path = join(dataDir, 'Acme sheet.pdf');
  await answerDialog(app, path);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(messages(page)).toContainText(`Saved ${path}`);
  const { pages, text } = await readPdf(path);
  expect(pages).toBe(1);
  for (const words of [
    'Acme Senior PM',
    '14:00',
    'Ines Haddad',
    'the CTO',
    'Releases wait for one person',
    'I took three teams to weekly releases',
    'The release that could not wait',
    '38 % churn',
  ])
    expect(text).toContain(words);
  // Nothing of the window around it is on the paper.
  expect(text).not.toContain('Pipeline');
  expect(text).not.toContain('Save as PDF');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(opened).toBeVisible();
});

test('a sheet that is too long for a page says what it left off, and stays one page', async ({ start, dataDir }) => {
  const { app, page } = await start();
  const opened = await openAcme(page);
  await opened.getByRole('button', { name: 'Prepare' }).click();
  await opened.getByRole('button', { name: 'My answer: what I ask them' }).click();
  await expect(opened.getByRole('textbox', { name: 'Your questions' })).toBeFocused();
  const questions = Array.from({ length: 60 }, (_, index) => `Question ${index + 1}: who decides what is built next?`);
  await opened.getByRole('textbox', { name: 'Your questions' }).fill(questions.join('\n'));
  await expect(opened.getByRole('button', { name: 'My answer: what I ask them' })).toBeHidden();
  await opened.getByRole('button', { name: 'Sheet' }).first().click();
  await expect(sheet(page)).toContainText(/…and \d+ more in the app/);
  const path = join(dataDir, 'long.pdf');
  await answerDialog(app, path);
  await page.keyboard.press('Control+s');
  await expect(messages(page)).toContainText('Saved');
  const { pages, text } = await readPdf(path);
  expect(pages).toBe(1);
  expect(text).toContain('Question 1: who decides');
  expect(text).toMatch(/Not on this page, but in the app: \d+ questions/);
});

test('giving up the dialog saves nothing, and a place that cannot be written is said', async ({ start }) => {
  const { app, page } = await start();
  const opened = await openAcme(page);
  await opened.getByRole('button', { name: 'Sheet' }).first().click();
  await expect(sheet(page)).toBeVisible();
  await expectAccessible(page, 'sheet');
  await answerDialog(app, null);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await answerDialog(app, join('/', 'no such folder', 'sheet.pdf'));
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(messages(page)).toContainText('The PDF could not be written there');
  await expect(messages(page)).not.toContainText('Saved');
});
