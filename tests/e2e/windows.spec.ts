import { expect, test } from '../support/e2e.ts';
import { card, column, companyIn, goTo, openCard, panel } from '../support/screens.ts';

test(
  'two windows on the same opportunity stay in step, and closing one leaves the other',
  { tag: '@smoke' },
  async ({ start }) => {
    const { app, page } = await start({ flags: ['--sample'] });
    await goTo(page, 'Pipeline');
    const company = await companyIn(page, 'Interview', 'first');
    const opened = await openCard(page, 'Interview', company);

    const opening = app.waitForEvent('window', { timeout: 0 });
    await page.keyboard.press('ControlOrMeta+Shift+N');
    const second = await opening;
    await expect(panel(second, company)).toBeVisible();

    await test.step('what is written in one is read in the other', async () => {
      await opened.getByRole('textbox', { name: /note/i }).first().fill('They moved the offsite to Thursday');
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(panel(second, company).getByText('They moved the offsite to Thursday')).toBeVisible();
    });

    await test.step('a card moved in one moves in the other', async () => {
      await second.keyboard.press('Escape');
      await card(second, 'Interview', company).dragTo(column(second, 'Final').getByRole('grid'));
      await expect(card(page, 'Final', company)).toBeVisible();
    });

    await second.close();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  },
);
