import type { ElectronApplication, Page } from '@playwright/test';
import { addDays, dateInZone, weekday } from '../../db/domain/dates.ts';
import { longDate } from '../../renderer/lib/format.ts';
import { sleepUntil } from '../support/clock.ts';
import { expect, test } from '../support/e2e.ts';
import { palette } from '../support/keys.ts';
import { catchLinks } from '../support/mail.ts';
import { TEST_NOW } from '../support/moment.ts';
import { addRound, changesOf, goTo, messages, openCard, panel, pick, quickAdd } from '../support/screens.ts';

const PAIN = 'Für jede Version fehlt eine Person & Zeit';

/** The first Monday after every test begins; every day below is counted from it. */
const FIRST = dateInZone(TEST_NOW, 'UTC');
const MONDAY = addDays(FIRST, 8 - weekday(FIRST));

const dayAfter = (days: number) => addDays(MONDAY, days);
const at = (days: number, clock: string) => Date.parse(`${dayAfter(days)}T${clock}Z`);

const todays = (page: Page) => page.getByRole('grid', { name: 'Follow-ups' });
const open = (page: Page) => page.getByRole('grid', { name: 'Open follow-ups' });
const rowsOf = (page: Page, list: 'today' | 'open') =>
  (list === 'today' ? todays(page) : open(page))
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Done: / }) });
const row = (page: Page, name: RegExp) => todays(page).getByRole('row', { name });

/** The list holds these and nothing else: nobody is forgotten, and nobody is there twice. */
async function expectOpen(page: Page, names: readonly RegExp[]): Promise<void> {
  await goTo(page, 'Follow-ups');
  await expect(rowsOf(page, 'open')).toHaveCount(names.length);
  for (const name of names) await expect(open(page).getByRole('row', { name })).toHaveCount(1);
}

/** What the calendar shows on a day, so many days after the first Monday. */
const onDay = (page: Page, days: number, now: number) =>
  page.getByRole('gridcell', { name: new RegExp(`^${longDate(dayAfter(days), dayAfter(now))}`) }).first();

async function wakeOn(app: ElectronApplication, page: Page, days: number, clock: string): Promise<void> {
  await sleepUntil(app, page, at(days, clock));
  await goTo(page, 'Today');
  const day = String(Number(dayAfter(days).slice(8)));
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`\\b${day}\\b`) })).toBeVisible();
}

async function addRecruiter(page: Page): Promise<void> {
  await page.keyboard.press('Shift+N');
  const form = page.getByRole('dialog', { name: 'Add person' });
  await form.getByRole('textbox', { name: 'Name' }).fill('Rosa Lind');
  await form.getByRole('textbox', { name: 'Keep in touch every' }).fill('21');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
}

