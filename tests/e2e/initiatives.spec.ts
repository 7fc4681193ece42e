import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyTo, palette, takeFirst } from '../support/keys.ts';
import { goTo, messages } from '../support/screens.ts';

const lane = (page: Page, name: string) => page.getByRole('grid', { name: new RegExp(`^${name},`) });
const row = (page: Page, inLane: string, title: string) =>
  lane(page, inLane).getByRole('row', { name: new RegExp(`^${title}`) });
const titles = async (page: Page, name: string) =>
  (
    await lane(page, name)
      .getByRole('row')
      .evaluateAll((rows) => rows.map((one) => one.getAttribute('aria-label') ?? ''))
  ).map((label) => label.split(',')[0]);
const open = async (start: (options: { flags: string[] }) => Promise<{ page: Page }>) => {
  const { page } = await start({ flags: ['--sample'] });
  await goTo(page, 'Roadmap');
  await expect(lane(page, 'Now')).toBeVisible();
  return page;
};

test('initiatives by mouse: to another lane, to a place of my own, back to by return, and done', async ({ start }) => {
  const page = await open(start);
  await expect(lane(page, 'Next')).toHaveAccessibleName('Next, 3 initiatives, by return');
  await expectAccessible(page, 'the lanes of initiatives');

  await row(page, 'Later', 'Size a market').dragTo(row(page, 'Next', 'Short course'));
  await expect(row(page, 'Next', 'Size a market')).toBeVisible();
  await messages(page).getByRole('button', { name: 'Undo' }).last().click();
  await expect(row(page, 'Later', 'Size a market')).toBeVisible();

  const before = await titles(page, 'Next');
  await row(page, 'Next', before[2] ?? '').dragTo(row(page, 'Next', before[0] ?? ''), {
    targetPosition: { x: 40, y: 3 },
  });
  await expect(lane(page, 'Next')).toHaveAccessibleName('Next, 3 initiatives, in my own order');
  expect(await titles(page, 'Next')).toEqual([before[2], before[0], before[1]]);
  await page.getByRole('button', { name: 'Order Next by return' }).click();
  await expect(lane(page, 'Next')).toHaveAccessibleName('Next, 3 initiatives, by return');
  expect(await titles(page, 'Next')).toEqual(before);

  // What ends it lies below: in sight first, since nothing scrolls while it is carried.
  await page.getByRole('button', { name: 'Unfold Dropped, 1 initiative' }).scrollIntoViewIfNeeded();
  await row(page, 'Later', 'Scrum certificate').dragTo(
    page.getByRole('button', { name: 'Unfold Done, 2 initiatives' }),
  );
  const dialog = page.getByRole('dialog', { name: 'Finish Scrum certificate' });
  await expect(dialog.getByRole('region', { name: 'What the ranking would become' })).toContainText('level 2 → 3');
  await expectAccessible(page, 'finishing an initiative');
  await dialog.getByRole('radiogroup', { name: 'Level of Agile practice' }).getByRole('radio', { name: '4' }).click();
  await dialog.getByRole('textbox', { name: 'What came of it' }).fill('Nobody looked at it');
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  const became = page.getByRole('dialog', { name: 'Scrum certificate is done' });
  await expect(became).toContainText('level 2 → 4');
  await became.getByRole('button', { name: 'Close' }).last().click();
  await page.getByRole('button', { name: 'Unfold Done, 3 initiatives' }).click();
  await expect(row(page, 'Done', 'Scrum certificate')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Later', 'Scrum certificate')).toBeVisible();
});

test('initiatives by keyboard: added, lifted, started after the warning, hours, dropped and reopened', async ({
  start,
}) => {
  const page = await open(start);
  await page.keyboard.press('i');
  const form = page.getByRole('dialog', { name: 'New initiative' });
  await expect(form.getByRole('textbox', { name: 'What I do' })).toBeFocused();
  await page.keyboard.type('Talk at the meetup');
  await keyTo(page, form.getByRole('textbox', { name: 'Hours it takes' }));
  await page.keyboard.type('2');
  await keyTo(page, form.getByRole('combobox', { name: 'Skill it raises' }));
  await takeFirst(page, 'Python', 'Python');
  await expect(form.getByRole('radiogroup', { name: 'Levels Python is expected to gain' })).toBeVisible();
  await keyTo(page, form.getByRole('button', { name: 'Add initiative' }));
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect(row(page, 'Later', 'Talk at the meetup')).toBeVisible();

  const talk = (where: string) => row(page, where, 'Talk at the meetup');
  await talk('Later').focus();
  await keyTo(page, page.getByRole('button', { name: 'Move Talk at the meetup' }), 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Started dragging/).first()).toBeAttached();
  await keyTo(page, page.getByRole('button', { name: /^Drop on Next,/ }), 'Tab', 20);
  await page.keyboard.press('Enter');
  await expect(talk('Next')).toBeVisible();

  await talk('Next').focus();
  await page.keyboard.press('m');
  await keyTo(page, page.getByRole('menuitem', { name: 'Now' }), 'ArrowDown', 6);
  await page.keyboard.press('Enter');
  const asked = page.getByRole('alertdialog', { name: 'Start Talk at the meetup?' });
  await expect(asked).toContainText('Nobody who hires has been heard to want Python.');
  await expectAccessible(page, 'the warning before a start');
  await keyTo(page, asked.getByRole('button', { name: 'Start anyway' }));
  await page.keyboard.press('Enter');
  await expect(talk('Now')).toBeVisible();

  await talk('Now').focus();
  await page.keyboard.press('h');
  const hours = page.getByRole('dialog', { name: 'Hours on Talk at the meetup' });
  await expect(hours.getByRole('textbox', { name: 'Hours' })).toBeFocused();
  await page.keyboard.type('3.5');
  await page.keyboard.press('Enter');
  await expect(hours.getByText('1.5 h over')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(hours).toBeHidden();
  await expect(talk('Now')).toContainText('3.5 of 2 h');

  await palette(page, 'drop an initiative', /^Drop an initiative/);
  const choose = page.getByRole('dialog', { name: 'Drop an initiative' });
  await keyTo(page, choose.getByRole('combobox', { name: 'Initiative' }));
  await takeFirst(page, 'Talk', /^Talk at the meetup/);
  await keyTo(page, choose.getByRole('button', { name: 'Continue' }));
  await page.keyboard.press('Enter');
  const drop = page.getByRole('dialog', { name: 'Drop Talk at the meetup' });
  await expect(drop.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.type('The meetup is no more');
  await keyTo(page, drop.getByRole('button', { name: 'Drop it' }));
  await page.keyboard.press('Enter');
  await expect(drop).toBeHidden();
  await page.getByRole('button', { name: 'Unfold Dropped, 2 initiatives' }).click();
  await expect(talk('Dropped')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(talk('Now')).toBeVisible();
});

test('effort against impact: marks by arrow keys open the initiative, and the table has every row', async ({
  start,
}) => {
  const page = await open(start);
  await page.getByRole('radio', { name: 'Effort × impact' }).click();
  const chart = page.getByRole('region', { name: 'Effort × impact' });
  await expectAccessible(page, 'effort against impact');
  const marks = chart.getByRole('button', { name: /meets .* of demand/ });
  await expect(marks).toHaveCount(8);
  await keyTo(page, marks.first());
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  const name = ((await marks.nth(1).getAttribute('aria-label')) ?? '').split(', N')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name })).toBeVisible();
  await page.keyboard.press('Escape');
  await chart.getByRole('radio', { name: 'Table' }).click();
  await expect(chart.getByRole('row')).toHaveCount(9);
});

test('an initiative is found by its words and opens', async ({ start }) => {
  const page = await open(start);
  await goTo(page, 'Pipeline');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find or do' }).fill('causal inference');
  await page.getByRole('menuitem', { name: /Short course on causal inference/ }).click();
  await expect(page.getByRole('dialog', { name: 'Short course on causal inference' })).toBeVisible();
});
