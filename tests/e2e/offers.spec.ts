import { type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette, typeChoice } from '../support/keys.ts';
import { card, column, expectCards, goTo, messages, panel, quickAdd } from '../support/screens.ts';

const offerOf = (page: Page, company: string) => page.getByRole('dialog', { name: `Offer of ${company}` });
const table = (page: Page) => page.getByRole('table', { name: /^Offers side by side/ });
const rowOf = (page: Page, name: RegExp) => table(page).getByRole('row', { name });

/** Types the offer into the open form from top to bottom, and saves it. */
async function typeOffer(
  page: Page,
  company: string,
  offer: { base: string; bonus: string; currency?: string; answerBy: string },
): Promise<void> {
  const form = offerOf(page, company);
  await expect(form.getByRole('textbox', { name: 'Base per year' })).toBeFocused();
  await page.keyboard.type(offer.base);
  if (offer.currency !== undefined) {
    await typeChoice(page, form.getByRole('button', { name: /Currency$/ }), offer.currency);
  }
  await keyTo(page, form.getByRole('textbox', { name: 'Bonus per year' }));
  await page.keyboard.type(offer.bonus);
  await keyTo(page, form.getByRole('textbox', { name: 'Answer by' }));
  await page.keyboard.type(offer.answerBy);
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(messages(page)).toContainText(`Entered the offer of ${company}`);
}

test('from an offer to a yes by keyboard: entered, compared in one currency, accepted, the rest closed', async ({
  start,
}) => {
  const { page } = await start();
  for (const line of ['Senior PM @ Copperstack', 'Group PM @ Lumen', 'PM @ Tide']) await quickAdd(page, line);

  await test.step('moving a card to Offer asks for it, and later is an answer', async () => {
    await page.keyboard.press('Control+2');
    await keyTo(page, column(page, 'Lead').getByRole('row').first());
    await keyTo(page, card(page, 'Lead', 'Copperstack'), 'ArrowDown', 5);
    await page.keyboard.press('m');
    await keyTo(
      page,
      page.getByRole('menuitemradio', { name: 'Offer' }).or(page.getByRole('menuitem', { name: 'Offer' })),
      'ArrowDown',
      8,
    );
    await page.keyboard.press('Enter');
    await expect(offerOf(page, 'Copperstack')).toBeVisible();
    await keyPress(page, offerOf(page, 'Copperstack').getByRole('button', { name: 'Later' }));
    await expect(card(page, 'Offer', 'Copperstack')).toContainText('Offer not entered');
  });

  await test.step('Today asks again, and there it is entered', async () => {
    await page.keyboard.press('Control+1');
    await keyPress(page, page.getByRole('button', { name: 'Enter the offer of Copperstack' }));
    await typeOffer(page, 'Copperstack', { base: '100k', currency: 'EUR', bonus: '10', answerBy: '+10d' });
    await expect(page.getByRole('button', { name: 'Enter the offer of Copperstack' })).toBeHidden();
    await goTo(page, 'Follow-ups');
    await expect(page.getByRole('row', { name: /^Decide/ })).toHaveCount(2);
  });

  await test.step('the palette takes one in another currency', async () => {
    await palette(page, 'Add offer', 'Add offer');
    const which = page.getByRole('dialog', { name: 'Whose offer?' });
    await expect(which.getByRole('combobox', { name: 'Opportunity' })).toBeFocused();
    await page.keyboard.type('Lumen');
    await page.getByRole('option', { name: /^Lumen/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await typeOffer(page, 'Lumen', { base: '130k', currency: 'USD', bonus: '', answerBy: '+12d' });
  });

  await test.step('side by side each in its own currency, until a rate is typed', async () => {
    await palette(page, 'Compare offers', 'Compare offers');
    await expect(table(page).getByRole('columnheader', { name: 'In EUR' })).toBeVisible();
    await expect(table(page).getByRole('columnheader', { name: 'In USD' })).toBeVisible();
    await expect(rowOf(page, /^Yearly value/)).not.toContainText('best');
    await typeChoice(page, page.getByRole('button', { name: /Show amounts$/ }), 'All in EUR');
    await keyTo(page, page.getByRole('textbox', { name: '1 USD in EUR' }));
    await page.keyboard.type('0.9');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, /^Yearly value/).getByRole('cell')).toHaveText([/€117,000\s*best/, '€110,000']);
    await expect(table(page).getByRole('columnheader', { name: 'In USD' })).toBeHidden();
  });

  await test.step('another assumption changes the values and no offer', async () => {
    await keyTo(page, page.getByRole('textbox', { name: 'Of the bonus is paid' }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('50');
    await page.keyboard.press('Enter');
    await expect(
      rowOf(page, /^Yearly value/)
        .getByRole('cell')
        .last(),
    ).toHaveText('€105,000');
    await expect(rowOf(page, /^Bonus/).last()).toContainText('10 % of the base');
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `offers, ${colorScheme}`);
    }
  });

  await test.step('a yes to one closes the rest in one step', async () => {
    await keyPress(page, page.getByRole('button', { name: 'Accept Copperstack' }));
    await expect(panel(page, /^Close out/).getByRole('radio', { name: /^Accepted/ })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    const others = page.getByRole('dialog', { name: 'Close the others too?' });
    await expect(others.getByRole('checkbox', { name: /^(Lumen|Tide),/ })).toHaveCount(2);
    await expectAccessible(page, 'the others');
    await keyPress(page, others.getByRole('button', { name: 'Close 2' }));
    await expect(messages(page)).toContainText('Closed 2 opportunities');
    await goTo(page, 'Pipeline');
    await expectCards(page, 'Closed', 3);
    await page.keyboard.press('Control+z');
    await expectCards(page, 'Closed', 1);
  });
});
