import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { choose, goTo, messages, openCard, quickAdd, runCommand } from '../support/screens.ts';

/** The system's dialogs answer with these paths, and what would be opened is written down instead. */
const answerDialogs = (app: ElectronApplication, paths: { open: string; save: string }) =>
  app.evaluate(({ dialog, shell }, { open, save }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
    shell.openPath = (path) => {
      Object.assign(globalThis, { openedPath: path });
      return Promise.resolve('');
    };
  }, paths);
const openedPath = (app: ElectronApplication) =>
  app.evaluate(() => String(Reflect.get(globalThis, 'openedPath') ?? ''));

async function goToMaterials(page: Page) {
  await goTo(page, 'Stories');
  await page.getByRole('radio', { name: 'Materials' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Materials' })).toBeAttached();
}

/** A, the name, the version, Enter. */
async function addMaterial(page: Page, { kind, name, version }: { kind?: string; name: string; version: string }) {
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Add material' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(version);
  if (kind !== undefined) {
    await dialog.getByRole('button', { name: /Kind/ }).click();
    await page.getByRole('option', { name: kind }).click();
  }
  await dialog.getByRole('button', { name: 'Add material' }).click();
  await expect(dialog).toBeHidden();
}
const pane = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

test('a version grows out of another, its lines are checked as they are typed, and what changed is shown', async ({
  start,
}) => {
  const { page } = await start();
  await goToMaterials(page);
  await expect(page.getByText('Nothing to send yet')).toBeVisible();
  await addMaterial(page, { name: 'Platform', version: 'v1' });
  const first = pane(page, 'Platform v1');
  await first.getByRole('textbox', { name: 'Bullets, one a line' }).fill('Raised activation\nLed three squads');
  await expect(first.getByText('2 of 2 lines lack something')).toBeVisible();
  await first.getByRole('heading', { name: 'Platform v1' }).click();
  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog', { name: 'New version of Platform v1' });
  await expect(dialog.getByRole('textbox', { name: 'Version' })).toHaveValue('v2');
  await page.keyboard.press('Enter');
  const second = pane(page, 'Platform v2');
  const lines = second.getByRole('textbox', { name: 'Bullets, one a line' });
  await expect(lines).toHaveValue('Raised activation\nLed three squads');
  await lines.fill('Raised activation by 13 points\nInterviewed 240 customers');
  await expect(second.getByText('2 lines, each with its number')).toBeVisible();
  const different = second.getByRole('list', { name: 'Bullets that are different' });
  await expect(different.getByRole('listitem')).toHaveText([
    /changed.*Raised activation by 13 points.*Raised activation/,
    /added.*Interviewed 240 customers/,
    /dropped.*Led three squads/,
  ]);
  await expect(page.getByRole('option', { name: /^Platform v[12], not sent yet$/ })).toHaveCount(2);
  await expectAccessible(page, 'materials');
  await runCommand(page, 'Move Platform v2 to the trash');
  await expect(second).toBeHidden();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('option', { name: /^Platform v2/ })).toBeVisible();
});

test('a file is kept beside the store, opened, saved elsewhere, and said to be missing', async ({ start, dataDir }) => {
  const { app, page } = await start();
  const mine = join(dataDir, 'Résumé.pdf');
  const copy = join(dataDir, 'copy.pdf');
  writeFileSync(mine, 'ten years');
  await answerDialogs(app, { open: mine, save: copy });
  await goToMaterials(page);
  await addMaterial(page, { name: 'Platform', version: 'v1' });
  const shown = pane(page, 'Platform v1');
  await shown.getByRole('button', { name: 'Attach a file…' }).click();
  await expect(shown.getByText('Résumé.pdf')).toBeVisible();
  const [kept = ''] = readdirSync(join(dataDir, 'files'));
  expect(kept).toMatch(/^[0-9a-f]{64}\.pdf$/);
  await shown.getByRole('button', { name: 'Open', exact: true }).click();
  await expect.poll(() => openedPath(app)).toBe(join(dataDir, 'files', kept));
  await runCommand(page, 'Save a copy of the file of Platform v1…');
  await expect(messages(page)).toContainText(`Saved a copy as ${copy}`);
  expect(readFileSync(copy, 'utf8')).toBe('ten years');

  rmSync(join(dataDir, 'files', kept));
  await goTo(page, 'Today');
  await goToMaterials(page);
  await expect(shown.getByText('missing', { exact: true })).toBeVisible();
  await answerDialogs(app, { open: join(dataDir, 'none', 'cv.pdf'), save: copy });
  await runCommand(page, 'Attach another file to Platform v1…');
  await expect(messages(page)).toContainText('cv.pdf is not there any more. Choose it again.');
  await runCommand(page, 'Take the file off Platform v1');
  await expect(shown.getByRole('button', { name: 'Attach a file…' })).toBeVisible();
});

test('a letter is started from the brief and checked against it', async ({ start }) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  await runCommand(page, 'Edit the brief of Acme');
  await opened.getByRole('textbox', { name: 'Another pain' }).fill('Every release waits two weeks for sign-off');
  await opened.getByRole('button', { name: 'Add pain' }).click();
  await expect(opened.getByRole('textbox', { name: 'Another pain' })).toHaveValue('');
  await goToMaterials(page);
  await addMaterial(page, { kind: 'Cover letter', name: 'Letter', version: 'v1' });
  const shown = pane(page, 'Letter v1');
  await choose(shown.getByRole('combobox', { name: 'Held against' }), 'Acme', 'Acme, Senior PM');
  await shown.getByRole('button', { name: 'Start from the brief' }).click();
  const letter = shown.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toHaveValue('Every release waits two weeks for sign-off.');
  await expect(shown.getByText('2 of 3 parts are missing.')).toBeVisible();
  await letter.fill('');
  const parts = shown.getByRole('list', { name: 'Parts of the letter' });
  await parts.getByRole('button', { name: 'Put in…' }).first().click();
  await page.getByRole('menuitem', { name: 'Every release waits two weeks for sign-off' }).click();
  await expect(parts.getByRole('listitem').first()).toContainText('Every release waits two weeks for sign-off.');
  await expectAccessible(page, 'a letter');
});

test('what is found in a material opens it on its screen', async ({ start }) => {
  const { page } = await start();
  await goToMaterials(page);
  await addMaterial(page, { name: 'Zebra portfolio', version: 'v1' });
  await goTo(page, 'Today');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type('zebra');
  await page.getByRole('menuitem', { name: /Zebra portfolio/ }).click();
  await expect(pane(page, 'Zebra portfolio v1')).toBeVisible();
});
