import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { goTo, messages, panel, pick } from '../support/screens.ts';

const whatIf = (page: Page) => page.getByRole('region', { name: 'What if I closed this?' });
const plan = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true });
const firstLine = (page: Page) => whatIf(page).getByText(/^(Closing|Raising) /);
const view = (page: Page, name: string) => page.getByRole('radio', { name }).click();

test('closing a gap in thought, from its row: which opportunities rise, and what the ranking becomes', async ({
  start,
}) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  const ranking = page.getByRole('table', { name: /^Gaps/ });
  const second = ranking.getByRole('rowheader').nth(1).getByRole('button').first();
  const name = (await second.textContent()) ?? '';
  await second.click();
  await ranking.getByRole('button', { name: 'What if I closed this?' }).click();

  await expect(firstLine(page)).toHaveText(
    new RegExp(`^Closing ${name} lifts \\d+ of \\d+ open opportunities; .+ most: \\d+ % → \\d+ %$`),
  );
  const order = whatIf(page).getByRole('list', { name: 'The ranking then' });
  await expect(order.getByRole('listitem').first()).toContainText(`${name}`);
  await expect(order.getByRole('listitem').first()).toContainText('was 2nd, no gap any more');

  await test.step('several at once lift at least as many', async () => {
    const lifted = async () => Number(/lifts (\d+) of/.exec((await firstLine(page).textContent()) ?? '')?.[1]);
    const alone = await lifted();
    await pick(whatIf(page), 'checkbox', /^1 /);
    await expect(firstLine(page)).toHaveText(/^Closing .+ and .+ lifts/);
    expect(await lifted()).toBeGreaterThanOrEqual(alone);
  });

  await test.step('a row opens its opportunity beside', async () => {
    const row = whatIf(page)
      .getByRole('list', { name: /^Fit of open/ })
      .getByRole('button')
      .first();
    const company = ((await row.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    await row.click();
    await expect(panel(page, company)).toBeVisible();
  });
});

test('the key asks about the row it stands on', async ({ start }) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  const third = page.getByRole('table', { name: /^Gaps/ }).getByRole('rowheader').nth(2).getByRole('button').first();
  const name = (await third.textContent()) ?? '';
  await third.focus();
  await page.keyboard.press('Shift+W');
  await expect(firstLine(page)).toHaveText(new RegExp(`^Closing ${name} `));
  await expectAccessible(page, 'what if');
});

test('a plan for the hours there are: kept, explained, taken into the lanes in one step and undone', async ({
  start,
}) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  await page.keyboard.press('Shift+P');
  const line = plan(page).getByText(/ of all impact; /);
  await expect(line).toHaveText(/^\d+ initiatives in [\d.]+ of 40 h take away \d+ % of all impact; .+ first$/);

  await test.step('the hours are typed and remembered', async () => {
    const hours = plan(page).getByRole('textbox', { name: 'Hours a week' });
    await hours.fill('7');
    const until = plan(page).getByRole('textbox', { name: 'Until' });
    await until.fill('+20d');
    await until.press('Tab');
    await expect(plan(page).getByText('21 h in 21 days')).toBeVisible();
    await expect(line).toHaveText(/ of 21 h take/);
    await goTo(page, 'Pipeline');
    await goTo(page, 'Roadmap');
    await view(page, 'Plan');
    await expect(plan(page).getByRole('textbox', { name: 'Hours a week' })).toHaveValue('7');
  });

  await test.step('what is left out says why', async () => {
    const left = plan(page).getByRole('list', { name: 'Left out of the plan' });
    await expect(left.getByText(/^No hours left: it takes 40 h, there are 21 h\.$/)).toBeVisible();
    await expectAccessible(page, 'the plan');
  });

  await test.step('it goes into the lanes, and comes back', async () => {
    const rows = plan(page).getByRole('table', { name: 'The plan, in this order' }).getByRole('row');
    const lanes = () => rows.allTextContents();
    const before = await lanes();
    await plan(page).getByRole('button', { name: 'Take into one lane' }).click();
    await page.getByRole('menuitem', { name: 'Take all into Now' }).click();
    await expect(messages(page)).toContainText(/Took (an initiative|\d+ initiatives) from the plan into lanes\./);
    await expect(rows.filter({ hasText: 'Next' })).toHaveCount(0);
    await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(lanes).toEqual(before);
  });
});

test('an empty store says what a plan and a gap are made of', async ({ start }) => {
  const { page } = await start();
  await goTo(page, 'Roadmap');
  await view(page, 'What if');
  await expect(page.getByText(/^There is no gap to close yet\./)).toBeVisible();
  await view(page, 'Plan');
  await page.getByRole('button', { name: 'Add an initiative' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'What I do' })).toBeVisible();
});
