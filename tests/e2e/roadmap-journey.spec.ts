import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { answerSaveDialog, chart, expectOrder, gaps, initiative, lane, story } from '../support/roadmap.ts';
import {
  addRound,
  card,
  changesOf,
  choose,
  column,
  goTo,
  messages,
  openCard,
  panel,
  quickAdd,
} from '../support/screens.ts';

const GAP = 'Experiment design';
const OTHER = 'Python';
const TESTS = 'Run two tests at work';
const TALK = 'Talk at the meetup';
const STORY = 'The test we stopped';

/** Adds a piece of evidence without an opportunity. */
async function hear(page: Page, skill: string, quote: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: 'Evidence', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'New evidence' });
  await choose(dialog.getByRole('combobox', { name: 'Skill' }), skill.slice(0, 3), skill);
  await dialog.getByRole('button', { name: /Heard from/ }).click();
  await page.getByRole('option', { name: 'Hiring manager' }).click();
  await dialog.getByRole('textbox', { name: 'In their words' }).fill(quote);
  await dialog.getByRole('button', { name: 'Add evidence' }).click();
  await expect(dialog).toBeHidden();
}

async function addInitiative(page: Page, title: string, skill: string): Promise<void> {
  await page
    .getByRole('complementary', { name: 'Initiatives' })
    .getByRole('button', { name: 'Add initiative' })
    .click();
  const form = page.getByRole('dialog', { name: 'New initiative' });
  await form.getByRole('textbox', { name: 'What I do' }).fill(title);
  await form.getByRole('textbox', { name: 'Hours it takes' }).fill('4');
  await choose(form.getByRole('combobox', { name: 'Skill it raises' }), skill.slice(0, 5), skill);
  await form.getByRole('button', { name: 'Add initiative' }).click();
  await expect(form).toBeHidden();
  await expect(initiative(page, 'Later', title)).toBeVisible();
}

/** Chooses from the menu of an initiative. */
async function choosing(page: Page, title: string, ...names: readonly string[]): Promise<void> {
  await page.getByRole('row', { name: new RegExp(`^${title}`) }).hover();
  await page.getByRole('button', { name: `More for ${title}` }).click();
  for (const name of names) await page.getByRole('menuitem', { name, exact: true }).click();
}

/** One opportunity in an interview, and a round of it that was held. */
async function heldRound(page: Page): Promise<void> {
  await quickAdd(page, 'Senior PM @ Acme via Dana Reyes');
  await goTo(page, 'Pipeline');
  await card(page, 'Lead', 'Acme').dragTo(column(page, 'Interview').getByRole('grid'));
  const opened = await openCard(page, 'Interview', 'Acme');
  await addRound(opened, { when: 'yesterday 10:00', interviewers: ['Ines Haddad'] });
  await opened.getByRole('button', { name: 'Write debrief' }).click();
}

