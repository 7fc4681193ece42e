import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette } from '../support/keys.ts';
import {
  addRound,
  card,
  changesOf,
  column,
  expectCards,
  goTo,
  messages,
  openCard,
  panel,
  pick,
  pickEach,
  quickAdd,
  SCREENS,
  sideBar,
} from '../support/screens.ts';

/** What is read out beside what has the focus. */
const said = (page: Page, words: string | RegExp) => page.getByRole('log').filter({ hasText: words }).first();
const drop = (page: Page, name: string) => page.getByRole('button', { name: `Drop on ${name}` });

/** Names and numbers of the headings that can be read, in the order they are read. */
const headings = (page: Page) =>
  page.getByRole('heading').evaluateAll((found) =>
    found.map((heading) => ({
      level: Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
      text: (heading.textContent ?? '').trim(),
    })),
  );

/** One heading of the first level, no level left out on the way down, none without words; one main part. */
async function expectOrder(page: Page, place: string): Promise<void> {
  await expect(page.getByRole('main'), `${place}: main`).toHaveCount(1);
  await expect(page.getByRole('navigation', { name: 'Main' }), `${place}: navigation`).toHaveCount(1);
  // What is read at last: some parts of a screen come after its first picture.
  const faults = async () => {
    const read = await headings(page);
    return {
      first: read.filter(({ level }) => level === 1).length,
      withoutWords: read.filter(({ text }) => text === ''),
      skipped: read.filter(({ level }, index) => index > 0 && level > (read[index - 1]?.level ?? 0) + 1),
    };
  };
  await expect.poll(faults, `${place}: headings`).toEqual({ first: 1, withoutWords: [], skipped: [] });
}

async function twoLeads(page: Page): Promise<void> {
  for (const line of ['Senior PM @ Acme via Dana Reyes', 'Group PM @ Globex']) await quickAdd(page, line);
  await goTo(page, 'Pipeline');
}

test('a card that is carried says where it is, and what became of it', async ({ start }) => {
  const { page } = await start();
  await twoLeads(page);
  const lift = async () => {
    await keyTo(page, card(page, 'Lead', 'Acme').getByRole('button', { name: 'Move Acme' }), 'ArrowRight', 3);
    await page.keyboard.press('Enter');
    await expect(said(page, 'Started dragging')).toBeAttached();
  };
  await keyTo(page, column(page, 'Lead').getByRole('row').first());
  await keyTo(page, card(page, 'Lead', 'Acme'), 'ArrowDown', 5);

  await lift();
  await keyTo(page, drop(page, 'Applied, 0 cards'), 'Tab', 20);
  await page.keyboard.press('Escape');
  await expect(said(page, 'Drop canceled')).toBeAttached();
  await expect(card(page, 'Lead', 'Acme')).toBeVisible();
  await expect(card(page, 'Lead', 'Acme').getByRole('button', { name: 'Move Acme' })).toBeFocused();

  await page.keyboard.press('Enter');
  await keyTo(page, drop(page, 'Screen, 0 cards'), 'Tab', 20);
  await page.keyboard.press('Enter');
  await expect(said(page, 'Drop complete')).toBeAttached();
  await expectCards(page, 'Screen', 1);
  await expect(messages(page).getByRole('status').filter({ hasText: 'Moved Acme to Screen' })).toBeVisible();
});

test('rows, filters and stays are told in words', async ({ start }) => {
  const { page } = await start();
  await twoLeads(page);
  // A count is only read out from a place that was there before it.
  const shown = page.getByRole('status', { name: 'How many are shown' });
  await expect(shown).toHaveText('');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Company, role or place' })).toBeFocused();
  await page.keyboard.type('globex');
  await expect(page.getByRole('dialog', { name: 'Filter' }).getByRole('status')).toHaveText('1 of 2 shown');
  // In the field itself Escape would empty it.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden();
  await expect(shown).toHaveText('1 of 2 shown');
  await keyPress(page, page.getByRole('button', { name: 'Clear the filter' }));
  await expect(shown).toHaveText('');

  await page.keyboard.press('t');
  const table = page.getByRole('grid', { name: 'Opportunities, 2' });
  for (const header of ['Company', 'Stage', 'Next', 'Closed'])
    await expect(table.getByRole('columnheader', { name: new RegExp(`^${header}`) })).toBeVisible();
  await expect(table.getByRole('row', { name: /Acme.*Senior PM.*Lead/ })).toBeVisible();

  await page.getByRole('radio', { name: 'Timeline' }).focus();
  await page.keyboard.press('Space');
  const stays = page.getByRole('grid', { name: /^Stays in stages/ });
  await expect(stays.getByRole('row', { name: /^Globex, Group PM\. Lead since/ })).toBeVisible();
});

