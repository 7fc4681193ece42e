import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { expectForEveryone, main, named, type Place } from '../support/everyone.ts';
import { palette } from '../support/keys.ts';
import { goTo } from '../support/screens.ts';

const part = (page: Page, name: RegExp | string) => page.getByRole('radio', { name }).click();
const dialog = (page: Page, name: RegExp | string) => page.getByRole('dialog', { name });
const initiatives = (page: Page) => page.getByRole('button', { name: /^(Add initiative|Show the initiatives)/ });
const evidence = (page: Page) => named(main(page), 'Evidence');
const firstRow = (page: Page) => page.getByRole('table', { name: /^Gaps/ }).getByRole('rowheader').first();

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Everything about what to get better at, one after the other. */
const ROADMAP: readonly Place[] = [
  {
    name: 'gaps with the evidence of one and how it adds up',
    open: async (page) => {
      await goTo(page, 'Roadmap');
      await firstRow(page).getByRole('button').first().click();
      await page.getByRole('button', { name: 'How it adds up' }).click();
      await expect(page.getByRole('table', { name: /adds up$/ })).toBeVisible();
    },
    button: evidence,
  },
  {
    name: 'levels tried out',
    open: async (page) => {
      await firstRow(page)
        .getByRole('button', { name: /level \d, target \d/ })
        .click();
      await dialog(page, /^Levels of/)
        .getByRole('radiogroup', { name: 'Where I am' })
        .getByRole('radio', { name: '5' })
        .click();
      await leave(page);
      await expect(page.getByRole('region', { name: 'Tried out, not kept' })).toBeVisible();
    },
    button: (page) => named(main(page), 'Put back'),
  },
  {
    name: 'filter of the evidence',
    open: async (page) => {
      await named(main(page), 'Put back').click();
      await named(main(page), 'Filter').click();
      await expect(dialog(page, 'Filter')).toBeVisible();
    },
    button: (page) => named(dialog(page, 'Filter'), 'Clear all'),
  },
  {
    name: 'how it is ranked',
    open: async (page) => {
      await leave(page);
      await named(main(page), 'How is this ranked?').click();
      await expect(dialog(page, 'How the roadmap is ranked')).toBeVisible();
    },
    button: (page) => dialog(page, 'How the roadmap is ranked').getByRole('heading').first(),
  },
  {
    name: 'strengths',
    open: async (page) => {
      await leave(page);
      await part(page, /^Strengths/);
    },
    button: evidence,
  },
  {
    name: 'what if',
    open: async (page) => {
      await part(page, 'What if');
      await expect(page.getByRole('region', { name: 'What if I closed this?' })).toBeVisible();
    },
    button: evidence,
  },
  {
    name: 'plan',
    open: async (page) => {
      await part(page, 'Plan');
      await expect(page.getByRole('table', { name: /^The plan/ })).toBeVisible();
    },
    button: evidence,
  },
  {
    name: 'effort and impact',
    open: async (page) => {
      await part(page, 'Effort × impact');
      await expect(page.getByRole('region', { name: 'Effort × impact' })).toBeVisible();
    },
    button: initiatives,
  },
  {
    name: 'a new initiative',
    open: async (page) => {
      await palette(page, 'add initiative', /^Add initiative/);
      await expect(dialog(page, 'New initiative')).toBeVisible();
    },
    button: (page) => named(dialog(page, 'New initiative'), 'Add initiative'),
  },
];

/** What is mine to tell and to send, and what came of it. */
const REST: readonly Place[] = [
  {
    name: 'stories',
    open: (page) => goTo(page, 'Stories'),
    button: (page) => main(page).getByRole('button', { name: /^Story/ }),
  },
  {
    name: 'what is wanted and has no story',
    open: (page) => part(page, /^Wanted, no story/),
    button: (page) => main(page).getByRole('button', { name: /^Begin a story/ }),
  },
  {
    name: 'materials',
    open: async (page) => {
      await part(page, 'Materials');
      await expect(page.getByRole('heading', { level: 1, name: 'Materials' })).toBeAttached();
    },
    button: (page) => main(page).getByRole('button', { name: /^Add material/ }),
  },
  {
    name: 'insights',
    open: async (page) => {
      await goTo(page, 'Insights');
      await expect(page.getByRole('region', { name: 'Flow between stages' }).last()).toBeVisible();
    },
    button: (page) => main(page).getByRole('button', { name: /^Filter/ }),
  },
  {
    name: 'the rows behind a figure',
    open: async (page) => {
      await page
        .getByRole('button', { name: /^Interview: reached by/ })
        .first()
        .click();
      await expect(dialog(page, 'Reached Interview')).toBeVisible();
    },
    button: (page) => dialog(page, 'Reached Interview').getByRole('button', { name: 'Close' }).last(),
  },
  {
    name: 'weekly review',
    open: async (page) => {
      await leave(page);
      await part(page, 'Weekly review');
      await expect(page.getByRole('list', { name: 'The week in short' })).toBeVisible();
    },
    button: (page) => main(page).getByRole('button', { name: /^Export/ }),
  },
];

test('the roadmap loses nothing and is readable, in a small window and a large one', async ({ start }) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await expectForEveryone(app, page, ROADMAP);
});

test('stories, materials, insights and the weekly review lose nothing and are readable, small and large', async ({
  start,
}) => {
  const { app, page } = await start({ flags: ['--sample'] });
  await expectForEveryone(app, page, REST);
});

test('empty, each of them is readable and says what belongs there', async ({ start }) => {
  const { app, page } = await start();
  await expectForEveryone(app, page, [
    { name: 'empty roadmap', open: (to) => goTo(to, 'Roadmap'), button: evidence },
    { name: 'empty plan', open: (to) => part(to, 'Plan'), button: evidence },
    { name: 'empty effort', open: (to) => part(to, 'Effort × impact'), button: evidence },
    {
      name: 'empty materials',
      open: async (to) => {
        await goTo(to, 'Stories');
        await part(to, 'Materials');
      },
      button: (to) => main(to).getByRole('button', { name: /^Add material/ }),
    },
    {
      name: 'empty weekly review',
      open: async (to) => {
        await goTo(to, 'Insights');
        await part(to, 'Weekly review');
      },
      button: (to) => main(to).getByRole('button', { name: /^Export/ }),
    },
  ]);
});
