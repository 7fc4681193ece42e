import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { readPdf } from '../support/pdf.ts';
import { goTo, messages, runCommand } from '../support/screens.ts';

test('a week is reviewed, gone back from, and put on paper', async ({ start, dataDir }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await runCommand(page, 'Weekly review');
  await expect(page.getByRole('heading', { name: 'Weekly review', level: 1 })).toBeVisible();
  for (const part of ['What happened', 'What was learnt', 'What moved in the ranking', 'What is next'])
    await expect(page.getByRole('region', { name: part })).toBeVisible();
  await expectAccessible(page, 'weekly review');

  const week = page.getByRole('group', { name: 'Week' });
  const shown = await week.getByRole('paragraph').innerText();
  await expect(page.getByRole('button', { name: 'The week after' })).toBeDisabled();
  await page.getByRole('button', { name: 'The week before' }).click();
  await expect(week.getByRole('paragraph')).not.toHaveText(shown);
  await week.getByRole('button', { name: 'This week' }).click();
  await expect(week.getByRole('paragraph')).toHaveText(shown);

  const path = join(dataDir, 'review.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await page.keyboard.press('Control+s');
  await expect(messages(page)).toContainText(`Saved ${path}`);
  const { text } = await readPdf(path);
  for (const words of [shown, 'What happened', 'What is next']) expect(text).toContain(words);
  expect(text).not.toContain('Export');
});

test('a line of the review opens the thing it speaks of, and the review is saved as Markdown', async ({
  start,
  dataDir,
}) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Insights');
  await page.getByRole('radio', { name: 'Weekly review' }).click();
  const group = page.getByRole('region', { name: 'What is next' }).getByRole('region', { name: 'Follow-ups' });
  await group.getByRole('button').first().click();
  await expect(page.getByRole('dialog').first()).toBeVisible();

  const path = join(dataDir, 'review.md');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  await runCommand(page, 'Save the review as Markdown…');
  await expect(messages(page)).toContainText('Saved');
  const markdown = readFileSync(path, 'utf8');
  expect(markdown).toContain('# Weekly review: Week');
  expect(markdown).toContain('## What is next');
});