async function followUp(page: Page, line: string): Promise<void> {
  await page.keyboard.press('f');
  const form = page.getByRole('dialog', { name: 'New follow-up' });
  await expect(form.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
}

test('after weeks of use nobody was forgotten, and nobody was asked twice', async ({ start }) => {
  const { app, page } = await start({ env: { TZ: 'UTC' } });
  const links = await catchLinks(app);

  await test.step('Monday: an opportunity, a recruiter to keep in touch with, a round tomorrow', async () => {
    await sleepUntil(app, page, at(0, '10:00'));
    await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
    await addRecruiter(page);
    await goTo(page, 'Pipeline');
    await addRound(await openCard(page, 'Lead', 'Acme'), {
      when: `${dayAfter(1)} 14:00`,
      interviewers: ['Ines Haddad'],
    });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectOpen(page, [/^Word with Rosa Lind/]);
  });

  await test.step('Tuesday: the round ends, its debrief opens by itself, and what they promised is kept', async () => {
    await sleepUntil(app, page, at(1, '15:30'));
    const debrief = panel(page, /^Debrief/);
    await expect(debrief).toBeVisible();
    await pick(debrief, 'radio', '4 good');
    await debrief.getByRole('textbox', { name: 'Pain 1' }).fill(PAIN);
    await debrief.getByRole('textbox', { name: 'They answer by' }).fill(dayAfter(4));
    await debrief.getByRole('button', { name: 'Save debrief' }).click();
    await expect(changesOf(debrief, 'Debrief saved. It changed')).toContainText('Thank-you to Ines Haddad');
    await page.keyboard.press('Escape');
    await expect(debrief).toBeHidden();
    await expectOpen(page, [/^Thank Ines Haddad/, /^Check with/, /^Word with Rosa Lind/]);
  });

  await test.step('the calendar has each on its day', async () => {
    await palette(page, 'open the calendar', 'Open the calendar');
    const day = (days: number) => onDay(page, days, 1);
    const named = (days: number, name: RegExp) => day(days).getByRole('button', { name });
    await expect(named(1, /^Round, 14:00.*Acme/)).toBeVisible();
    await expect(named(2, /^Follow-up, Thank Ines Haddad/)).toBeVisible();
    await page.keyboard.press('w');
    await expect(named(4, /^Promised answer, Answer from Acme/)).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(named(7, /^Follow-up, Check with/)).toBeVisible();
  });

  await test.step('Wednesday: the thank-you goes out with their own words, and is logged', async () => {
    await wakeOn(app, page, 2, '09:00');
    await expect(rowsOf(page, 'today').filter({ hasText: 'Ines Haddad' }).first()).toBeVisible();
    await row(page, /^Thank Ines Haddad/).focus();
    await page.keyboard.press('e');
    const draft = page.getByRole('textbox', { name: 'Draft' });
    await expect(draft).toBeFocused();
    await expect(draft).toHaveValue(new RegExp(PAIN));
    const text = (await draft.inputValue()).replaceAll(/\[[^\]]*\]/g, 'Zuerst zuhören.');
    await draft.fill(text);
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await links()).length).toBe(1);
    const [link = ''] = await links();
    expect(link).toMatch(/^mailto:\?subject=Thank%20you&body=/);
    expect(link).toContain(encodeURIComponent(PAIN));
    expect(decodeURIComponent(link.slice(link.indexOf('&body=') + 6))).toBe(text.replaceAll('\n', '\r\n'));
    await expect(page.getByRole('button', { name: 'Done, it went out' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(row(page, /^Thank Ines Haddad/)).toHaveCount(0);
    await expectOpen(page, [/^Check with/, /^Word with Rosa Lind/]);
    await goTo(page, 'People');
    await page
      .getByRole('row', { name: /Ines Haddad/ })
      .first()
      .dblclick();
    await expect(
      panel(page, /Ines Haddad/)
        .getByText(PAIN)
        .first(),
    ).toBeVisible();
  });

  await test.step('next Monday: the promised answer did not come until R, and then nobody is asked', async () => {
    await wakeOn(app, page, 7, '09:00');
    const check = row(page, /^Check with/);
    await check.focus();
    await page.keyboard.press('r');
    await expect(check).toHaveCount(0);
    await page.keyboard.type('They decide next month');
    await page.keyboard.press('Enter');
    await expect(messages(page)).toContainText(/^.*Logged what/);
    await expectOpen(page, [/^Word with Rosa Lind/]);
  });

  await test.step('what is put off until later today sleeps until then', async () => {
    await goTo(page, 'Today');
    await followUp(page, 'Send the case study, today');
    await followUp(page, 'Call Dana, +8d');
    const deck = row(page, /^Send the case study/);
    await deck.focus();
    await page.keyboard.press('s');
    await expect(page.getByRole('button', { name: /^Later today, 12:30/ })).toBeFocused();
    await page.keyboard.press('1');
    await expect(deck).toHaveCount(0);
    await sleepUntil(app, page, at(7, '12:31'));
    await expect(deck).toBeVisible();
    await expectOpen(page, [/^Send the case study/, /^Call Dana/, /^Word with Rosa Lind/]);
  });

  await test.step('three weeks away are summed up once, and what is long past is one line', async () => {
    await wakeOn(app, page, 27, '09:00');
    const away = page.getByText('While you were away (20 days): 2 follow-ups became due.');
    await expect(away).toBeVisible();
    await expect(rowsOf(page, 'today')).toHaveCount(2);
    for (const name of [/^Call Dana/, /^Word with Rosa Lind/]) await expect(row(page, name)).toHaveCount(1);
    await expect(page.getByRole('region', { name: 'Long past' })).toContainText('1 is long past');
    await page.getByRole('button', { name: 'Put this away' }).click();
    await expect(away).toBeHidden();
    await wakeOn(app, page, 28, '09:00');
    await expect(row(page, /^Word with Rosa Lind/)).toBeVisible();
    await expect(away).toBeHidden();
    await expect(rowsOf(page, 'today')).toHaveCount(2);
  });
});
