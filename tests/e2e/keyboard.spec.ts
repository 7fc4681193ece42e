import { expect, test } from '../support/e2e.ts';
import { chooseByKeyboard } from '../support/import.ts';
import { keyPress, keyTo, palette } from '../support/keys.ts';
import { card, changesOf, column, expectCards, expectScreen, messages, panel, quickAdd } from '../support/screens.ts';

const SKILL = 'Experiment design';

test('the main job by keyboard alone', async ({ start }) => {
  const { page } = await start();

  await test.step('N adds, and Ctrl+2 shows it', async () => {
    await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
    await quickAdd(page, 'Group PM @ Globex');
    await page.keyboard.press('Control+2');
    await expectCards(page, 'Lead', 2);
  });

  await test.step('a card is lifted, carried to Interview and dropped', async () => {
    await keyTo(page, column(page, 'Lead').getByRole('row').first());
    await keyTo(page, card(page, 'Lead', 'Acme'), 'ArrowDown', 5);
    await keyTo(page, card(page, 'Lead', 'Acme').getByRole('button', { name: 'Move Acme' }), 'ArrowRight', 3);
    await page.keyboard.press('Enter');
    await keyTo(page, page.getByRole('button', { name: 'Drop on Interview, 0 cards' }), 'Tab', 20);
    await page.keyboard.press('Enter');
    await expect(card(page, 'Interview', 'Acme')).toBeVisible();
    await expectCards(page, 'Lead', 1);
  });

  await test.step('Ctrl+Z brings it back, Ctrl+Shift+Z moves it again', async () => {
    await page.keyboard.press('Control+z');
    await expect(card(page, 'Lead', 'Acme')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(card(page, 'Interview', 'Acme')).toBeVisible();
  });

  const opened = panel(page, 'Acme');
  await test.step('a round that is over', async () => {
    await palette(page, 'Senior PM', /opportunity$/);
    await expect(opened).toBeVisible();
    await keyPress(page, opened.getByRole('button', { name: 'Add round' }));
    const form = opened.getByRole('form', { name: 'Add round' });
    await keyTo(page, form.getByRole('textbox', { name: 'When' }));
    await page.keyboard.type('yesterday 10:00');
    await keyPress(page, form.getByRole('button', { name: 'Interviewer', exact: true }));
    await expect(form.getByRole('combobox', { name: 'Interviewer 1' })).toBeFocused();
    await page.keyboard.type('Ines Haddad');
    await keyPress(page, form.getByRole('button', { name: 'Add round' }));
    await expect(form).toBeHidden();
    await expect(opened.getByText('debrief owed', { exact: true })).toBeVisible();
  });

  await test.step('its debrief', async () => {
    await page.keyboard.press('Control+Shift+D');
    const debrief = panel(page, /^Debrief/);
    await expect(debrief.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('4');
    await expect(debrief.getByRole('radio', { name: '4 good' })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await expect(debrief.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await keyTo(page, debrief.getByRole('textbox', { name: 'Pain 1' }));
    await page.keyboard.type('Releases wait for one person');
    await page.keyboard.press('Enter');
    await expect(debrief.getByRole('textbox', { name: 'Pain 2' })).toBeFocused();
    await page.keyboard.type('Nobody asks customers any more');
    await keyTo(page, debrief.getByRole('combobox', { name: 'Skill they pressed on' }));
    await page.keyboard.type(SKILL);
    await page.keyboard.press('Enter');
    await expect(debrief.getByRole('spinbutton', { name: `How hard they pressed on ${SKILL}` })).toBeFocused();
    await page.keyboard.press('5');
    await page.keyboard.press('w');
    await expect(debrief.getByRole('radio', { name: 'weak' })).toBeChecked();
    await keyTo(page, debrief.getByRole('textbox', { name: 'They answer by' }));
    await page.keyboard.type('+3d');
    await page.keyboard.press('Control+Enter');
    await expect(changesOf(debrief, 'Debrief saved. It changed')).toContainText(`${SKILL} enters the roadmap at 1st`);
    await page.keyboard.press('Escape');
    await expect(debrief).toBeHidden();
  });

  await test.step('D settles a follow-up on Today', async () => {
    await page.keyboard.press('Control+1');
    const list = page.getByRole('grid', { name: 'Follow-ups' });
    // The first row is the heading of its group.
    await keyTo(page, list.getByRole('row').nth(1));
    await keyTo(page, list.getByRole('row', { name: /^Thank Ines Haddad/ }), 'ArrowDown', 10);
    await page.keyboard.press('d');
    await expect(messages(page)).toContainText('Done: Thank Ines Haddad');
    await expect(list.getByRole('row', { name: /^Thank Ines Haddad/ })).toBeHidden();
  });

  await test.step('a close-out', async () => {
    await palette(page, 'Group PM', /opportunity$/);
    await expect(panel(page, 'Globex')).toBeVisible();
    await palette(page, 'close out', /^Close out Globex/);
    const closing = panel(page, /^Close out/);
    await expect(closing.getByRole('radio').first()).toBeFocused();
    await keyTo(page, closing.getByRole('radio', { name: /^They said no/ }), 'ArrowDown', 8);
    await keyPress(page, closing.getByRole('checkbox', { name: 'A skill was missing' }), 'Space');
    await keyTo(page, closing.getByRole('combobox', { name: 'Skill they named' }));
    await page.keyboard.type('Pricing and packaging');
    await page.keyboard.press('Enter');
    await page.keyboard.press('5');
    await page.keyboard.press('Control+Enter');
    await expect(messages(page)).toContainText('Globex is closed out.');
  });

  await test.step('the roadmap and the words behind it', async () => {
    await page.keyboard.press('Control+6');
    const gaps = page.getByRole('table', { name: 'Gaps, most impact first' });
    await keyTo(page, gaps.getByRole('rowheader').first().getByRole('button').first());
    await keyTo(page, gaps.getByRole('button', { name: SKILL, exact: true }), 'ArrowDown', 3);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: `Evidence for ${SKILL}` }).getByRole('listitem')).toHaveCount(1);
  });
});

test('a spreadsheet comes in by keyboard', async ({ start }) => {
  const { page } = await start();
  await palette(page, 'Go to Import', 'Go to Import');
  await expectScreen(page, 'Import');
  await chooseByKeyboard(page);
  await page.keyboard.press('Control+2');
  await expectCards(page, 'Offer', 6);
});
