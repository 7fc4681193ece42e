import { bringInBoth } from '../support/import.ts';
import { expect, test } from '../support/e2e.ts';
import {
  addRound,
  card,
  changesOf,
  choose,
  column,
  companyIn,
  expectCards,
  goTo,
  messages,
  openCard,
  panel,
  pick,
  STAGES,
} from '../support/screens.ts';

const SKILL = 'Experiment design';
const GAP = 'Pricing and packaging';
const QUOTE = 'How would you know the test was not just noise?';
const PAINS = ['Releases wait for one person', 'Nobody asks customers any more'];

test('from a spreadsheet to a roadmap, with the mouse, and everything is there after a restart', async ({ start }) => {
  const first = await start();
  const { page } = first;

  const counts = await test.step('both files come in, and every application is a card', async () => {
    const expected = await bringInBoth(page);
    await goTo(page, 'Pipeline');
    for (const stage of STAGES) await expectCards(page, stage, expected[stage]);
    return expected;
  });

  const company = 'Emberfreight GmbH';
  await test.step('a card is dragged to Interview', async () => {
    await card(page, 'Screen', company).dragTo(column(page, 'Interview').getByRole('grid'));
    await expect(card(page, 'Interview', company)).toBeVisible();
    await expectCards(page, 'Screen', counts.Screen - 1);
    await expectCards(page, 'Interview', counts.Interview + 1);
    await expect(messages(page)).toContainText(`Moved ${company} to Interview`);
  });

  await test.step('a round that is over asks for its debrief', async () => {
    const opened = await openCard(page, 'Interview', company);
    await addRound(opened, { when: 'yesterday 10:00', interviewers: ['Ines Haddad', 'Oskar Brandt'] });
    await expect(opened.getByRole('article', { name: 'Recruiter screen round' })).toContainText(
      'Ines Haddad and Oskar Brandt',
    );
    await opened.getByRole('button', { name: 'Write debrief' }).click();
  });

  await test.step('the debrief is written and says what it changed', async () => {
    const debrief = panel(page, /^Debrief/);
    await pick(debrief, 'radio', '4 good');
    for (const check of ['named their problem in their words', 'tied my experience to it'])
      await pick(debrief, 'checkbox', `Ines Haddad: ${check}`);
    await pick(debrief, 'checkbox', 'Oskar Brandt: named their problem in their words');
    await debrief.getByRole('textbox', { name: 'Pain 1' }).fill(PAINS[0] ?? '');
    await debrief.getByRole('textbox', { name: 'Pain 1' }).press('Enter');
    await debrief.getByRole('textbox', { name: 'Pain 2' }).fill(PAINS[1] ?? '');
    await choose(debrief.getByRole('combobox', { name: 'Skill they pressed on' }), 'Experiment', SKILL);
    await debrief.getByRole('spinbutton', { name: `How hard they pressed on ${SKILL}` }).click();
    await debrief.getByRole('spinbutton', { name: `How hard they pressed on ${SKILL}` }).click();
    await debrief
      .getByRole('radiogroup', { name: `How I did on ${SKILL}` })
      .getByRole('radio', { name: 'weak' })
      .click();
    await debrief.getByRole('button', { name: `Add their words on ${SKILL}` }).click();
    await debrief.getByRole('textbox', { name: `Their words on ${SKILL}` }).fill(QUOTE);
    await debrief.getByRole('textbox', { name: 'They answer by' }).fill('+3d');
    await expect(changesOf(debrief, 'This debrief changes')).toContainText(`${SKILL} enters the roadmap at 1st`);
    await debrief.getByRole('button', { name: 'Save debrief' }).click();
    const changed = changesOf(debrief, 'Debrief saved. It changed');
    await expect(changed).toContainText(`${SKILL} enters the roadmap at 1st`);
    for (const name of ['Ines Haddad', 'Oskar Brandt']) await expect(changed).toContainText(`Thank-you to ${name}`);
    await expect(changed).toContainText(/Check (today|tomorrow|on )/);
    for (const pain of PAINS) await expect(changed).toContainText(`On the brief: “${pain}”`);
  });

  await test.step('the pains are on the brief', async () => {
    await panel(page, /^Debrief/)
      .getByRole('button', { name: 'Open opportunity' })
      .click();
    const opened = panel(page, company);
    for (const pain of PAINS) await expect(opened.getByRole('region', { name: 'Brief' })).toContainText(pain);
    await expect(opened.getByText('4 of 5', { exact: true })).toBeVisible();
  });

  await test.step('a thank-you is done', async () => {
    await goTo(page, 'Follow-ups');
    const open = page.getByRole('grid', { name: 'Open follow-ups' });
    await page.getByRole('searchbox', { name: 'Find in follow-ups' }).fill('Thank');
    await expect(open.getByRole('row', { name: /^Thank Oskar Brandt/ })).toBeVisible();
    await open
      .getByRole('row', { name: /^Thank Ines Haddad/ })
      .getByRole('button', { name: 'Done: Thank Ines Haddad' })
      .click();
    await expect(open.getByRole('row', { name: /^Thank Ines Haddad/ })).toBeHidden();
    await expect(messages(page)).toContainText('Done: Thank Ines Haddad');
  });

  await test.step('another one ends, and names the skill that was missing', async () => {
    await goTo(page, 'Pipeline');
    const other = await companyIn(page, 'Final', 'first');
    const opened = await openCard(page, 'Final', other);
    await opened.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Close out…' }).click();
    const closing = panel(page, /^Close out/);
    await pick(closing, 'radio', /^They said no/);
    await pick(closing, 'checkbox', 'A skill was missing');
    await choose(closing.getByRole('combobox', { name: 'Skill they named' }), 'Pricing', GAP);
    await closing
      .getByRole('textbox', { name: 'Their feedback, in their words' })
      .fill('We needed somebody who has set prices before.');
    await closing.getByRole('button', { name: 'Close out', exact: true }).click();
    await expect(messages(page)).toContainText(`${other} is closed out.`);
    await expect(panel(page, other).getByRole('region', { name: 'Close-out' })).toContainText('They said no');
    await expectCards(page, 'Final', counts.Final - 1);
    await expectCards(page, 'Closed', counts.Closed + 1);
  });

  const ranked = await test.step('the roadmap ranks both gaps and shows the words behind them', async () => {
    await goTo(page, 'Roadmap');
    const gaps = page.getByRole('table', { name: 'Gaps, most impact first' });
    await expect(gaps.getByRole('rowheader')).toHaveCount(2);
    await expect(gaps.getByRole('rowheader', { name: GAP })).toBeVisible();
    await gaps.getByRole('button', { name: SKILL, exact: true }).click();
    await expect(page.getByRole('list', { name: `Evidence for ${SKILL}` })).toContainText(`“${QUOTE}”`);
    return gaps
      .getByRole('rowheader')
      .getByRole('button', { expanded: true })
      .or(gaps.getByRole('button', { expanded: false }))
      .first()
      .innerText();
  });

  await first.close();
  const { page: again } = await start();

  await test.step('it opens where it was left, and the roadmap is as it was', async () => {
    await expect(again.getByRole('heading', { name: 'Roadmap', level: 1 })).toBeVisible();
    const gaps = again.getByRole('table', { name: 'Gaps, most impact first' });
    await expect(gaps.getByRole('rowheader').first()).toContainText(ranked);
    await expect(gaps.getByRole('rowheader')).toHaveCount(2);
  });

  await test.step('so are the board, the debrief and the follow-ups', async () => {
    await goTo(again, 'Pipeline');
    const now = {
      ...counts,
      Screen: counts.Screen - 1,
      Interview: counts.Interview + 1,
      Final: counts.Final - 1,
      Closed: counts.Closed + 1,
    };
    for (const stage of STAGES) await expectCards(again, stage, now[stage]);
    const opened = await openCard(again, 'Interview', company);
    await opened.getByRole('button', { name: 'Debrief', exact: true }).click();
    await expect(panel(again, /^Debrief/).getByRole('radio', { name: '4 good' })).toBeChecked();
    await expect(panel(again, /^Debrief/).getByRole('textbox', { name: `Their words on ${SKILL}` })).toHaveValue(QUOTE);
    await goTo(again, 'Follow-ups');
    await again.getByRole('searchbox', { name: 'Find in follow-ups' }).fill('Thank');
    await expect(again.getByRole('row', { name: /^Thank Oskar Brandt/ })).toBeVisible();
    await expect(again.getByRole('row', { name: /^Thank Ines Haddad/ })).toBeHidden();
    await again.getByRole('button', { name: /^Done and skipped/ }).click();
    await expect(again.getByRole('listitem').filter({ hasText: 'Thank Ines Haddad' })).toBeVisible();
  });
});
