import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { setTheme } from '../support/motion.ts';
import { card, goTo, messages, openCard, panel, quickAdd } from '../support/screens.ts';

const stream = (page: Page) => page.getByRole('list', { name: 'What happened, newest first' });
const note = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

/** The page of a new opportunity, opened with the keyboard alone. */
async function openPage(page: Page): Promise<void> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  await card(page, 'Lead', 'Acme').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Acme').getByRole('region', { name: 'Brief' })).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible();
  await expect(panel(page, 'Acme')).toBeHidden();
}

test('the page is worked by keyboard: notes, a slash, the stages and the way back', async ({ start }) => {
  const { page } = await start();
  await openPage(page);

  await test.step('a note is written, read as Markdown, changed and trashed, and comes back', async () => {
    await page.keyboard.press('w');
    await expect(note(page)).toBeFocused();
    await page.keyboard.type('They want **numbers**');
    await page.keyboard.press('Control+Enter');
    const entry = stream(page).getByRole('listitem').filter({ hasText: 'They want numbers' });
    await expect(entry.locator('strong')).toHaveText('numbers');
    await entry.getByRole('button', { name: /^Actions for the note/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Change…' }).press('Enter');
    await page.getByRole('textbox', { name: 'The note' }).fill('They want *one* number');
    await page.keyboard.press('Control+Enter');
    await expect(stream(page)).toContainText('They want one number');
    await stream(page)
      .getByRole('button', { name: /^Actions for the note/ })
      .press('Enter');
    await page.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter');
    await expect(stream(page)).not.toContainText('They want one number');
    await messages(page)
      .filter({ hasText: 'Moved the note to the trash' })
      .getByRole('button', { name: 'Undo' })
      .last()
      .click();
    await expect(stream(page)).toContainText('They want one number');
    // Off what it points at: a tooltip would take the next Esc.
    await page.mouse.move(640, 2);
  });

  await test.step('a slash logs a message, and half of it is there again', async () => {
    await note(page).focus();
    await page.keyboard.type('/m');
    await expect(page.getByRole('option', { name: /^Message/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What was said' })).toBeFocused();
    await page.keyboard.type('They answer on Friday');
    await page.keyboard.press('Escape');
    await page.keyboard.press('w');
    await expect(note(page)).toBeFocused();
    await expect(note(page)).toHaveValue('');
    await page.keyboard.type('/m');
    await expect(page.getByRole('option', { name: /^Message/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What was said' })).toHaveValue('They answer on Friday');
    await page.keyboard.press('Control+Enter');
    await expect(stream(page)).toContainText('They answer on Friday');
    await expect(note(page)).toBeVisible();
  });

  await test.step('a slash plans a round', async () => {
    await page.keyboard.press('w');
    await expect(note(page)).toBeFocused();
    await page.keyboard.type('/r');
    await expect(page.getByRole('option', { name: /^Round/ })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('form', { name: 'Add round' })).toBeVisible();
    await page.getByRole('form', { name: 'Add round' }).getByRole('button', { name: 'Cancel' }).press('Enter');
    await page.getByRole('radiogroup', { name: 'Shown' }).getByRole('radio', { name: 'Everything' }).focus();
    await page.keyboard.press('Space');
    await expect(stream(page)).toBeVisible();
  });

  await test.step('the strip of stages moves it, and says how long it stayed', async () => {
    const stages = page.getByRole('radiogroup', { name: 'Stage' });
    await stages.getByRole('radio', { name: 'Lead' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(stages.getByRole('radio', { name: 'Lead' })).toBeChecked();
    await page.keyboard.press('Space');
    await expect(stages.getByRole('radio', { name: 'Applied' })).toBeChecked();
    await expect(stream(page)).toContainText('Lead → Applied');
    await expect(stream(page)).toContainText('on the same day');
    await expect(messages(page)).toContainText('Moved Acme to Applied');
  });

  // In the strip itself arrows go from stage to stage.
  await page.getByRole('button', { name: 'More actions' }).focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(panel(page, 'Acme')).toBeVisible();
});

test('the brief, a person and a material are edited where they stand', async ({ start }) => {
  const { page } = await start();
  await openPage(page);
  const main = page.getByRole('main');
  const brief = main.getByRole('region', { name: 'Brief' });

  await page.keyboard.press('e');
  await expect(brief.getByRole('radiogroup', { name: 'Need' }).locator(':focus')).toHaveCount(1);
  await brief.getByRole('textbox', { name: 'Core problem' }).fill('Nobody owns pricing');
  await brief.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(brief).toContainText('Nobody owns pricing');

  const people = main.getByRole('region', { name: 'People' });
  await people.getByRole('button', { name: 'Actions for Dana Reyes' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Hiring manager' }).press('Enter');
  await expect(people).toContainText('hiring manager');

  const materials = main.getByRole('region', { name: 'Materials' });
  await materials.getByRole('button', { name: 'Add material' }).click();
  await materials.getByRole('combobox', { name: 'Name' }).fill('Platform');
  await materials.getByRole('textbox', { name: 'Version' }).fill('v3');
  await materials.getByRole('textbox', { name: 'Version' }).press('Enter');
  await materials.getByRole('button', { name: /^Platform v3/ }).click();
  await materials
    .getByRole('textbox', { name: 'Bullets, one a line' })
    .fill('Raised activation from 31 % to 44 %\nLed a team');
  const lacking = materials.getByRole('list', { name: 'Lines that lack something' });
  await expect(lacking.getByRole('listitem')).toHaveText(['no numberLed a team']);
  await materials.getByRole('button', { name: 'Actions for Platform v3' }).click();
  await page.getByRole('menuitem', { name: 'Leave it out here' }).click();
  await expect(materials).toContainText('left out');
});

test('page and panel of one opportunity stay in step, and what is refused is there when it is opened again', async ({
  start,
}) => {
  const { page } = await start();
  await openPage(page);
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Details' }).click();
  await main
    .getByRole('region', { name: 'People' })
    .getByRole('button', { name: /^Dana Reyes/ })
    .first()
    .click();
  await panel(page, 'Dana Reyes').getByRole('button', { name: /Acme/ }).first().click();
  const opened = panel(page, 'Acme');
  const location = opened.getByRole('textbox', { name: 'Location' });

  await location.fill('Lisbon');
  await expect(main.getByRole('textbox', { name: 'Location' })).toHaveValue('Lisbon');
  await main.getByRole('textbox', { name: 'Location' }).fill('Porto');
  await expect(location).toHaveValue('Porto');

  const role = opened.getByRole('textbox', { name: 'Role' });
  await role.fill('');
  await expect(role).toHaveAttribute('aria-invalid', 'true');
  await opened.getByRole('button', { name: 'Close' }).click();
  await goTo(page, 'Pipeline');
  const again = await openCard(page, 'Lead', 'Acme');
  await expect(again.getByRole('textbox', { name: 'Role' })).toHaveValue('');
  await expect(again.getByRole('textbox', { name: 'Role' })).toHaveAttribute('aria-invalid', 'true');
});

test('the page is for everyone, in light and dark, with every section open', async ({ start }) => {
  const { app, page } = await start();
  await openPage(page);
  await page.keyboard.press('w');
  await expect(note(page)).toBeFocused();
  await page.keyboard.type('# A note\n\n- with a list');
  await page.keyboard.press('Control+Enter');
  await expect(stream(page).getByRole('listitem').filter({ hasText: 'with a list' }).first()).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Details' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Posting', exact: true }).click();
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(app, page, theme);
    await expectAccessible(page, `opportunity page, ${theme}`);
    await page.keyboard.press('e');
    await expectAccessible(page, `opportunity page, the brief edited, ${theme}`);
  }
});
