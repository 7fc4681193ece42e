import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { dayFromNow } from '../support/ask.ts';
import { expect, test } from '../support/e2e.ts';
import {
  card,
  changesOf,
  choose,
  expectCards,
  goTo,
  messages,
  panel,
  pick,
  pickEach,
  quickAdd,
  type Stage,
} from '../support/screens.ts';

const POSTING = `Senior Product Manager, Payments
Northwind Ledger · Berlin, Germany (Hybrid) · 2 weeks ago · 87 applicants
Full-time

What you bring
• You must have strong SQL
• Stakeholder management in a regulated market

€80k–95k
https://www.linkedin.com/jobs/view/3912345678/?refId=abc`;
const COMPANY = 'Northwind Ledger';
const PAIN = 'Releases wait for one person';
const ANSWER = 'I took three teams to weekly releases';
const OTHER = 'Globex';

const main = (page: Page) => page.getByRole('main');
const stages = (page: Page) => main(page).getByRole('radiogroup', { name: 'Stage' });
const rounds = (page: Page) => main(page).getByRole('article', { name: /round$/ });

/** What the menu of the system does with what was copied. */
async function paste(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(async ({ BrowserWindow, clipboard }, copied) => {
    await clipboard.writeText(copied);
    BrowserWindow.getAllWindows()[0]?.webContents.paste();
  }, text);
}

async function addPosting(app: ElectronApplication, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Opportunity', exact: true }).click();
  const box = page.getByRole('dialog', { name: 'Add opportunity' });
  await box.getByRole('textbox', { name: 'Opportunity' }).click();
  await paste(app, POSTING);
  await expect(box.getByRole('textbox', { name: 'Company' })).toHaveValue(COMPANY);
  await box.getByRole('button', { name: 'Accept all' }).click();
  await box.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(box).toBeHidden();
  await expect(messages(page)).toContainText('with 2 skills as evidence');
}

/** From the card to the page of the opportunity. */
async function openPage(page: Page, stage: Stage, company: string): Promise<void> {
  await goTo(page, 'Pipeline');
  await card(page, stage, company).click();
  await panel(page, company).getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Open as page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
}

async function chooseKind(form: Locator, kind: string): Promise<void> {
  await form.getByRole('button', { name: /\bKind$/ }).click();
  await form.page().getByRole('option', { name: kind }).click();
}

/** One that lies ahead, or behind, by the clock of New York. */
async function addPanelRound(page: Page, when: string): Promise<void> {
  await main(page).getByRole('button', { name: 'Add round' }).first().click();
  const form = main(page).getByRole('form', { name: 'Add round' });
  await chooseKind(form, 'Panel');
  await form.getByRole('textbox', { name: 'When' }).fill(when);
  await choose(form.getByRole('combobox', { name: 'Time zone' }), 'New York', 'America/New York');
  for (const [index, name] of ['Ines Haddad', 'the CTO'].entries()) {
    await form.getByRole('button', { name: 'Interviewer', exact: true }).click();
    await form.getByRole('combobox', { name: `Interviewer ${index + 1}` }).fill(name);
  }
  await form.getByRole('button', { name: 'Add round' }).click();
  await expect(form).toBeHidden();
}

/** With somebody who is known by now. */
async function addFirstCall(page: Page, when: string): Promise<void> {
  await main(page).getByRole('button', { name: 'Add round' }).first().click();
  const form = main(page).getByRole('form', { name: 'Add round' });
  await form.getByRole('textbox', { name: 'When' }).fill(when);
  await form.getByRole('button', { name: 'Interviewer', exact: true }).click();
  await choose(form.getByRole('combobox', { name: 'Interviewer 1' }), 'Ines', 'Ines Haddad');
  await form.getByRole('button', { name: 'Add round' }).click();
  await expect(form).toBeHidden();
}

async function writeDebrief(page: Page, closed: readonly string[]): Promise<void> {
  const debrief = panel(page, /^Debrief/);
  await pick(debrief, 'radio', '4 good');
  for (const name of closed) await pickEach(debrief, 'checkbox', new RegExp(`^${name}: `));
  await debrief.getByRole('button', { name: 'Save debrief' }).click();
  await expect(changesOf(debrief, 'Debrief saved. It changed')).toBeVisible();
  await debrief.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(debrief).toBeHidden();
}

