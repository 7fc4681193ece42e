import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Licence } from '../../electron/ipc/contract/trouble.ts';
import { expect, test } from '../support/e2e.ts';
import { expectScreen, goTo, messages, quickAdd, runCommand } from '../support/screens.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Licences under which somebody else's work may be shipped with this app. */
const KNOWN = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  '0BSD',
  'OFL-1.1',
  'blessing',
  'BSD-3-Clause AND MIT AND others',
];

test('settings go into a file and come back from it after a reset, with a preview of what changes', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start();
  const file = join(dataDir, 'mine.json');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await goTo(page, 'Settings');
  const dark = part(page, 'Appearance').getByRole('radio', { name: 'Dark' });
  await dark.click();
  await part(page, 'Appearance').getByRole('radio', { name: 'Large' }).click();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['textSize'])).toBe('large');
  await part(page, 'All settings').getByRole('button', { name: 'Save as a file' }).click();
  await expect(messages(page).getByText('Saved as mine.json.')).toBeVisible();

  await part(page, 'All settings').getByRole('button', { name: 'Reset all settings' }).click();
  await expect(dark).not.toBeChecked();
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { settings: Record<string, unknown> };
  writeFileSync(file, JSON.stringify({ ...saved, settings: { ...saved.settings, bells: true, updates: 'often' } }));

  await part(page, 'All settings').getByRole('button', { name: 'Read from a file' }).click();
  const preview = page.getByRole('dialog', { name: 'Settings from mine.json' });
  await expect(preview.getByRole('row', { name: 'theme system dark' })).toBeVisible();
  await expect(preview.getByRole('region', { name: /Not known/ })).toContainText('bells');
  await expect(preview.getByRole('region', { name: /Cannot be used/ })).toContainText('updates: Updates are on or off');
  await expect(dark).not.toBeChecked();
  await preview.getByRole('button', { name: 'Use these settings' }).click();
  await expect(dark).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(dark).not.toBeChecked();
});

test('a part of the settings is reset alone, and undone', async ({ start }) => {
  const { page } = await start();
  await goTo(page, 'Settings');
  await part(page, 'Appearance').getByRole('radio', { name: 'Dark' }).click();
  const lead = part(page, 'Notifications')
    .getByRole('textbox', { name: /minutes/i })
    .first();
  await lead.fill('40');
  await lead.press('Enter');
  await part(page, 'Notifications').getByRole('button', { name: 'Reset: Notifications' }).click();
  await expect(lead).toHaveValue('15');
  await expect(part(page, 'Appearance').getByRole('radio', { name: 'Dark' })).toBeChecked();
  await messages(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(lead).toHaveValue('40');
});

test('the ladder of levels is renamed, added to, reordered and shortened, and opportunities follow', async ({
  start,
}) => {
  const { page } = await start();
  await quickAdd(page, 'Senior PM @ Acme');
  await goTo(page, 'Settings');
  const levels = part(page, 'Levels');
  const rows = levels.getByRole('list', { name: 'Levels' }).getByRole('listitem');
  await levels.getByRole('textbox', { name: 'Add a level' }).fill('Staff');
  await levels.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(rows).toHaveCount(8);
  await levels.getByRole('button', { name: 'Move Staff up' }).click();
  await expect(rows.nth(6).getByRole('textbox')).toHaveValue('Staff');
  await expect(levels.getByRole('button', { name: 'Move Staff up' })).toBeFocused();
  await levels.getByRole('textbox', { name: 'Add a level' }).fill('vp');
  await levels.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(levels.getByText('This level is on the ladder already.')).toBeVisible();
  const name = levels.getByRole('textbox', { name: 'Name of Staff' });
  await name.fill('Principal');
  await name.press('Tab');
  await expect(levels.getByRole('textbox', { name: 'Name of Principal' })).toHaveValue('Principal');
  await levels.getByRole('button', { name: 'Remove Principal' }).click();
  await expect(rows).toHaveCount(7);
  await messages(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(rows).toHaveCount(8);
});

test('every setting is found by its words, at the side, and in the palette', async ({ start }) => {
  const { page } = await start();
  await runCommand(page, 'Settings: Quiet hours');
  await expectScreen(page, 'Settings');
  await expect(part(page, 'Notifications')).toBeInViewport();
  const find = page.getByRole('searchbox', { name: 'Find a setting' });
  await find.fill('silence of');
  await expect(part(page, 'Closing and limbo')).toBeVisible();
  await expect(part(page, 'Notifications')).toBeHidden();
  await find.fill('nothing says this');
  await page.getByRole('button', { name: 'Show all settings' }).click();
  const side = page.getByRole('navigation', { name: 'Parts of the settings' });
  await side.getByRole('button', { name: 'Levels' }).click();
  await expect(part(page, 'Levels')).toBeFocused();
  await expect(part(page, 'Levels')).toBeInViewport();
});

test('updates are off, and in a build without a place of releases they say so', async ({ start }) => {
  const { page } = await start();
  await goTo(page, 'Settings');
  const updates = part(page, 'Updates');
  await expect(updates.getByRole('switch')).not.toBeChecked();
  await expect(updates.getByRole('switch')).toBeDisabled();
  await expect(updates).toContainText('Updates are not available in this build');
});

test('everything shipped has its licence with its text, and it is read in the app', async ({ start }) => {
  const { page } = await start();
  const answered = await page.evaluate(() => window.proffer.call('app.licences', null));
  const { value } = JSON.parse(answered) as { value: Licence[] };
  expect(value.filter(({ licence }) => !KNOWN.includes(licence))).toEqual([]);
  expect(value.filter(({ text }) => text.trim().length < 150).map(({ name }) => name)).toEqual([]);
  const names = value.map(({ name }) => name);
  for (const name of [
    'react',
    'zod',
    'better-sqlite3',
    'SQLite',
    'electron',
    'Chromium and Node.js',
    '@fontsource-variable/inter',
    'lucide-react',
    'electron-updater',
  ])
    expect(names).toContain(name);

  await goTo(page, 'Settings');
  await part(page, 'About').getByRole('button', { name: 'Licences' }).click();
  const dialog = page.getByRole('dialog', { name: 'Licences' });
  await dialog.getByRole('searchbox').fill('inter');
  await dialog.getByText('@fontsource-variable/inter').click();
  await expect(dialog.getByText('SIL OPEN FONT LICENSE', { exact: false }).first()).toBeVisible();
});
