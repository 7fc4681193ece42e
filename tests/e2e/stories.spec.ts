import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { addRound, choose, goTo, messages, openCard, panel, pick, quickAdd } from '../support/screens.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Stories' });
const row = (page: Page, title: string | RegExp) => list(page).getByRole('row', { name: title });
const pane = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function addStory(page: Page, title: string): Promise<void> {
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'New story' });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(row(page, title)).toBeVisible();
}

test('a story is begun by key, written in place, complete only with a number, and there after a restart', async ({
  start,
}) => {
  const first = await start();
  const { page } = first;
  await goTo(page, 'Stories');
  await expect(page.getByText('No stories yet')).toBeVisible();
  await addStory(page, 'Three prices, two weeks');
  await expect(row(page, 'Three prices')).toContainText('lacks the situation, task, action, result and number');

  await row(page, 'Three prices').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('a lot of revenue');
  for (const text of ['A year of argument', 'End it', 'Showed three prices', 'The middle one won']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await expect(page.getByText(/This says no amount yet/)).toBeVisible();
  await expect(row(page, 'Three prices')).toContainText('lacks the number');
  await page.getByRole('textbox', { name: 'The number' }).fill('+19 % revenue per customer');
  await page.keyboard.press('Tab');
  await expect(row(page, 'Three prices')).toContainText(/complete.*not told yet/);
  await expect(page.getByText('1 story, 1 complete')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, 'Three prices')).toBeFocused();
  await page.keyboard.press('y');
  await expect(messages(page)).toContainText('Copied Three prices, two weeks');
  await first.close();

  const again = await start();
  await expect(row(again.page, 'Three prices')).toContainText('complete');
  await expect(again.page.getByRole('textbox', { name: 'Result' })).toHaveValue('The middle one won');
});

test('the debrief says how a story went, the screen says where it was told, and both are the same', async ({
  start,
}) => {
  const { page } = await start();
  await goTo(page, 'Stories');
  await addStory(page, 'Two roadmaps into one');
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'yesterday 10:00', interviewers: ['Ines Haddad'] });
  await opened.getByRole('button', { name: 'Write debrief' }).click();
  const debrief = panel(page, /^Debrief/);
  await pick(debrief, 'checkbox', /Two roadmaps/);
  const went = debrief.getByRole('radiogroup', { name: 'How Two roadmaps into one went' });
  await pick(went, 'radio', '4');
  await page.keyboard.press('Control+Enter');
  await expect(debrief.getByRole('button', { name: 'Undo' })).toBeVisible();

  await goTo(page, 'Stories');
  await expect(row(page, 'Two roadmaps')).toContainText('told in 1 round, 4 of 5');
  const told = pane(page, 'Two roadmaps into one').getByRole('list', { name: 'Rounds it was told in' });
  await told.getByRole('button', { name: /^Write a note on Acme/ }).click();
  await expect(told.getByRole('textbox', { name: /^Note on Acme/ })).toBeFocused();
  await page.keyboard.type('They asked who lost');
  await pick(told, 'radio', '2');
  await expect(row(page, 'Two roadmaps')).toContainText('told in 1 round, 2 of 5');
  await told.getByRole('button', { name: /Open the opportunity/ }).click();
  await expect(panel(page, 'Acme')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told.getByRole('textbox', { name: /^Note on Acme/ })).toHaveValue('They asked who lost');
  await told.getByRole('button', { name: /^Not told at Acme/ }).click();
  await expect(row(page, 'Two roadmaps')).toContainText('not told yet');
  await choose(page.getByRole('combobox', { name: 'Add a round it was told in' }), 'Acme', 'Acme');
  await expect(row(page, 'Two roadmaps')).toContainText('told in 1 round');
});

test(
  'what is wanted and has no story is named in their words, and one press begins it',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start({ flags: ['--sample'] });
    await goTo(page, 'Stories');
    await page.keyboard.press('g');
    const wanted = page.getByRole('list', { name: 'Wanted skills without a story' });
    const begin = wanted.getByRole('button', { name: /^Begin a story about/ });
    await expect(begin.first()).toBeVisible();
    await expect(wanted.getByRole('listitem').first()).toContainText(/demand [\d.]+, heard/);
    await expectAccessible(page, 'stories, what has none');
    const skill = ((await begin.first().getAttribute('aria-label')) ?? '').slice('Begin a story about '.length);
    await begin.first().click();
    const dialog = page.getByRole('dialog', { name: 'New story' });
    await expect(dialog.getByRole('list', { name: 'Skills it shows' })).toContainText(skill);
    await dialog.getByRole('textbox', { name: 'Title' }).fill('A new beginning');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(wanted.getByRole('button', { name: 'Finish “A new beginning”' })).toBeVisible();
    await wanted.getByRole('button', { name: 'Finish “A new beginning”' }).click();
    await expect(pane(page, 'A new beginning')).toBeVisible();
    await expectAccessible(page, 'stories');
  },
);

test('the list is gone through, narrowed, and thrown away in one step that comes back', async ({ start }) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Stories');
  const rows = list(page).getByRole('row');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('heading', { name: '2 stories chosen' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(rows).toHaveCount(all - 2);
  await messages(page).getByRole('button', { name: 'Undo' }).first().click();
  await expect(rows).toHaveCount(all);

  await page.getByRole('button', { name: 'Filter by' }).click();
  await page.getByRole('radio', { name: 'Not complete' }).click();
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('lacks the');

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Find or do' }).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('largest customer');
  await page
    .getByRole('menuitem', { name: /No to the largest customer/ })
    .first()
    .click();
  await expect(pane(page, 'No to the largest customer')).toBeVisible();
  await expect(row(page, 'No to the largest customer')).toBeFocused();
});
