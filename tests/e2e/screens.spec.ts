import { type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { setTheme, settled } from '../support/motion.ts';
import {
  addRound,
  changesOf,
  choose,
  goTo,
  openCard,
  panel,
  pick,
  quickAdd,
  SCREENS,
  sideBar,
} from '../support/screens.ts';

const SMALL = { width: 1000, height: 700 };

/** Axe on it in both themes. */
async function expectGood(
  app: ElectronApplication,
  page: Page,
  place: string,
  except: readonly string[] = [],
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, page, theme);
    await expectAccessible(page, `${place}, ${theme}`, except);
  }
}

/** Two opportunities, a debrief and its follow-ups: something on every screen. */
async function fill(page: Page): Promise<void> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await quickAdd(page, 'Group PM @ Globex');
  await goTo(page, 'Pipeline');
  const opened = await openCard(page, 'Lead', 'Acme');
  await addRound(opened, { when: 'yesterday 10:00', interviewers: ['Ines Haddad', 'Oskar Brandt'] });
  await opened.getByRole('button', { name: 'Write debrief' }).click();
}

async function writeDebrief(page: Page): Promise<Locator> {
  const debrief = panel(page, /^Debrief/);
  await pick(debrief, 'radio', '4 good');
  await debrief.getByRole('textbox', { name: 'Pain 1' }).fill('Releases wait for one person');
  await choose(debrief.getByRole('combobox', { name: 'Skill they pressed on' }), 'Experiment', 'Experiment design');
  await debrief.getByRole('textbox', { name: 'They answer by' }).fill('+3d');
  await expect(changesOf(debrief, 'This debrief changes')).toContainText('Experiment design');
  return debrief;
}

test('every empty screen is for everyone, in light and dark', async ({ start }) => {
  const { app, page } = await start({ size: SMALL });
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await expectGood(app, page, `empty ${screen}`);
  }
});

test('every screen and panel is for everyone, in light and dark', async ({ start }) => {
  const { app, page } = await start();
  await fill(page);
  const debrief = await writeDebrief(page);
  await expectGood(app, page, 'debrief');
  await debrief.getByRole('button', { name: 'Save debrief' }).click();
  await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
  await expectGood(app, page, 'saved debrief');
  await debrief.getByRole('button', { name: 'Open opportunity' }).click();
  await expect(panel(page, 'Acme')).toBeVisible();
  await expectGood(app, page, 'opportunity');
  await panel(page, 'Acme')
    .getByRole('button', { name: /^Ines Haddad interviewer/ })
    .click();
  await expect(panel(page, 'Ines Haddad')).toBeVisible();
  await expectGood(app, page, 'person');
  await goTo(page, 'Companies');
  await page.getByRole('row', { name: /Globex/ }).click();
  await expect(panel(page, 'Globex')).toBeVisible();
  await expectGood(app, page, 'company');
  await goTo(page, 'Pipeline');
  const globex = await openCard(page, 'Lead', 'Globex');
  await globex.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Close out…' }).click();
  await pick(panel(page, /^Close out/), 'radio', /^They said no/);
  await expectGood(app, page, 'close-out');
});

test('every filled screen and what lies above it is for everyone, in light and dark', async ({ start }) => {
  const { app, page } = await start();
  await fill(page);
  const debrief = await writeDebrief(page);
  await debrief.getByRole('button', { name: 'Save debrief' }).click();
  await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
  for (const screen of SCREENS.filter((one) => one !== 'Import')) {
    await goTo(page, screen);
    if (screen === 'Roadmap')
      await page.getByRole('rowheader').getByRole('button', { name: 'Experiment design', exact: true }).click();
    await expectGood(app, page, screen);
  }
  for (const [keys, name] of [
    ['Control+k', 'Find or do'],
    ['?', 'Shortcuts that work here'],
    ['n', 'Add opportunity'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    // The findings are gone through with the arrows while the focus stays in the field; axe looks for it in the list.
    await expectGood(app, page, name, name === 'Find or do' ? ['scrollable-region-focusable'] : []);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toBeHidden();
  }
});

test('a window of 1000 × 700 loses nothing', async ({ start }) => {
  const { page } = await start({ size: SMALL });
  await fill(page);
  await expect(page.getByRole('button', { name: 'Save debrief' })).toBeInViewport();
  const main: Partial<Record<(typeof SCREENS)[number], string>> = {
    Pipeline: 'Opportunity',
    'Follow-ups': 'Follow-up',
    Roadmap: 'Evidence',
    Import: 'Choose a file',
  };
  for (const screen of SCREENS) {
    await goTo(page, screen);
    await settled(page);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0], `${screen} is wider than its window`).toBeLessThanOrEqual(widths[1] ?? 0);
    const button = main[screen];
    if (button !== undefined)
      await expect(
        page.getByRole('main').first().getByRole('button', { name: button, exact: true }).first(),
      ).toBeInViewport({ ratio: 1 });
    for (const entry of SCREENS)
      await expect(sideBar(page).getByRole('button', { name: new RegExp(`^${entry}\\b`) })).toBeInViewport({
        ratio: 1,
      });
  }
});
