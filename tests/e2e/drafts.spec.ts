import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.ts';
import { appNow } from '../support/clock.ts';
import { expect, test } from '../support/e2e.ts';
import { keyPress, palette } from '../support/keys.ts';
import { catchLinks } from '../support/mail.ts';
import { expectScreen, goTo, panel } from '../support/screens.ts';

type Answer = { ok: boolean; value: { value: { id: string }; stages: { id: string; kind: string }[] } };

/** Asks the app what its own screens ask, for what a test needs and is not about. */
const ask = (page: Page, channel: 'stage.list' | 'opportunity.add' | 'round.add', input: unknown): Promise<Answer> =>
  page.evaluate(async ([name, what]) => JSON.parse(await window.proffer.call(name, what)) as Answer, [
    channel,
    input,
  ] as const);

/** A panel with Ines at Acme that ended two hours ago: the rules ask to thank her. */
async function thankInes(page: Page): Promise<void> {
  const { value } = await ask(page, 'stage.list', null);
  const stageId = value.stages.find(({ kind }) => kind === 'interview')?.id;
  const added = await ask(page, 'opportunity.add', {
    company: 'Acme',
    title: 'Senior PM',
    viaPerson: null,
    postingUrl: '',
    postingText: '',
    stageId,
  });
  const round = await ask(page, 'round.add', {
    opportunityId: added.value.value.id,
    kind: 'panel',
    startsAt: appNow() - 3 * 3_600_000,
    timeZone: 'UTC',
    minutes: 60,
    place: '',
    status: 'done',
    interviewers: [{ who: { name: 'Ines Haddad' }, role: 'hiring_manager' }],
  });
  expect(round.ok).toBe(true);
}

const draft = (page: Page) => page.getByRole('textbox', { name: 'Draft' });
const thanks = (page: Page) => page.getByRole('row', { name: /^Thank Ines Haddad/ });

test('a template is reworded, filled in with what is known, sent by mail, and logged once it went out', async ({
  start,
}) => {
  const { app, page } = await start();
  const links = await catchLinks(app);
  await thankInes(page);

  await test.step('the template is edited with its preview beside it', async () => {
    await palette(page, 'edit the templates', 'Edit the templates of my messages');
    await expectScreen(page, 'Settings');
    const templates = page.getByRole('region', { name: 'Templates' });
    await keyPress(page, templates.getByRole('button', { name: /^Thank you Thank you/ }));
    const text = templates.getByRole('textbox', { name: 'Text' });
    await text.fill('Hello {frist_name}');
    await expect(templates.getByText('{frist_name} is no placeholder. Did you mean {first_name}?')).toBeVisible();
    await text.fill('{greeting}\n\nÜber ');
    await keyPress(page, templates.getByRole('button', { name: 'Insert a placeholder' }));
    await page.keyboard.type('{their');
    await page.keyboard.press('Enter');
    await expect(text).toHaveValue('{greeting}\n\nÜber {their_pain}');
    await expect(text).toBeFocused();
    await page.keyboard.type(' & 100 %');
    await expect(templates.getByRole('group', { name: 'Preview' })).toContainText('Hello Ines,');
    await expect(templates.getByText('changed')).toBeVisible();
    await expectAccessible(page, 'the templates');
  });

  await goTo(page, 'Follow-ups');
  await thanks(page).click();
  await page.keyboard.press('e');
  await expect(draft(page)).toHaveValue('Hello Ines,\n\nÜber [their problem, in their words] & 100 %');

  await test.step('what is missing leads to where it is written', async () => {
    await page.getByRole('button', { name: 'Write it: their problem, in their words' }).click();
    await expect(panel(page, /Acme/)).toBeVisible();
    await expect(page.locator('[data-focus-target="brief.pains"] :focus')).toBeVisible();
    await page.keyboard.type('Releases wait');
    await page.keyboard.press('Enter');
    await expect(draft(page)).toHaveValue('Hello Ines,\n\nÜber Releases wait & 100 %');
    await page.keyboard.press('Escape');
    await expect(panel(page, /Acme/)).toBeHidden();
    await page.getByRole('button', { name: 'Add the mail address of Ines Haddad' }).click();
    const mail = panel(page, /Ines Haddad/).getByRole('textbox', { name: 'Mail', exact: true });
    await expect(mail).toBeFocused();
    await page.keyboard.type('ines+jobs@acme.example');
    await page.keyboard.press('Tab');
    await expect(page.getByText('No mail address of Ines Haddad is known')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(panel(page, /Ines Haddad/)).toBeHidden();
  });

  await test.step('the mail program gets it whole, and Done logs it', async () => {
    await draft(page).click();
    await page.keyboard.press('Control+Enter');
    await expect
      .poll(links)
      .toEqual([
        'mailto:ines%2Bjobs@acme.example?subject=Thank%20you&body=Hello%20Ines%2C%0D%0A%0D%0A%C3%9Cber%20Releases%20wait%20%26%20100%20%25',
      ]);
    const done = page.getByRole('button', { name: 'Done, it went out' });
    await expect(done).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(thanks(page)).toBeHidden();
  });
  await goTo(page, 'People');
  await page
    .getByRole('row', { name: /Ines Haddad/ })
    .first()
    .dblclick();
  await expect(
    panel(page, /Ines Haddad/)
      .getByText(/Über Releases wait & 100 %/)
      .first(),
  ).toBeVisible();
});

test('a text with brackets goes out only when it is meant, and a reset brings the words of the app back', async ({
  start,
}) => {
  const { app, page } = await start();
  const links = await catchLinks(app);
  await thankInes(page);
  await goTo(page, 'Follow-ups');
  await thanks(page).click();
  await page.keyboard.press('e');
  await expect(draft(page)).toHaveValue(/\[their problem, in their words\]/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText('Something still stands in brackets');
  expect(await links()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await links()).length).toBe(1);

  await palette(page, 'edit the templates', 'Edit the templates of my messages');
  const templates = page.getByRole('region', { name: 'Templates' });
  await templates
    .getByRole('button', { name: /^Status check/ })
    .first()
    .click();
  const text = templates.getByRole('textbox', { name: 'Text' });
  const original = await text.inputValue();
  await text.fill('Und?');
  await page.keyboard.press('Tab');
  await templates.getByRole('button', { name: 'Reset to the original' }).click();
  await expect(text).toHaveValue(original);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('Und?');
});
