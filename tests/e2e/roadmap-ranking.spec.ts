import { expect, test } from '../support/e2e.ts';
import { goTo } from '../support/screens.ts';

test('a ranking is looked at through a filter, opened into how it adds up, and tried out before it is kept', async ({
  start,
}) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  const ranking = page.getByRole('table', { name: 'Gaps, most impact first' });
  const names = ranking.getByRole('rowheader').getByRole('button', { expanded: false });
  await expect(names.first()).toBeVisible();
  const before = await names.count();

  // Only what hiring managers said, by key.
  await page.keyboard.press('/');
  const filter = page.getByRole('dialog', { name: 'Filter' });
  await filter.getByRole('button', { name: 'Hiring manager' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('status', { name: 'What is counted' })).toContainText(/^Counts \d+ of \d+ pieces/);
  await expect.poll(() => names.count()).toBeLessThan(before);
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect.poll(() => names.count()).toBe(before);

  // The first one, opened into its sum.
  const first = names.first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await ranking.getByRole('button', { name: 'How it adds up' }).click();
  const sum = page.getByRole('table', { name: `How ${name} adds up` });
  await expect(sum).toContainText(/Demand [\d.]+ × gap 0\.\d+ = impact [\d.]+/);
  await expect(ranking.getByText(/importance \d\/5/).first()).toBeVisible();
  const adds = await sum.getByRole('row').locator('td:last-child').allTextContents();
  const total = adds.slice(0, -1).reduce((all, one) => all + Number(one), 0);
  const demand = Number(/Demand ([\d.]+)/.exec((await sum.textContent()) ?? '')?.[1]);
  expect(Math.abs(total - demand)).toBeLessThan(0.0006 * adds.length);

  // A level is tried, shown, put back, tried again and kept.
  const levels = ranking.getByRole('button', { name: new RegExp(`^${name}: level \\d, target (\\d)\\. Change$`) });
  const target = /target (\d)/.exec((await levels.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  const reach = async () => {
    await levels.click();
    await page.getByRole('radiogroup', { name: 'Where I am' }).getByRole('radio', { name: target }).click();
    await page.keyboard.press('Escape');
  };
  await reach();
  const tried = page.getByRole('region', { name: 'Tried out, not kept' });
  await expect(tried).toContainText(`${name} at level ${target} → ${target}`);
  await expect(ranking.getByRole('rowheader').filter({ hasText: name })).toHaveCount(0);
  await tried.getByRole('button', { name: 'Put back' }).click();
  await expect(names.or(ranking.getByRole('button', { name, expanded: true })).first()).toContainText(name);
  await reach();
  await tried.getByRole('button', { name: 'Keep' }).click();
  await expect(tried).toHaveCount(0);
  await expect(ranking.getByRole('rowheader').filter({ hasText: name })).toHaveCount(0);

  // What is wanted and there is a strength, with its stories or the way to one.
  await page.getByRole('radio', { name: /^Strengths/ }).click();
  const strengths = page.getByRole('table', { name: 'Strengths, most wanted first' });
  await expect(strengths.getByRole('rowheader').filter({ hasText: name })).toHaveCount(1);
  await strengths
    .getByRole('button', { name: /^Write a story for/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /title/i })).toBeVisible();
  await page.keyboard.press('Escape');

  // One step takes the level back.
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('radio', { name: /^Gaps/ }).click();
  await expect(ranking.getByRole('rowheader').first()).toContainText(name);
});

test('another number of the rule is tried from the keyboard, and put back', { tag: '@smoke' }, async ({ start }) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  await page.getByRole('button', { name: 'How is this ranked?' }).press('Enter');
  const days = page.getByRole('textbox', { name: 'Counts half after, days' });
  await days.fill('5');
  await days.press('Tab');
  await page.keyboard.press('Escape');
  const tried = page.getByRole('region', { name: 'Tried out, not kept' });
  await expect(tried).toContainText('other numbers in the rule');
  await expect(tried).toContainText(/Places: .+ \d+ → \d+|The order stays/);
  await tried.getByRole('button', { name: 'Put back' }).press('Enter');
  await expect(tried).toHaveCount(0);
});
