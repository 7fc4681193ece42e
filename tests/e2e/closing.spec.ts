import type { Locator, Page } from '@playwright/test';
import { dayFromNow } from '../support/ask.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyTo } from '../support/keys.ts';
import {
  addRound,
  card,
  changesOf,
  column,
  goTo,
  messages,
  openCard,
  panel,
  quickAdd,
  type Stage,
} from '../support/screens.ts';

const PEOPLE = ['Ines Haddad', 'Oskar Brandt'];

/** One role with a round that was held so many days ago, its debrief still to be written. */
async function heldRound(page: Page, line: string, company: string, stage: Stage, daysAgo: number): Promise<Locator> {
  await goTo(page, 'Pipeline');
  await quickAdd(page, line);
  if (stage !== 'Lead') {
    await card(page, 'Lead', company).dragTo(column(page, stage).getByRole('grid'));
    await expect(card(page, stage, company)).toBeVisible();
  }
  const opened = await openCard(page, stage, company);
  await addRound(opened, { when: `${await dayFromNow(page, -daysAgo)} 10:00`, interviewers: PEOPLE });
  return opened;
}

test('a debrief is written with the keyboard alone, left, taken up again, and parts of it taken back', async ({
  start,
}) => {
  const { page } = await start();
  await heldRound(page, 'Senior PM @ Acme', 'Acme', 'Interview', 1);
  await page.keyboard.press('Escape');
  await goTo(page, 'Today');

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const debrief = panel(page, /^Debrief/);
  await press('Control+Shift+D');
  await expect(debrief.getByRole('radio').first()).toBeFocused();
  await press('4');
  await press('Tab');
  for (const key of ['1', '2', 'ArrowDown', '1']) await press(key);
  await expect(debrief.getByRole('checkbox', { checked: true })).toHaveCount(3);

  await test.step('Esc leaves it, and Today offers to go on', async () => {
    await press('Escape');
    await expect(debrief).toBeHidden();
    const go = page.getByRole('button', { name: /^Continue the debrief: .* at Acme$/ });
    await expect(go).toBeVisible();
    await press('Control+Shift+D');
    await expect(debrief.getByRole('radio', { name: '4 good' })).toBeChecked();
    await expect(debrief.getByRole('checkbox', { checked: true })).toHaveCount(3);
    await expect(debrief.getByRole('radio', { name: '4 good' })).toBeFocused();
  });

  for (const _ of PEOPLE) await press('Tab');
  await press('Tab');
  await press('5');
  await press('Tab');
  await expect(debrief.getByRole('textbox', { name: 'Pain 1' })).toBeFocused();
  await page.keyboard.type('Releases wait for one person');
  await keyTo(page, debrief.getByRole('combobox', { name: 'Skill they pressed on' }));
  await page.keyboard.type('Experiment design');
  await press('Enter');
  await expect(debrief.getByRole('spinbutton', { name: 'How hard they pressed on Experiment design' })).toBeFocused();
  for (const key of ['5', 'w']) await press(key);
  await press('Control+Enter');
  const changed = changesOf(debrief, 'Debrief saved. It changed');
  await expect(changed).toContainText('Experiment design enters the roadmap at 1st');
  // Beside the words themselves and the way to the skills, which Tab finds.
  expect(keys).toBeLessThan(30);

  await test.step('one observation is struck out and put back, by keyboard', async () => {
    const strike = changed.getByRole('button', { name: /^Strike out: Experiment design/ });
    await strike.focus();
    await page.keyboard.press('Enter');
    const back = changed.getByRole('button', { name: /^Put back: Experiment design/ });
    await expect(back).toBeVisible();
    await expect(changed).toContainText('struck out');
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(strike).toBeVisible();
  });
  await expectAccessible(page, 'a saved debrief');

  await test.step('a skipped thank-you stays skipped when the rest stays', async () => {
    await changed.getByRole('button', { name: /^Skip: Thank-you to Ines Haddad/ }).click();
    await expect(changed).toContainText('skipped');
    await page.keyboard.press('Escape');
    const list = page.getByRole('grid', { name: 'Follow-ups' });
    await expect(list.getByRole('row', { name: /^Thank Oskar Brandt/ })).toBeVisible();
    await expect(list.getByRole('row', { name: /^Thank Ines Haddad/ })).toBeHidden();
  });
});