test('who is closed, what is missing, and what a debrief changes are told in words', async ({ start }) => {
  const { page } = await start();
  await twoLeads(page);
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'yesterday 10:00', interviewers: ['Ines Haddad', 'Oskar Brandt'] });
  await opened.getByRole('button', { name: 'Write debrief' }).click();
  const debrief = panel(page, /^Debrief/);
  const effects = changesOf(debrief, 'This debrief changes');
  await expect(effects).toHaveAttribute('aria-live', 'polite');
  await pickEach(debrief, 'checkbox', /^Ines Haddad: /);
  await pick(debrief, 'checkbox', 'Oskar Brandt: named their problem in their words');
  await expect(effects).toContainText('Ines Haddad');
  await debrief.getByRole('button', { name: 'Save debrief' }).click();
  await expect(changesOf(debrief, 'Debrief saved. It changed')).toHaveAttribute('aria-live', 'polite');
  await debrief.getByRole('button', { name: 'Open opportunity' }).click();

  await expect(opened.getByRole('img', { name: '1 of 2 closed' }).first()).toBeVisible();
  await expect(opened.getByRole('button', { name: 'Ines Haddad: closed, show the checks' })).toBeVisible();
  await opened.getByRole('button', { name: 'Oskar Brandt: 1 of 5, show the checks' }).click();
  const checks = page.getByRole('dialog', { name: 'Close checks of Oskar Brandt' });
  await expect(checks.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'won' }) })).toHaveCount(1);
  await expect(checks.getByRole('listitem').filter({ has: page.getByRole('img', { name: 'missing' }) })).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(opened.getByRole('button', { name: 'Oskar Brandt: 1 of 5, show the checks' })).toBeFocused();
  // The card on the board says it too.
  await expect(card(page, 'Lead', 'Acme')).toHaveAccessibleName(
    /^Acme, Senior PM, 1 of 2 closed, still open: Oskar Brandt/,
  );

  await addRound(opened, { when: 'tomorrow 14:00', interviewers: [] });
  await opened.getByRole('button', { name: 'Prepare' }).click();
  const missing = opened.getByRole('group', { name: 'Missing before the round' });
  for (const name of ['Why the role is open', 'Research: market position', 'My answer: why them', '3 questions to ask'])
    await expect(missing.getByRole('button', { name, exact: true })).toBeVisible();
});

