import { expect, test } from '../support/e2e.ts';
import { card, column, expectCards, goTo, quickAdd } from '../support/screens.ts';

const notice = 'This is sample data in a store of its own. Nothing here touches yours.';

test(
  'the sample is opened from the first start and left with one click; nothing is mixed',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start();
    await quickAdd(page, 'Senior PM @ My Own Company');
    await goTo(page, 'Settings');
    await page.getByRole('button', { name: 'Open the sample' }).click();
    await expect(page.getByText(notice)).toBeVisible();
    await goTo(page, 'Pipeline');
    await expect(column(page, 'Interview').getByRole('row').first()).toBeVisible();
    await expect(card(page, 'Lead', 'My Own Company')).toBeHidden();
    await quickAdd(page, 'Group PM @ Only In The Sample');
    await expect(card(page, 'Lead', 'Only In The Sample')).toBeVisible();

    await page.getByRole('button', { name: 'Leave the sample' }).click();
    await expect(page.getByText(notice)).toBeHidden();
    await goTo(page, 'Pipeline');
    await expect(card(page, 'Lead', 'My Own Company')).toBeVisible();
    await expectCards(page, 'Lead', 1);
    await expectCards(page, 'Interview', 0);
    await goTo(page, 'People');
    await expect(page.getByRole('row')).toHaveCount(0);
  },
);

test('--sample opens a search in full swing, and the own store stays empty', async ({ start }) => {
  const first = await start({ flags: ['--sample'] });
  await expect(first.page.getByText(notice)).toBeVisible();
  await goTo(first.page, 'Roadmap');
  await expect(
    first.page.getByRole('table', { name: 'Gaps, most impact first' }).getByRole('rowheader').nth(4),
  ).toBeVisible();
  await goTo(first.page, 'Today');
  await expect(first.page.getByRole('grid', { name: 'Follow-ups' }).getByRole('row').first()).toBeVisible();
  await first.close();
  const { page } = await start();
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: 'How would you like to begin?' })).toBeVisible();
  await expect(page.getByText(notice)).toBeHidden();
});
