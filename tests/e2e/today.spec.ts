import { type Page } from '@playwright/test';
import { ask, dayFromNow, followUpOn, opportunityAt } from '../support/ask.ts';
import { appNow } from '../support/clock.ts';
import { expect, test } from '../support/e2e.ts';
import { keyTo } from '../support/keys.ts';
import { changesOf, messages, panel, sideBar } from '../support/screens.ts';

const HOUR = 3_600_000;
const list = (page: Page) => page.getByRole('grid', { name: 'Follow-ups' });
/** The follow-ups of the list, without its headings. */
const rowsOf = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Done: / }) });
const row = (page: Page, name: string | RegExp) => list(page).getByRole('row', { name });
const today = (page: Page) => sideBar(page).getByRole('button', { name: /^Today/ });

/** A round of an hour, so many hours from now. */
const roundIn = async (page: Page, opportunityId: string, hours: number) =>
  ask(page, 'round.add', {
    opportunityId,
    kind: 'panel',
    startsAt: Math.floor(appNow() / 60_000) * 60_000 + hours * HOUR,
    timeZone: 'UTC',
    minutes: 60,
    place: '',
    status: 'scheduled',
    interviewers: [],
  });

test('a day is worked down to zero by keyboard alone', async ({ start }) => {
  const { page } = await start();
  await roundIn(page, await opportunityAt(page, 'Lumenhealth', 'lead'), -3);
  await followUpOn(page, 'Call Rosa', await dayFromNow(page, -2));
  await followUpOn(page, 'Send the case study', await dayFromNow(page, 0));
  await followUpOn(page, 'Word with Tomás', await dayFromNow(page, 0));
  await followUpOn(page, 'Read the contract', await dayFromNow(page, 0));
  await expect(page.getByText('1 late, 3 today, 1 debrief owed')).toBeVisible();
  await expect(today(page)).toHaveAccessibleName(/^Today 1 late$/);

  await test.step('each one with one key, and the focus on the next', async () => {
    await keyTo(page, row(page, /^Call Rosa/));
    await page.keyboard.press('d');
    await expect(row(page, /^Call Rosa/)).toBeHidden();
    const left = rowsOf(page);
    await expect(left.first()).toBeFocused();
    await page.keyboard.press('k');
    await expect(page.getByRole('textbox', { name: 'Why skip it?' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(left).toHaveCount(2);
    await expect(left.first()).toBeFocused();
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: 'Snooze until' }).locator(':focus')).toBeVisible();
    await page.keyboard.type('tomorrow');
    await page.keyboard.press('Enter');
    await expect(left).toHaveCount(1);
    await expect(left.first()).toBeFocused();
    await page.keyboard.press('d');
    await expect(left).toHaveCount(0);
  });

  await test.step('then the debrief that is owed', async () => {
    await expect(page.getByText('1 debrief owed', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Write the debrief: Panel at Lumenhealth' })).toBeFocused();
    await page.keyboard.press('Enter');
    const debrief = panel(page, /^Debrief/);
    await expect(debrief.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('4');
    await page.keyboard.press('Control+Enter');
    await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(debrief).toBeHidden();
    await expect(page.getByText('Nothing to do. Next:')).toBeVisible();
    await expect(today(page)).toHaveAccessibleName('Today');
  });
});

test('R logs what came in, the check goes away, and undo takes it back', async ({ start }) => {
  const { page } = await start();
  const opportunityId = await opportunityAt(page, 'Tidalforge', 'applied');
  await ask(page, 'opportunity.addParticipant', { opportunityId, who: { name: 'Dana Kim' }, role: 'recruiter' });
  await ask(page, 'opportunity.update', { id: opportunityId, fields: { appliedOn: await dayFromNow(page, -9) } });
  const check = row(page, /^Check with Dana Kim/);
  await keyTo(page, check);
  await page.keyboard.press('r');
  await expect(check).toBeHidden();
  const said = page.getByRole('textbox', { name: 'Dana Kim answered. What they said' });
  await expect(said).toBeFocused();
  await page.keyboard.type('They decide on Friday');
  await page.keyboard.press('Enter');
  await expect(said).toBeHidden();
  await expect(messages(page)).toContainText('Logged what Dana Kim said.');
  const { stream } = await ask(page, 'opportunity.open', { id: opportunityId });
  expect(JSON.stringify(stream)).toContain('They decide on Friday');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(check).toBeVisible();
});

test('a good day names the next thing, and leads to it', { tag: '@smoke' }, async ({ start }) => {
  const { page } = await start();
  await roundIn(page, await opportunityAt(page, 'Copperstack', 'interview'), 24 * 9);
  await expect(page.getByText('Nothing to do. Next:')).toBeVisible();
  const next = page.getByRole('button', { name: /^Panel at Copperstack, \w{3} \d+ \w{3}/ });
  await keyTo(page, next);
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Copperstack')).toBeVisible();
});

test('what is long past is one line, not a number in red, and can be let go', async ({ start }) => {
  const { page } = await start();
  for (const days of [-60, -30, -20]) await followUpOn(page, `Once ${-days} days ago`, await dayFromNow(page, days));
  await followUpOn(page, 'Call Rosa', await dayFromNow(page, -1));
  const fold = page.getByRole('region', { name: 'Long past' });
  await expect(fold).toContainText('3 are long past, the oldest since ');
  await expect(page.getByText('1 late, 3 long past')).toBeVisible();
  await expect(today(page)).toHaveAccessibleName('Today 1 late');
  await expect(row(page, /^Once/)).toHaveCount(0);
  await keyTo(page, fold.getByRole('button', { name: 'Let 3 long past follow-ups go' }));
  await page.keyboard.press('Enter');
  await expect(fold).toBeHidden();
  await expect(page.getByRole('paragraph').filter({ hasText: /^1 late$/ })).toBeVisible();
  await messages(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(fold).toContainText('3 are long past');
});