test('from a gap that was heard to a level, a story and a week looked back at, with the mouse', async ({
  start,
  dataDir,
}) => {
  const first = await start();
  const { app, page } = first;

  await test.step('what is heard ranks', async () => {
    await goTo(page, 'Roadmap');
    await hear(page, OTHER, 'You script the reports yourself');
    await expectOrder(page, [OTHER]);
  });

  await test.step('a debrief names the skill they pressed on, and it comes first', async () => {
    await heldRound(page);
    const debrief = panel(page, /^Debrief/);
    await choose(debrief.getByRole('combobox', { name: 'Skill they pressed on' }), 'Experiment', GAP);
    await debrief.getByRole('button', { name: `Add their words on ${GAP}` }).click();
    await debrief.getByRole('textbox', { name: `Their words on ${GAP}` }).fill('When would you stop the test?');
    await expect(changesOf(debrief, 'This debrief changes')).toContainText(`${GAP} enters the roadmap at 1st`);
    await debrief.getByRole('button', { name: 'Save debrief' }).click();
    await expect(changesOf(debrief, 'Debrief saved. It changed')).toContainText(`${GAP} enters the roadmap at 1st`);
    await goTo(page, 'Roadmap');
    await expectOrder(page, [GAP, OTHER]);
  });

  const short = page.getByRole('region', { name: 'In short' });
  await test.step('in short: what costs most, who said so, what is done about it, and whether it works', async () => {
    for (const words of [GAP, 'Acme', 'When would you stop the test?', 'Nothing yet', 'No level changed yet'])
      await expect(short).toContainText(words);
    await short.getByRole('button', { name: GAP }).click();
    await expect(page.getByRole('list', { name: `Evidence for ${GAP}` })).toContainText(
      'When would you stop the test?',
    );
    await page.getByRole('button', { name: 'How it adds up' }).click();
    const sum = page.getByRole('table', { name: `How ${GAP} adds up` });
    await expect(sum.getByRole('row', { name: /^Acme/ })).toContainText('0.800');
    await expect(sum).toContainText(/Demand [\d.]+ × gap [\d.]+ = impact [\d.]+/);
  });

  await test.step('what if it were closed', async () => {
    await gaps(page).getByRole('button', { name: 'What if I closed this?' }).click();
    await expect(page.getByText(new RegExp(`^Closing ${GAP} lifts Acme`))).toBeVisible();
    await page.getByRole('radio', { name: /^Gaps/ }).click();
  });

  await test.step('what nobody asked for warns before it starts, and the start is taken back', async () => {
    await addInitiative(page, TALK, 'Vision');
    await choosing(page, TALK, 'Move to…', 'Now');
    const warned = page.getByRole('alertdialog', { name: `Start ${TALK}?` });
    await expect(warned).toContainText('Nobody who hires has been heard to want Vision.');
    await warned.getByRole('button', { name: 'Start anyway' }).click();
    await expect(initiative(page, 'Now', TALK)).toBeVisible();
    await messages(page).getByRole('button', { name: 'Undo' }).last().click();
    await expect(initiative(page, 'Later', TALK)).toBeVisible();
  });

  await test.step('what was heard starts with what those who hire said', async () => {
    await addInitiative(page, TESTS, GAP);
    await expect(short).toContainText(TESTS);
    await choosing(page, TESTS, 'Move to…', 'Now');
    const asked = page.getByRole('alertdialog', { name: `Start ${TESTS}?` });
    await expect(asked).toContainText('When would you stop the test?');
    await asked.getByRole('textbox', { name: 'How I checked' }).fill('Ines pressed on it for ten minutes');
    await asked.getByRole('button', { name: 'Write it down and start' }).click();
    await expect(initiative(page, 'Now', TESTS)).toBeVisible();
    await choosing(page, TESTS, 'Log hours…');
    const hours = page.getByRole('dialog', { name: `Hours on ${TESTS}` });
    await hours.getByRole('textbox', { name: 'Hours' }).fill('3');
    await hours.getByRole('button', { name: 'Log', exact: true }).click();
    await expect(hours.getByText('3 of 4 h')).toBeVisible();
    await hours.getByRole('button', { name: 'Close' }).last().click();
    await expect(initiative(page, 'Now', TESTS)).toContainText('3 of 4 h');
  });

  await test.step('done: a level is proposed, and the ranking is another', async () => {
    await choosing(page, TESTS, 'Finish…');
    const finish = page.getByRole('dialog', { name: `Finish ${TESTS}` });
    await expect(finish.getByRole('region', { name: 'What the ranking would become' })).toContainText(/level \d → \d/);
    const level = finish.getByRole('radiogroup', { name: `Level of ${GAP}` });
    await level.getByRole('radio', { name: '5', exact: true }).click();
    await finish.getByRole('textbox', { name: 'What came of it' }).fill('I stopped one of them');
    await finish.getByRole('button', { name: 'Done', exact: true }).click();
    const became = page.getByRole('dialog', { name: `${TESTS} is done` });
    await expect(became).toContainText(new RegExp(`${GAP}.*→ 5`));
    await became.getByRole('button', { name: 'Close' }).last().click();
    await expectOrder(page, [OTHER]);
    await expect(short).toContainText(new RegExp(`${GAP} \\d → 5.*took away \\d+ % of all impact; 3 h logged`));
  });

  await test.step('the strength has no story yet, so one is written, complete with its number', async () => {
    await page.getByRole('radio', { name: /^Strengths/ }).click();
    await page.getByRole('button', { name: `Write a story for ${GAP}` }).click();
    const form = page.getByRole('dialog', { name: 'New story' });
    for (const [field, text] of [
      ['Title', STORY],
      ['Situation', 'A price test had run for a month'],
      ['Task', 'Say whether it goes on'],
      ['Action', 'Counted what a wrong answer costs'],
      ['Result', 'We stopped it and kept the old price'],
      ['The number', '6 weeks saved'],
    ] as const)
      await form.getByRole('textbox', { name: field }).fill(text);
    await expect(form.getByRole('list', { name: 'Skills it shows' })).toContainText(GAP);
    await form.getByRole('button', { name: 'Add story' }).click();
    await expect(form).toBeHidden();
    await goTo(page, 'Stories');
    await expect(story(page, STORY)).toContainText(/complete.*not told yet/);
  });

  await test.step('it is told in a round', async () => {
    await story(page, STORY).click();
    await choose(page.getByRole('combobox', { name: 'Add a round it was told in' }), 'Acme', 'Acme');
    await expect(story(page, STORY)).toContainText('told in 1 round');
  });

  await test.step('a figure of the insights opens its rows, and a chart is saved', async () => {
    await goTo(page, 'Insights');
    const funnel = chart(page, 'Funnel').last();
    await funnel.getByRole('button', { name: /^Interview: reached by 1 / }).click();
    const rows = page.getByRole('dialog', { name: 'Reached Interview' });
    await expect(rows.getByRole('row', { name: /Acme/ })).toBeVisible();
    await rows.getByRole('button', { name: 'Close' }).last().click();
    const path = join(dataDir, 'Funnel.svg');
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: 'Save Funnel as a picture' }).click();
    await page.getByRole('menuitem', { name: 'Save as SVG…' }).click();
    await expect(messages(page)).toContainText('Saved');
    expect(readFileSync(path, 'utf8')).toMatch(/^<svg[\s\S]*Interview/);
  });

  await test.step('the week says all of it', async () => {
    await page.getByRole('radio', { name: 'Weekly review' }).click();
    await expect(page.getByRole('list', { name: 'The week in short' })).toContainText('3 h on initiatives');
    const moved = page.getByRole('region', { name: 'What moved in the ranking' });
    await expect(moved.getByRole('region', { name: 'Levels' })).toContainText(GAP);
    const next = page.getByRole('region', { name: 'What is next' });
    await expect(next.getByRole('button', { name: /Thank you.*Ines Haddad/ })).toBeVisible();
  });

  await test.step('the roadmap leaves as Markdown', async () => {
    const path = join(dataDir, 'roadmap.md');
    await answerSaveDialog(app, path);
    await goTo(page, 'Roadmap');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Save as Markdown…' }).click();
    await expect(messages(page)).toContainText('roadmap.md');
    const markdown = readFileSync(path, 'utf8');
    expect(markdown).toContain(`| 1 | ${OTHER} |`);
    expect(markdown).toContain('## Strengths');
    for (const words of [GAP, TESTS, TALK]) expect(markdown).toContain(words);
  });

  await first.close();
  const { page: again } = await start();
  await test.step('after a restart all of it is there', async () => {
    await goTo(again, 'Roadmap');
    await again.getByRole('radio', { name: /^Gaps/ }).click();
    await expectOrder(again, [OTHER]);
    await again.getByRole('button', { name: 'Unfold Done, 1 initiative' }).click();
    await expect(lane(again, 'Done').getByRole('row', { name: new RegExp(`^${TESTS}`) })).toBeVisible();
    await goTo(again, 'Stories');
    await expect(story(again, STORY)).toContainText(/complete.*told in 1 round/);
  });
});