test('out of limbo: a closing note, a date to decide by, the silent end, and back again', async ({ start }) => {
  const { page } = await start();
  const opened = await heldRound(page, 'Group PM @ Lumen', 'Lumen', 'Final', 40);
  await opened.getByRole('button', { name: 'Write debrief' }).click();
  const debrief = panel(page, /^Debrief/);
  await debrief.getByRole('textbox', { name: 'Pain 1' }).fill('Grüne Wiese: nobody owns pricing');
  await page.keyboard.press('Control+Enter');
  await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Today');

  const limbo = page.getByRole('dialog', { name: 'Lumen', exact: true });
  await test.step('the note is drafted from the brief, changed, and logged as sent', async () => {
    await page.getByRole('button', { name: 'Way out of limbo at Lumen' }).click();
    await limbo.getByRole('button', { name: 'Closing note to Ines Haddad' }).click();
    const note = limbo.getByRole('textbox', { name: 'Note to Ines Haddad' });
    await expect(note).toHaveValue(/“Grüne Wiese: nobody owns pricing”/);
    await expect(limbo.getByRole('list', { name: 'Not on the brief yet' })).toContainText(
      'My answer to this problem is not written yet.',
    );
    await note.fill('Hello Ines,\n\nI would still like to do this.');
    await expectAccessible(page, 'the way out of limbo');
    await limbo.getByRole('button', { name: 'It went out: log the note to Ines Haddad' }).click();
    await expect(messages(page)).toContainText('The closing note to Ines Haddad is logged as sent.');
    await expect(limbo.getByText(/A closing note went out/)).toBeVisible();
  });

  await test.step('the date to decide by is a follow-up', async () => {
    await limbo.getByRole('textbox', { name: 'Decide by' }).fill('tomorrow');
    await limbo.getByRole('textbox', { name: 'Decide by' }).blur();
    await expect(messages(page)).toContainText('The date to decide by is set.');
    // Behind the dialog, and so not read out there.
    await expect(page.getByText('Decide whether to wait for Lumen')).toBeVisible();
  });

  await test.step('gone silent is offered, comes prefilled, and can be opened again', async () => {
    await limbo.getByRole('button', { name: 'Close out Lumen as gone silent' }).click();
    const closing = panel(page, /^Close out/);
    await expect(closing.getByRole('radio', { name: /^They went silent/ })).toBeChecked();
    await expect(limbo).toBeHidden();
    await page.keyboard.press('Control+Enter');
    await expect(messages(page)).toContainText('Lumen is closed out.');
    await expect(page.getByText('Decide whether to wait for Lumen')).toBeHidden();
    const again = page.getByRole('dialog', { name: 'Lumen', exact: true });
    await again.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Reopen' }).click();
    await goTo(page, 'Pipeline');
    await expect(card(page, 'Final', 'Lumen')).toBeVisible();
  });
});

test(
  'a close-out skipped at the move is asked for on Today, and goes once it is written',
  { tag: '@smoke' },
  async ({ start }) => {
    const { page } = await start();
    await goTo(page, 'Pipeline');
    await quickAdd(page, 'Group PM @ Globex');
    const opened = await openCard(page, 'Lead', 'Globex');
    await opened.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Move to…' }).click();
    await page.getByRole('menuitem', { name: 'Closed' }).click();
    const closing = panel(page, /^Close out/);
    await closing.getByRole('textbox', { name: 'My lessons' }).fill('Ask about money early');
    await closing.getByRole('button', { name: 'Later' }).click();
    await goTo(page, 'Today');
    const asked = page.getByRole('region', { name: 'Close-outs to write' });
    await asked.getByRole('button', { name: 'Continue the close-out of Globex' }).click();
    await expect(closing.getByRole('textbox', { name: 'My lessons' })).toHaveValue('Ask about money early');
    await closing.getByRole('radio', { name: /^No fit/ }).focus();
    await page.keyboard.press('Space');
    await expect(closing).toContainText('information about the market');
    await expectAccessible(page, 'a close-out');
    await page.keyboard.press('Control+Enter');
    await expect(messages(page)).toContainText('Globex is closed out.');
    await expect(asked).toBeHidden();
  },
);
