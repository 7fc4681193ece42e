import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/e2e.ts';
import { keyPress, keyTo, palette, takeFirst, typeChoice } from '../support/keys.ts';
import { answerSaveDialog, chart, expectOrder, gaps, initiative, story } from '../support/roadmap.ts';
import { messages, quickAdd } from '../support/screens.ts';

const GAP = 'Experiment design';
const OTHER = 'Python';
const TESTS = 'Run two tests at work';
const STORY = 'The test we stopped';

async function hear(page: Page, skill: string, source: string, quote: string): Promise<void> {
  await palette(page, 'add evidence', /^Add evidence/);
  const dialog = page.getByRole('dialog', { name: 'New evidence' });
  await keyTo(page, dialog.getByRole('combobox', { name: 'Skill' }));
  await takeFirst(page, skill, skill);
  await typeChoice(page, dialog.getByRole('button', { name: /Heard from/ }), source);
  await keyTo(page, dialog.getByRole('textbox', { name: 'In their words' }));
  await page.keyboard.type(quote);
  await keyPress(page, dialog.getByRole('button', { name: 'Add evidence' }));
  await expect(dialog).toBeHidden();
}

test('the roadmap, the stories and the insights by keyboard alone', async ({ start, dataDir }) => {
  const first = await start();
  const { app, page } = first;

  await test.step('what was heard is added and ranked', async () => {
    await quickAdd(page, 'Senior PM @ Acme');
    await palette(page, 'go to roadmap', /^Go to Roadmap/);
    await hear(page, GAP, 'Hiring manager', 'When would you stop the test?');
    await hear(page, OTHER, 'Recruiter', 'Python would be nice');
    await expectOrder(page, [GAP, OTHER]);
  });

  await test.step('Enter opens the evidence and how it adds up; W asks what closing it would change', async () => {
    const row = gaps(page).getByRole('button', { name: GAP, exact: true });
    await keyTo(page, row);
    await page.keyboard.press('Enter');
    const heard = page.getByRole('list', { name: `Evidence for ${GAP}` });
    await expect(heard).toContainText('When would you stop the test?');
    await keyPress(page, page.getByRole('button', { name: 'How it adds up' }), 'Space');
    await expect(page.getByRole('table', { name: `How ${GAP} adds up` })).toContainText(/= impact [\d.]+/);
    await keyTo(page, row, 'Shift+Tab');
    await page.keyboard.press('Shift+W');
    await expect(page.getByText(new RegExp(`^Closing ${GAP} lifts none of 1 `))).toBeVisible();
    await palette(page, 'show the gaps', 'Show the gaps');
    await expect(gaps(page)).toBeVisible();
  });

  const mine = (inLane: string) => initiative(page, inLane, TESTS);
  await test.step('an initiative: added, started after the question, hours, done', async () => {
    await page.keyboard.press('i');
    const form = page.getByRole('dialog', { name: 'New initiative' });
    await expect(form.getByRole('textbox', { name: 'What I do' })).toBeFocused();
    await page.keyboard.type(TESTS);
    await keyTo(page, form.getByRole('textbox', { name: 'Hours it takes' }));
    await page.keyboard.type('4');
    await keyTo(page, form.getByRole('combobox', { name: 'Skill it raises' }));
    await takeFirst(page, GAP, GAP);
    await keyPress(page, form.getByRole('button', { name: 'Add initiative' }));
    await expect(form).toBeHidden();

    await keyTo(page, mine('Later'));
    await page.keyboard.press('m');
    await keyTo(page, page.getByRole('menuitem', { name: 'Now' }), 'ArrowDown', 6);
    await page.keyboard.press('Enter');
    const asked = page.getByRole('alertdialog', { name: `Start ${TESTS}?` });
    await expect(asked).toContainText('When would you stop the test?');
    await keyPress(page, asked.getByRole('button', { name: 'Start anyway' }));
    await expect(asked).toBeHidden();

    await keyTo(page, mine('Now'));
    await page.keyboard.press('h');
    const hours = page.getByRole('dialog', { name: `Hours on ${TESTS}` });
    await expect(hours.getByRole('textbox', { name: 'Hours' })).toBeFocused();
    await page.keyboard.type('2.5');
    await page.keyboard.press('Enter');
    await expect(hours.getByText('2.5 of 4 h')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(hours).toBeHidden();

    await keyTo(page, mine('Now'));
    await page.keyboard.press('d');
    const finish = page.getByRole('dialog', { name: `Finish ${TESTS}` });
    const level = finish.getByRole('radiogroup', { name: `Level of ${GAP}` });
    await keyTo(page, level.getByRole('radio').first());
    await keyTo(page, level.getByRole('radio', { name: '5', exact: true }), 'ArrowRight', 6);
    await page.keyboard.press('Space');
    await keyPress(page, finish.getByRole('button', { name: 'Done', exact: true }));
    const became = page.getByRole('dialog', { name: `${TESTS} is done` });
    await expect(became).toContainText('→ 5');
    await page.keyboard.press('Enter');
    await expect(became).toBeHidden();
    await expectOrder(page, [OTHER]);
  });

  await test.step('undone and done again', async () => {
    await page.keyboard.press('Control+z');
    await expectOrder(page, [GAP, OTHER]);
    await expect(mine('Now')).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expectOrder(page, [OTHER]);
  });

  await test.step('a story, complete with its number', async () => {
    await palette(page, 'go to stories', /^Go to Stories/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/^No stories yet/)).toBeVisible();
    await page.keyboard.press('a');
    const form = page.getByRole('dialog', { name: 'New story' });
    await expect(form.getByRole('textbox', { name: 'Title' })).toBeFocused();
    for (const text of [STORY, '6 weeks saved', 'It had run a month', 'End it', 'Counted the cost', 'We stopped it']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Enter');
    await expect(form).toBeHidden();
    await expect(story(page, STORY)).toContainText(/complete.*not told yet/);
  });

  await test.step('a figure opens its rows, and each of them its opportunity', async () => {
    await palette(page, 'go to insights', /^Go to Insights/);
    const lead = chart(page, 'Funnel')
      .last()
      .getByRole('button', { name: /^Lead: reached by 1 / });
    await keyPress(page, lead);
    const rows = page.getByRole('dialog', { name: 'Reached Lead' });
    await expect(rows.getByRole('row', { name: /Acme/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(rows).toBeHidden();
    await expect(lead).toBeFocused();
  });

  await test.step('the week and the roadmap leave as Markdown', async () => {
    const save = async (words: string, name: RegExp, file: string) => {
      await answerSaveDialog(app, join(dataDir, file));
      await palette(page, words, name);
      await expect(messages(page)).toContainText(file);
      return readFileSync(join(dataDir, file), 'utf8');
    };
    await palette(page, 'weekly review', /^Weekly review/);
    await expect(page.getByRole('list', { name: 'The week in short' })).toContainText('2.5 h on initiatives');
    const week = await save('save the review as markdown', /^Save the review as Markdown/, 'week.md');
    expect(week).toContain(GAP);
    await palette(page, 'go to roadmap', /^Go to Roadmap/);
    const roadmap = await save('save the roadmap as markdown', /^Save the roadmap as Markdown/, 'roadmap.md');
    expect(roadmap).toContain(`| 1 | ${OTHER} |`);
    expect(roadmap).toContain(TESTS);
  });

  await first.close();
  const { page: again } = await start();
  await test.step('after a restart it opens there, as it was', async () => {
    await expect(again.getByRole('heading', { name: 'Roadmap', level: 1 })).toBeVisible();
    await expectOrder(again, [OTHER]);
    await palette(again, 'the test we stopped', new RegExp(STORY));
    await expect(story(again, STORY)).toContainText('complete');
  });
});
