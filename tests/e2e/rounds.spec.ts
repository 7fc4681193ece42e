import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { addRound, choose, goTo, messages, openCard, panel, quickAdd, runCommand } from '../support/screens.ts';

async function openAcme(page: Page): Promise<Locator> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  return openCard(page, 'Lead', 'Acme');
}

const rounds = (opened: Locator) => opened.getByRole('article', { name: /round$/ });

test('a panel in another time zone shows both clocks, and half-known names until they are known', async ({ start }) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await opened.getByRole('button', { name: 'Add round' }).click();
  const form = opened.getByRole('form', { name: 'Add round' });
  await form.getByRole('textbox', { name: 'When' }).fill('tomorrow 14:00');
  await choose(form.getByRole('combobox', { name: 'Time zone' }), 'New York', 'America/New York');
  await expect(form).toContainText(/your time · 14:00 in New York/);
  for (const [index, name] of ['two engineers', 'the CTO'].entries()) {
    await form.getByRole('button', { name: 'Interviewer', exact: true }).click();
    await form.getByRole('combobox', { name: `Interviewer ${index + 1}` }).fill(name);
    await page.keyboard.press('Tab');
  }
  await expect(form.getByRole('button', { name: /Role of interviewer 2/ })).toContainText('Executive');
  await form.getByRole('button', { name: 'Move the CTO up' }).click();
  await expect(form.getByRole('combobox', { name: 'Interviewer 1' })).toHaveValue('the CTO');
  await expect(form.getByRole('button', { name: 'Move the CTO down' })).toBeFocused();
  await form.getByRole('button', { name: 'Add round' }).click();
  await expect(form).toBeHidden();
  await expect(rounds(opened)).toContainText(/your time · 14:00 in New York/);
  await expect(rounds(opened)).toContainText('the CTO and two engineers');

  await opened.getByRole('button', { name: 'Who is the CTO?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Who is the CTO?' });
  await dialog.getByRole('combobox', { name: 'This is really' }).fill('Maria Okafor');
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Save name' }).click();
  await expect(dialog).toBeHidden();
  await expect(rounds(opened)).toContainText('Maria Okafor and two engineers');
  await goTo(page, 'Today');
  await expect(page.getByRole('main')).toContainText(/your time · 14:00 in New York/);
});

test('a round is moved, missed, put into the trash and restored, and what happened is told', async ({ start }) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await addRound(opened, { when: '+3d 14:00', interviewers: ['Ines Haddad'] });
  await opened.getByRole('heading', { name: 'Acme', level: 2 }).click();
  await page.keyboard.press('Shift+R');
  const form = opened.getByRole('form', { name: 'Reschedule' });
  await expect(form.getByRole('textbox', { name: 'When' })).toBeFocused();
  await form.getByRole('textbox', { name: 'When' }).fill('+5d 10:00');
  await page.keyboard.press('Control+Enter');
  await expect(form).toBeHidden();
  await expect(messages(page)).toContainText(/moved to/);
  await opened.getByRole('radio', { name: 'Everything' }).click();
  await expect(opened).toContainText(/moved from \w{3} \d+ \w{3} 14:00 to \w{3} \d+ \w{3} 10:00/);

  await runCommand(page, 'They missed');
  await expect(opened).toContainText('They did not come');
  await opened
    .getByRole('button', { name: /^Actions for the/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(rounds(opened)).toHaveCount(0);
  await opened.getByRole('radio', { name: 'Rounds' }).click();
  await opened.getByRole('button', { name: /^Restore the/ }).click();
  await expect(rounds(opened)).toHaveCount(1);
  await expect(rounds(opened)).toContainText('They did not come');
});

test('a second round at the same time is warned of and kept from nobody', async ({ start }) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await addRound(opened, { when: 'tomorrow 14:00', interviewers: [] });
  await opened.getByRole('button', { name: 'Add round' }).click();
  const form = opened.getByRole('form', { name: 'Add round' });
  await form.getByRole('textbox', { name: 'When' }).fill('tomorrow 14:30');
  await expect(form.getByRole('status')).toContainText('At the same time as Recruiter screen at Acme, 14:00 to 14:45');
  await form.getByRole('textbox', { name: 'When' }).fill('tomorrow 14:45');
  await expect(form).not.toContainText('At the same time as');
  await form.getByRole('textbox', { name: 'When' }).fill('tomorrow 14:30');
  await form.getByRole('button', { name: 'Add round' }).click();
  await expect(rounds(opened)).toHaveCount(2);
});

test('what is missing before a round is one press away, and goes once it is written', async ({ start }) => {
  const { page } = await start();
  const opened = await openAcme(page);
  await addRound(opened, { when: 'tomorrow 14:00', interviewers: ['Ines Haddad'] });
  await expect(opened.getByText('12 things missing').first()).toBeVisible();
  await opened.getByRole('button', { name: 'Prepare' }).click();
  const missing = opened.getByRole('group', { name: 'Missing before the round' });

  await missing.getByRole('button', { name: 'My answer: why them' }).click();
  await expect(opened.getByRole('textbox', { name: 'Why us' })).toBeFocused();
  await page.keyboard.type('They ask the same question as I do');
  await missing.getByRole('button', { name: 'A pain with my answer' }).click();
  await expect(missing.getByRole('button', { name: 'My answer: why them' })).toBeHidden();
  await expect(opened.getByRole('textbox', { name: 'Another pain' })).toBeFocused();

  await missing.getByRole('button', { name: 'Research: market position' }).click();
  const company = panel(page, 'Acme').filter({ has: page.getByRole('textbox', { name: 'Market position' }) });
  await expect(company.getByRole('textbox', { name: 'Market position' })).toBeFocused();
  await page.keyboard.type('Second of three');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+ArrowLeft');
  await opened.getByRole('button', { name: 'Prepare' }).click();
  await expect(opened.getByText('10 things missing').first()).toBeVisible();
});
