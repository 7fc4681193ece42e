import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { removeFolder } from '../support/app.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { readIcs } from '../support/ics.ts';
import { addRound, goTo, messages, openCard, quickAdd, runCommand } from '../support/screens.ts';

/** The system's dialog answers with this path, or with giving up. */
const answerDialog = (app: ElectronApplication, filePath: string | null) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);

const eventsIn = (path: string) => (existsSync(path) ? readIcs(readFileSync(path, 'utf8')).events : []);
const summariesIn = (path: string) => eventsIn(path).map(({ summary }) => summary);

async function openAcme(page: Page) {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'tomorrow 14:00', interviewers: ['Ines Haddad'] });
  return opened;
}

/** F, one line, Enter. */
async function addFollowUp(page: Page, line: string): Promise<void> {
  await page.keyboard.press('f');
  const form = page.getByRole('dialog', { name: 'New follow-up' });
  await expect(form.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

async function keepFileAt(app: ElectronApplication, page: Page, path: string) {
  await runCommand(page, 'Keep a file of my dates up to date');
  await answerDialog(app, path);
  await page.getByRole('button', { name: 'Choose a file to keep up to date…' }).click();
}

test('a chosen file follows what changes, by itself and at the end', async ({ start, dataDir }) => {
  const path = join(dataDir, 'mine.ics');
  const { app, page, close } = await start();
  const opened = await openAcme(page);
  await keepFileAt(app, page, path);
  await expect(page.getByText(path, { exact: true })).toBeVisible();
  await expect(page.getByText(/^1 entry, last written/)).toBeVisible();
  const [round] = eventsIn(path);
  expect(round).toMatchObject({ summary: 'Recruiter screen, Acme', sequence: 0, alarms: [-1800] });
  expect(round?.description).toContain('With Ines Haddad');
  await expectAccessible(page, 'settings with a calendar file');

  await goTo(page, 'Pipeline');
  await openCard(page, 'Lead', 'Acme');
  await runCommand(page, 'Cancel the recruiter screen round');
  await expect.poll(() => summariesIn(path)).not.toContain('Recruiter screen, Acme');
  await page.keyboard.press('Control+z');
  await expect.poll(() => eventsIn(path).find(({ uid }) => uid === round?.uid)?.start).toBe(round?.start);

  await addRound(opened, { when: 'in 3 days 10:00', interviewers: ['the CTO'] });
  await close();
  expect(eventsIn(path).filter(({ uid }) => uid.startsWith('round-'))).toHaveLength(2);
});

test('what cannot be written is said in the settings and quietly elsewhere, until it can', async ({
  start,
  dataDir,
}) => {
  const folder = join(dataDir, 'synced');
  const path = join(folder, 'mine.ics');
  mkdirSync(folder);
  const { app, page } = await start();
  await openAcme(page);
  await keepFileAt(app, page, path);
  await expect.poll(() => eventsIn(path).length).toBeGreaterThan(0);
  removeFolder(folder);
  await quickAdd(page, 'Designer @ Northwind');
  await expect(messages(page)).toContainText('Your calendar file was not written');
  await expect(page.getByRole('alert').filter({ hasText: 'It is tried again with your next change.' })).toBeVisible();
  mkdirSync(folder);
  await quickAdd(page, 'Researcher @ Fabrikam');
  await expect.poll(() => existsSync(path)).toBe(true);
  await expect(page.getByRole('alert').filter({ hasText: 'It is tried again' })).toBeHidden();
});

test('one round, and the follow-ups that are chosen, are saved where the person says', async ({ start, dataDir }) => {
  const { app, page } = await start();
  const opened = await openAcme(page);
  const one = join(dataDir, 'one.ics');
  await answerDialog(app, one);
  await opened.getByRole('button', { name: /^Actions for the/ }).click();
  await page.getByRole('menuitem', { name: 'Add to calendar…' }).click();
  await expect(messages(page)).toContainText(`Saved 1 entry in ${one}`);
  expect(summariesIn(one)).toEqual(['Recruiter screen, Acme']);

  const two = join(dataDir, 'two.ics');
  for (const line of ['Send the deck, tomorrow', 'Ask about the panel, in 2 weeks']) await addFollowUp(page, line);
  await goTo(page, 'Follow-ups');
  const list = page.getByRole('grid', { name: 'Open follow-ups' });
  await list.getByRole('row', { name: /^Send the deck/ }).click();
  await list.getByRole('row', { name: /^Ask about the panel/ }).click({ modifiers: ['Control'] });
  await answerDialog(app, two);
  await page.getByRole('button', { name: 'Add to calendar…' }).click();
  await expect(messages(page)).toContainText(`Saved 2 entries in ${two}`);
  expect(summariesIn(two)).toEqual(['Send the deck: Acme', 'Ask about the panel: Acme']);
});

test('what the calendar shows is saved, giving up saves nothing, and a bad place is said', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  await openAcme(page);
  const shown = join(dataDir, 'shown.ics');
  await page.keyboard.press('c');
  await answerDialog(app, shown);
  await page.getByRole('button', { name: 'Export…' }).click();
  await expect(messages(page)).toContainText(`Saved 1 entry in ${shown}`);
  expect(summariesIn(shown)).toEqual(['Recruiter screen, Acme']);

  await goTo(page, 'Pipeline');
  await openCard(page, 'Lead', 'Acme');
  await answerDialog(app, null);
  await runCommand(page, 'Add the recruiter screen round to my calendar…');
  await answerDialog(app, join('/', 'no such folder', 'x.ics'));
  await runCommand(page, 'Add the recruiter screen round to my calendar…');
  await expect(messages(page)).toContainText('is not there any more');
});
