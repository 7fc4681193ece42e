import type { Locator, Page } from '@playwright/test';
import { appNow, sleepUntil } from '../support/clock.ts';
import { expect, test } from '../support/e2e.ts';
import { expectForEveryone, main, named, type Place } from '../support/everyone.ts';
import { keyTo, palette } from '../support/keys.ts';
import { goTo } from '../support/screens.ts';

const DAY = 86_400_000;
const rows = (page: Page) =>
  main(page)
    .getByRole('grid', { name: 'Open follow-ups' })
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Done: / }) });

/** A part of the settings that an action in the palette leads to. */
const part = (name: string, words: string, command: string, shown: (part: Locator) => Locator): Place => ({
  name: `${name} in the settings`,
  open: async (page) => {
    await palette(page, words, command);
    await expect(page.getByRole('region', { name, exact: true })).toBeInViewport();
  },
  button: (page) => shown(page.getByRole('region', { name, exact: true })),
});

const PLACES: readonly Place[] = [
  {
    name: 'a follow-up that is chosen',
    open: async (page) => {
      await goTo(page, 'Follow-ups');
      // On its words: what stands at its end acts by itself.
      await rows(page)
        .first()
        .click({ position: { x: 60, y: 16 } });
      await expect(page.getByRole('textbox', { name: 'Draft' })).toBeVisible();
    },
    button: (page) => main(page).getByRole('button', { name: /^Follow-up$/ }),
  },
  {
    name: 'snooze',
    open: async (page) => {
      await page.keyboard.press('s');
      await expect(page.getByRole('dialog', { name: 'Snooze until' })).toBeVisible();
    },
    button: (page) => page.getByRole('dialog', { name: 'Snooze until' }).getByRole('button', { name: /^Until some/ }),
  },
  {
    name: 'skip',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('k');
      await expect(page.getByRole('textbox', { name: 'Why skip it?' })).toBeFocused();
    },
    button: (page) => named(page.getByRole('dialog'), 'Skip without a reason'),
  },
  {
    name: 'many that are chosen',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await expect(rows(page).first()).toBeFocused();
      await page.keyboard.press('Shift+ArrowDown');
      await expect(page.getByRole('region', { name: '2 follow-ups chosen' })).toBeVisible();
    },
    button: (page) => named(page.getByRole('region', { name: '2 follow-ups chosen' }), 'Trash'),
  },
  {
    name: 'a follow-up that is added',
    open: async (page) => {
      await page.keyboard.press('f');
      await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
      await page.keyboard.type('Ask Dana about the panel, in 2 weeks');
      await expect(page.getByText('Kept as Ask Dana about the panel')).toBeVisible();
    },
    button: (page) => named(page.getByRole('dialog', { name: 'New follow-up' }), 'Add follow-up'),
  },
  {
    name: 'calendar month',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog', { name: 'New follow-up' })).toBeHidden();
      await palette(page, 'open the calendar', 'Open the calendar');
      await expect(main(page).getByRole('grid')).toBeVisible();
    },
    button: (page) => named(main(page), 'Follow-up'),
  },
  {
    name: 'a day of the calendar',
    open: async (page) => {
      await main(page)
        .getByRole('button', { name: / more on / })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
    button: (page) => page.getByRole('dialog').getByRole('listitem').first().getByRole('button').first(),
  },
  {
    name: 'calendar week',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.keyboard.press('w');
      await expect(page.getByRole('grid', { name: /^Week \d+/ })).toBeVisible();
    },
    button: (page) => named(main(page), 'Follow-up'),
  },
  {
    name: 'people to keep warm',
    open: async (page) => {
      await palette(page, 'people to keep warm', /^Show people to keep warm/);
      await expect(page.getByRole('grid', { name: 'People to keep warm' })).toBeVisible();
    },
    button: (page) => named(main(page), 'Person'),
  },
  part('Notifications', 'notification settings', 'Notification settings', (it) => named(it, 'Show a test notice')),
  part('Follow-up rules', 'follow-up rules', 'Follow-up rules', (it) => it.getByText('All 10 rules are on.')),
  part('Calendar file', 'keep a file of my dates', 'Keep a file of my dates up to date', (it) =>
    it.getByText('In the file', { exact: true }),
  ),
  part('Templates', 'edit the templates', 'Edit the templates of my messages', (it) =>
    it.getByRole('button', { name: /^Thank you/ }),
  ),
  {
    name: 'a template that is edited',
    open: async (page) => {
      const first = page
        .getByRole('region', { name: 'Templates' })
        .getByRole('button', { name: /^Thank you/ })
        .first();
      await keyTo(page, first);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('group', { name: 'Preview' })).toBeVisible();
    },
    button: (page) => named(page.getByRole('region', { name: 'Templates' }), 'Insert a placeholder'),
  },
  {
    name: 'Today after weeks away',
    open: async (page, app) => {
      await goTo(page, 'Today');
      await sleepUntil(app, page, appNow() + 20 * DAY);
      await expect(page.getByText(/^While you were away \(20 days\): /)).toBeVisible();
      await expect(page.getByRole('region', { name: 'Long past' })).toBeVisible();
    },
    button: (page) => named(main(page), 'Put this away'),
  },
];

test('follow-ups are there whole and readable, in a small window and a large one', async ({ start }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await expectForEveryone(app, page, PLACES);
});
