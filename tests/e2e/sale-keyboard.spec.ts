import type { Page } from '@playwright/test';
import { dayFromNow } from '../support/ask.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette, typeChoice } from '../support/keys.ts';
import { card, changesOf, column, expectCards, messages, panel, quickAdd } from '../support/screens.ts';

const main = (page: Page) => page.getByRole('main');

/** A panel by the clock of New York with somebody known by their office only. */
async function planPanel(page: Page, when: string): Promise<void> {
  await palette(page, 'Add round', /^Add round/);
  const form = main(page).getByRole('form', { name: 'Add round' });
  await typeChoice(page, form.getByRole('button', { name: /\bKind$/ }), 'Panel');
  await keyTo(page, form.getByRole('textbox', { name: 'When' }));
  await page.keyboard.type(when);
  await keyTo(page, form.getByRole('combobox', { name: 'Time zone' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('New York');
  await expect(page.getByRole('option', { name: 'America/New York' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form).toContainText(/your time · 10:00 in New York/);
  await keyPress(page, form.getByRole('button', { name: 'Interviewer', exact: true }));
  await expect(form.getByRole('combobox', { name: 'Interviewer 1' })).toBeFocused();
  await page.keyboard.type('the CTO');
  await keyPress(page, form.getByRole('button', { name: 'Add round' }));
  await expect(form).toBeHidden();
}

async function enterOffer(page: Page, company: string, base: string): Promise<void> {
  await palette(page, 'Add offer', 'Add offer');
  const which = page.getByRole('dialog', { name: 'Whose offer?' });
  await expect(which.getByRole('combobox', { name: 'Opportunity' })).toBeFocused();
  await page.keyboard.type(company);
  await expect(page.getByRole('option', { name: new RegExp(`^${company}`) })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: `Offer of ${company}` });
  await expect(form.getByRole('textbox', { name: 'Base per year' })).toBeFocused();
  await page.keyboard.type(base);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(messages(page)).toContainText(`Entered the offer of ${company}`);
}

test('a sale by keyboard alone: from one line to a yes, through a silence', async ({ start }) => {
  const first = await start();
  const { page } = first;

  await test.step('N adds, M moves, Enter opens, O makes it a page', async () => {
    await quickAdd(page, 'Senior PM @ Acme');
    await quickAdd(page, 'Group PM @ Globex');
    await page.keyboard.press('Control+2');
    await keyTo(page, column(page, 'Lead').getByRole('row').first());
    await keyTo(page, card(page, 'Lead', 'Acme'), 'ArrowDown', 5);
    await page.keyboard.press('m');
    await keyTo(page, page.getByRole('menuitem', { name: 'Interview' }), 'ArrowDown', 8);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Interview', 'Acme')).toBeVisible();
    await keyTo(page, card(page, 'Interview', 'Acme'));
    await page.keyboard.press('Enter');
    await expect(panel(page, 'Acme').getByRole('region', { name: 'Brief' })).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible();
  });

  await test.step('a panel that was held two weeks ago, and its debrief', async () => {
    await planPanel(page, `${await dayFromNow(page, -14)} 10:00`);
    await page.keyboard.press('Control+Shift+D');
    const debrief = panel(page, /^Debrief/);
    await expect(debrief.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('4');
    await expect(debrief.getByRole('radio', { name: '4 good' })).toBeChecked();
    await keyTo(page, debrief.getByRole('textbox', { name: 'Pain 1' }));
    await page.keyboard.type('Releases wait for one person');
    await page.keyboard.press('Control+Enter');
    await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(debrief).toBeHidden();
  });

  await test.step('out of limbo: the note is sent, and a date is set', async () => {
    const limbo = main(page).getByRole('region', { name: 'Limbo at Acme' });
    await expect(limbo).toContainText('silent 14 days');
    await keyPress(page, limbo.getByRole('button', { name: 'Closing note to the CTO' }));
    await keyTo(page, limbo.getByRole('textbox', { name: 'Note to the CTO' }));
    await expect(limbo.getByRole('textbox', { name: 'Note to the CTO' })).toHaveValue(/Releases wait for one person/);
    await keyPress(page, limbo.getByRole('button', { name: 'It went out: log the note to the CTO' }));
    await expect(limbo.getByText(/A closing note went out/)).toBeVisible();
    await keyTo(page, limbo.getByRole('textbox', { name: 'Decide by' }));
    await page.keyboard.type('tomorrow');
    await page.keyboard.press('Tab');
    await expect(messages(page)).toContainText('The date to decide by is set.');
  });

  await test.step('two offers, side by side, a yes and the rest closed', async () => {
    await page.keyboard.press('Control+2');
    await enterOffer(page, 'Acme', '100k');
    await enterOffer(page, 'Globex', '90k');
    await palette(page, 'Compare offers', 'Compare offers');
    const table = page.getByRole('table', { name: /^Offers side by side/ });
    await expect(table.getByRole('row', { name: /^Yearly value/ })).toContainText(/100,000\s*best/);
    await keyPress(page, page.getByRole('button', { name: 'Accept Acme' }));
    await expect(panel(page, /^Close out/).getByRole('radio', { name: /^Accepted/ })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    const others = page.getByRole('dialog', { name: 'Close the others too?' });
    await keyPress(page, others.getByRole('button', { name: 'Close 1' }));
    await expect(messages(page)).toContainText('Closed 1 opportunity');
  });

  await first.close();
  const { page: again } = await start();
  await test.step('after a restart both are closed, and the debrief is there', async () => {
    await again.keyboard.press('Control+2');
    await expectCards(again, 'Closed', 2);
    await palette(again, 'Senior PM', /opportunity$/);
    const opened = panel(again, 'Acme');
    await expect(opened.getByRole('region', { name: 'Close-out' })).toContainText('Accepted');
    await expect(opened.getByRole('region', { name: 'Brief' })).toContainText('Releases wait for one person');
  });
});