async function enterOffer(page: Page, company: string, base: string): Promise<void> {
  const form = page.getByRole('dialog', { name: `Offer of ${company}` });
  await form.getByRole('textbox', { name: 'Base per year' }).fill(base);
  await form.getByRole('textbox', { name: 'Answer by' }).fill('+10d');
  await form.getByRole('button', { name: 'Save the offer' }).click();
  await expect(form).toBeHidden();
  await expect(messages(page)).toContainText(`Entered the offer of ${company}`);
}

test('a sale with the mouse: from a posting to a yes, through a silence, and it is all there again', async ({
  start,
}) => {
  const first = await start();
  const { app, page } = first;

  await test.step('a pasted posting is a card, and its page', async () => {
    await goTo(page, 'Pipeline');
    await addPosting(app, page);
    await quickAdd(page, `Group PM @ ${OTHER}`);
    await openPage(page, 'Lead', COMPANY);
  });

  await test.step('the brief, and what was found out about the company', async () => {
    const brief = main(page).getByRole('region', { name: 'Brief' });
    await brief.getByRole('button', { name: 'Edit the brief' }).click();
    await brief.getByRole('radio', { name: 'Expertise' }).click();
    await brief.getByRole('textbox', { name: 'Another pain' }).fill(PAIN);
    await brief.getByRole('button', { name: 'Add pain' }).click();
    await brief.getByRole('textbox', { name: 'My answer' }).fill(ANSWER);
    await brief.getByRole('button', { name: 'Done', exact: true }).click();
    await expect(brief).toContainText(PAIN);
    await page.getByRole('heading', { level: 1 }).getByRole('button', { name: COMPANY }).click();
    const company = panel(page, COMPANY);
    await company.getByRole('textbox', { name: 'Market position' }).fill('Second of three, and growing');
    await company.getByRole('textbox', { name: 'Culture and values' }).click();
    await expect(company.getByText('1 of 5 done')).toBeVisible();
    await company.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('a panel by the clock of New York with somebody not known by name', async () => {
    await addPanelRound(page, 'tomorrow 14:00');
    await expect(rounds(page).first()).toContainText(/your time · 14:00 in New York/);
    await expect(rounds(page).first()).toContainText('Ines Haddad and the CTO');
    await stages(page).getByRole('radio', { name: 'Interview', exact: true }).click();
    await expect(messages(page)).toContainText(`Moved ${COMPANY} to Interview`);
  });

  await test.step('what is missing is one click away from where it is written', async () => {
    await main(page).getByRole('button', { name: 'Prepare' }).click();
    const missing = main(page).getByRole('group', { name: 'Missing before the round' });
    await expect(missing.getByRole('button', { name: 'A pain with my answer' })).toBeHidden();
    await missing.getByRole('button', { name: 'My answer: why them' }).click();
    await expect(main(page).getByRole('textbox', { name: 'Why us' })).toBeFocused();
    await main(page).getByRole('textbox', { name: 'Why us' }).fill('They ask the same question as I do');
    await missing.click({ position: { x: 2, y: 2 } });
    await expect(missing.getByRole('button', { name: 'My answer: why them' })).toBeHidden();
  });

  await test.step('the sheet has it on one page', async () => {
    await main(page).getByRole('button', { name: 'Sheet' }).first().click();
    const sheet = page.getByRole('article', { name: `Sheet for ${COMPANY}` });
    for (const words of [PAIN, ANSWER, 'the CTO', '14:00']) await expect(sheet).toContainText(words);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: COMPANY })).toBeVisible();
  });

  await test.step('a first call that was never written down is debriefed', async () => {
    await addFirstCall(page, `${await dayFromNow(page, -21)} 10:00`);
    await rounds(page).getByRole('button', { name: 'Write debrief' }).click();
    await writeDebrief(page, ['Ines Haddad']);
  });

  await test.step('the panel is over and debriefed', async () => {
    await rounds(page)
      .first()
      .getByRole('button', { name: /^Actions for the/ })
      .click();
    await page.getByRole('menuitem', { name: 'Reschedule…' }).click();
    const form = main(page).getByRole('form', { name: 'Reschedule' });
    await form.getByRole('textbox', { name: 'When' }).fill(`${await dayFromNow(page, -14)} 10:00`);
    await form.getByRole('button', { name: 'Reschedule' }).click();
    await expect(form).toBeHidden();
    await rounds(page).getByRole('button', { name: 'Write debrief' }).click();
    await writeDebrief(page, []);
    await expect(rounds(page).getByRole('button', { name: 'Write debrief' })).toHaveCount(0);
  });

  await test.step('two silent weeks are limbo, with a note to who is not closed and a date to decide by', async () => {
    const limbo = main(page).getByRole('region', { name: `Limbo at ${COMPANY}` });
    await expect(limbo).toContainText('silent 14 days');
    const open = limbo.getByRole('list', { name: 'Not closed yet' });
    await expect(open.getByRole('listitem')).toHaveCount(1);
    await limbo.getByRole('button', { name: 'Closing note to the CTO' }).click();
    await expect(limbo.getByRole('textbox', { name: 'Note to the CTO' })).toHaveValue(new RegExp(ANSWER));
    await limbo.getByRole('button', { name: 'It went out: log the note to the CTO' }).click();
    await expect(limbo.getByText(/A closing note went out/)).toBeVisible();
    await limbo.getByRole('textbox', { name: 'Decide by' }).fill('tomorrow');
    await limbo.getByRole('textbox', { name: 'Decide by' }).blur();
    await expect(messages(page)).toContainText('The date to decide by is set.');
  });

  await test.step('two offers come, and are compared', async () => {
    await stages(page).getByRole('radio', { name: 'Offer', exact: true }).click();
    await enterOffer(page, COMPANY, '95k');
    await openPage(page, 'Lead', OTHER);
    await stages(page).getByRole('radio', { name: 'Offer', exact: true }).click();
    await enterOffer(page, OTHER, '90k');
    await main(page).getByRole('button', { name: 'Compare', exact: true }).click();
    const table = page.getByRole('table', { name: /^Offers side by side/ });
    await expect(table.getByRole('row', { name: /^Yearly value/ }).getByRole('cell')).toHaveCount(2);
    await expect(table.getByRole('row', { name: /^Yearly value/ })).toContainText(/95,000\s*best/);
  });

  await test.step('a yes closes the other', async () => {
    await page.getByRole('button', { name: `Accept ${COMPANY}` }).click();
    const closing = panel(page, /^Close out/);
    await expect(closing.getByRole('radio', { name: /^Accepted/ })).toBeChecked();
    await closing.getByRole('button', { name: 'Close out', exact: true }).click();
    const others = page.getByRole('dialog', { name: 'Close the others too?' });
    await expect(others.getByRole('checkbox', { name: new RegExp(`^${OTHER},`) })).toBeChecked();
    await others.getByRole('button', { name: 'Close 1' }).click();
    await expect(messages(page)).toContainText('Closed 1 opportunity');
  });

  await first.close();
  const { page: again } = await start();
  await test.step('after a restart everything is there', async () => {
    await goTo(again, 'Pipeline');
    await expectCards(again, 'Closed', 2);
    for (const stage of ['Lead', 'Interview', 'Offer'] as const) await expectCards(again, stage, 0);
    await card(again, 'Closed', COMPANY).click();
    const opened = panel(again, COMPANY);
    await expect(opened.getByRole('region', { name: 'Close-out' })).toContainText('Accepted');
    await expect(opened.getByRole('region', { name: 'Brief' })).toContainText(PAIN);
    await opened.getByRole('radio', { name: 'Rounds' }).click();
    await expect(opened.getByRole('article', { name: /round$/ })).toHaveCount(2);
    await expect(opened.getByRole('button', { name: 'Debrief', exact: true })).toHaveCount(2);
  });
});