test('offers are a table with headers in both directions', async ({ start }) => {
  const { page } = await start();
  await twoLeads(page);
  for (const [company, base] of [
    ['Acme', '100k'],
    ['Globex', '90k'],
  ] as const) {
    const opened = await openCard(page, 'Lead', company);
    await opened.getByRole('button', { name: 'Enter offer…' }).click();
    const form = page.getByRole('dialog', { name: `Offer of ${company}` });
    await form.getByRole('textbox', { name: 'Base per year' }).fill(base);
    await form.getByRole('button', { name: 'Save the offer' }).click();
    await expect(form).toBeHidden();
  }
  await palette(page, 'Compare offers', 'Compare offers');
  const table = page.getByRole('table', { name: /^Offers side by side/ });
  for (const company of ['Acme', 'Globex'])
    await expect(table.getByRole('columnheader', { name: new RegExp(company) })).toBeVisible();
  for (const name of [/^Base/, /^Yearly value/, /^My answer/])
    await expect(table.getByRole('rowheader', { name })).toBeVisible();
  await expect(
    table
      .getByRole('row', { name: /^Yearly value/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(/100,000.*best/);
  await expectOrder(page, 'Offers');
});

test('every screen and page has its headings in order', async ({ start }) => {
  const { page } = await start({ flags: ['--sample'] });
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await expectOrder(page, screen);
  }
  await goTo(page, 'Pipeline');
  await keyTo(page, column(page, 'Interview').getByRole('row').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('region', { name: 'Brief' })).toBeVisible();
  await expectOrder(page, 'Pipeline with a panel');
  await page.keyboard.press('o');
  await expect(page.getByRole('main').getByRole('region', { name: 'Brief' })).toBeVisible();
  await expectOrder(page, 'an opportunity');
  for (const screen of ['People', 'Companies'] as const) {
    await goTo(page, screen);
    await page.getByRole('grid', { name: screen }).getByRole('row').nth(1).dblclick();
    await page.getByRole('dialog').getByRole('button', { name: 'Open as page' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectOrder(page, `a page of ${screen}`);
  }
});

test('what opens above says its name, and gives the focus back', async ({ start }) => {
  const { page } = await start();
  await twoLeads(page);
  const opener = page.getByRole('main').getByRole('button', { name: 'Opportunity', exact: true });
  await keyTo(page, opener);
  for (const [keys, name] of [
    ['Enter', 'Add opportunity'],
    ['Control+k', 'Find or do'],
    ['?', 'Shortcuts that work here'],
    ['Shift+N', 'Add person'],
    ['Shift+C', 'Add company'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
    await expect(opener, `after ${name}`).toBeFocused();
  }
  const row = card(page, 'Lead', 'Acme');
  await keyTo(page, column(page, 'Lead').getByRole('row').first());
  await keyTo(page, row, 'ArrowDown', 5);
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Acme')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('each key means one thing while an opportunity is open, and the list of them can be read out', async ({
  start,
}) => {
  const { page } = await start();
  await twoLeads(page);
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'tomorrow 14:00', interviewers: ['the CTO'] });
  await opened.getByRole('heading', { name: 'Acme', level: 2 }).click();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Shortcuts that work here' });
  await expect(list.getByRole('term').filter({ hasText: 'Cancel the recruiter screen round' })).toBeVisible();
  const keys = await list
    .getByRole('definition')
    .evaluateAll((found) => found.map((one) => one.querySelector(':scope > :not([aria-hidden])')?.textContent ?? ''));
  expect(keys.filter((key) => key === '')).toEqual([]);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('the calendar is a grid whose days, weeks and items say what they are, and a move is told', async ({ start }) => {
  const { page } = await start();
  await page.keyboard.press('c');
  const grid = page.getByRole('main').getByRole('grid');
  const focused = page.locator(':focus');
  await expect(focused).toHaveRole('gridcell');
  await expect(focused).toHaveAttribute('aria-current', 'date');
  for (const day of ['Monday', 'Sunday'])
    await expect(grid.getByRole('columnheader', { name: day, exact: true })).toBeVisible();
  await expect(grid.getByRole('rowheader', { name: /^Week \d+$/ }).first()).toBeVisible();
  await expect(sideBar(page).getByRole('button', { name: /^Follow-ups/ })).toHaveAttribute('aria-current', 'page');
  const shown = page.getByRole('main').getByRole('status');
  const month = (await grid.getAttribute('aria-label')) ?? '';
  await expect(shown.filter({ hasText: month })).toBeAttached();

  await page.keyboard.press('f');
  await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type('Read the plan');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName(/1 follow-up/);
  await page.keyboard.press('Enter');
  await expect(focused).toHaveAccessibleName('Follow-up, Read the plan');
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAccessibleName('Move Read the plan');
  await page.keyboard.press('Enter');
  await expect(said(page, 'Started dragging')).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(said(page, 'Drop canceled')).toBeAttached();

  await page.keyboard.press('PageDown');
  await expect(shown.filter({ hasText: month })).toHaveCount(0);
  await expect(shown.filter({ hasText: (await grid.getAttribute('aria-label')) ?? '' })).toBeAttached();
  await expectOrder(page, 'calendar month');
  await page.keyboard.press('w');
  await expect(page.getByRole('grid', { name: /^Week \d+, / })).toBeVisible();
  for (const row of ['Whole day', 'Hours']) await expect(grid.getByRole('row', { name: row })).toBeVisible();
  await expectOrder(page, 'calendar week');
});
