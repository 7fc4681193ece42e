import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { goTo, messages, panel, quickAdd, runCommand } from '../support/screens.ts';

/** The system's dialog answers with this path, or with giving up. */
const answerDialog = (app: ElectronApplication, filePath: string | null) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, filePath);

const chart = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function openInsights(page: Page): Promise<void> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await quickAdd(page, 'Group PM @ Copperstack');
  await goTo(page, 'Insights');
  await expect(page.getByText('2 opportunities began in the last 90 days. 2 are still open.')).toBeVisible();
}

test('a figure is reached by the keyboard, says its value, and opens the rows behind it', async ({ start }) => {
  const { page } = await start();
  await openInsights(page);
  const funnel = chart(page, 'Funnel').last();
  const lead = funnel.getByRole('button', { name: 'Lead: reached by 2 opportunities' });
  await lead.focus();
  await page.keyboard.press('ArrowDown');
  await expect(funnel.getByRole('button', { name: /^Applied: reached by 0 opportunities/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(lead).toBeFocused();
  await page.keyboard.press('Enter');
  const rows = page.getByRole('dialog', { name: 'Reached Lead' });
  await expect(rows.getByRole('row')).toHaveCount(3);
  await rows.getByRole('row', { name: /Copperstack/ }).click();
  await expect(panel(page, 'Copperstack')).toBeVisible();
});

test('a chart has its table, and the table opens the same rows', async ({ start }) => {
  const { page } = await start();
  await openInsights(page);
  const flow = chart(page, 'Flow between stages');
  await expect(flow.getByRole('table').getByRole('row', { name: 'Began Lead 2' })).toHaveCount(1);
  await flow.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('Space');
  await expect(flow.getByRole('img')).toHaveCount(0);
  await flow.getByRole('button', { name: 'Lead', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Lead to still there' }).getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'insights');
});

test('a chart is saved as a drawing of its own and as a picture', async ({ start, dataDir }) => {
  const { app, page } = await start();
  await openInsights(page);
  const save = async (kind: 'SVG' | 'PNG') => {
    await page.getByRole('button', { name: 'Save Funnel as a picture' }).click();
    await page.getByRole('menuitem', { name: `Save as ${kind}…` }).click();
  };
  await answerDialog(app, join(dataDir, 'Funnel'));
  await save('SVG');
  await expect(messages(page)).toContainText('Saved Funnel.svg');
  const text = await readFile(join(dataDir, 'Funnel.svg'), 'utf8');
  const read = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return {
      root: parsed.documentElement.localName,
      texts: [...parsed.querySelectorAll('text')].map((one) => one.textContent),
      classes: parsed.querySelectorAll('[class]').length,
      fills: [...parsed.querySelectorAll('rect')].map((one) => one.getAttribute('fill') ?? ''),
    };
  }, text);
  expect(read.root).toBe('svg');
  expect(read.texts).toEqual(expect.arrayContaining(['Funnel', 'Lead', 'Offer', '2']));
  expect(read.classes).toBe(0);
  for (const fill of read.fills) expect(fill).toMatch(/^rgb\(/);
  expect(text).toContain('Inter');

  await save('PNG');
  await expect(messages(page)).toContainText('Saved Funnel.png');
  const png = await readFile(join(dataDir, 'Funnel.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const width = Number(/^<svg[^>]* width="([\d.]+)"/.exec(text)?.[1]);
  expect(png.readUInt32BE(16)).toBe(Math.round(width * 2));

  await answerDialog(app, join('/', 'no such folder', 'Funnel.svg'));
  await save('SVG');
  await expect(messages(page)).toContainText('is not there any more');
});

test('the period and the filter act at once and are kept', async ({ start }) => {
  const { page } = await start();
  await openInsights(page);
  await page.getByRole('radio', { name: 'From–to' }).click();
  await page.getByRole('textbox', { name: 'To' }).fill('yesterday');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^No opportunity began from/)).toBeVisible();
  await runCommand(page, 'Insights over: All');
  await expect(page.getByText('2 opportunities began in all.')).toBeVisible();
  await page.getByRole('button', { name: 'Filter' }).click();
  const sources = page.getByRole('dialog', { name: 'Filter' }).getByRole('toolbar', { name: 'Source' });
  await sources.getByRole('button', { name: 'Referral', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 opportunity began in all.')).toBeVisible();
  await goTo(page, 'Today');
  await goTo(page, 'Insights');
  await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter (1)' }).click();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 opportunities began in all.')).toBeVisible();
});
