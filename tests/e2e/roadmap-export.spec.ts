import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { readPdf } from '../support/pdf.ts';
import { goTo, messages } from '../support/screens.ts';

/** The system's dialog answers with this path. */
const answerDialog = (app: ElectronApplication, filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

test('the roadmap leaves the app as Markdown, as a picture and as a PDF, with the words that were said', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  const way = async (name: string, file: string) => {
    const path = join(dataDir, file);
    await answerDialog(app, path);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name }).click();
    await expect(messages(page)).toContainText('Saved');
    await expect(messages(page)).toContainText(file);
    return path;
  };

  const markdown = readFileSync(await way('Save as Markdown…', 'roadmap.md'), 'utf8');
  expect(markdown).toMatch(/^# Roadmap, \d{4}-\d{2}-\d{2}/);
  for (const heading of ['## What was said', '## Strengths', '## Initiatives', '### Now'])
    expect(markdown).toContain(heading);
  const named = /^\| 1 \| ([^|]+?) \|/m.exec(markdown)?.[1] ?? 'no first gap';

  const picture = readFileSync(await way('Save as PNG…', 'roadmap.png'));
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  // Twice as wide as it was drawn, with its edges: a picture, not an empty canvas of the default size.
  expect(picture.readUInt32BE(16)).toBe((860 + 32) * 2);

  const { pages, text } = await readPdf(await way('Save as PDF…', 'roadmap.pdf'));
  expect(pages).toBeGreaterThanOrEqual(1);
  for (const words of [named, 'What was said', 'Initiatives']) expect(text).toContain(words);
  // Nothing of the window around it is on the paper.
  expect(text).not.toContain('Follow-ups');
  expect(text).not.toContain('Export');
});
