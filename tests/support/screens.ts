import { expect, type Locator, type Page } from '@playwright/test';

/** How the tests find and use what is on the screen: by role and name, as a person does. */

export const SCREENS = [
  'Today',
  'Pipeline',
  'Follow-ups',
  'People',
  'Companies',
  'Roadmap',
  'Stories',
  'Insights',
  'Import',
  'Trash',
  'Settings',
] as const;
export type ScreenName = (typeof SCREENS)[number];
export const STAGES = ['Lead', 'Applied', 'Screen', 'Interview', 'Final', 'Offer', 'Closed'] as const;
export type Stage = (typeof STAGES)[number];

export const sideBar = (page: Page) => page.getByRole('navigation', { name: 'Main' });
const entry = (page: Page, screen: ScreenName) =>
  sideBar(page).getByRole('button', { name: new RegExp(`^${screen}\\b`) });

export async function goTo(page: Page, screen: ScreenName): Promise<void> {
  await entry(page, screen).click();
  await expectScreen(page, screen);
}

export async function expectScreen(page: Page, screen: ScreenName): Promise<void> {
  await expect(entry(page, screen)).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

export const column = (page: Page, stage: Stage) => page.getByRole('region', { name: stage, exact: true });
export const card = (page: Page, stage: Stage, company: string) =>
  column(page, stage).getByRole('row', { name: new RegExp(`^${company},`) });

/** The company on the first or the last card of a column. */
export async function companyIn(page: Page, stage: Stage, at: 'first' | 'last'): Promise<string> {
  const handle = column(page, stage)
    .getByRole('row')
    [at]()
    .getByRole('button', { name: /^Move / });
  return ((await handle.getAttribute('aria-label')) ?? '').slice('Move '.length);
}

/** Both what the heading counts and what the list says of itself. */
export async function expectCards(page: Page, stage: Stage, count: number): Promise<void> {
  await expect(column(page, stage).getByRole('grid')).toHaveAccessibleName(
    `${stage}, ${count === 1 ? '1 card' : `${count} cards`}`,
  );
  await expect(column(page, stage)).toContainText(new RegExp(`^${stage}\\s*${count}(?!\\d)`));
}

export const panel = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title });
export const messages = (page: Page) => page.getByRole('region', { name: 'Messages' });

/** Ticks or chooses one whose box is drawn by its label. */
export const pick = (scope: Locator, role: 'radio' | 'checkbox' | 'switch', name: string | RegExp) =>
  scope
    .locator('label')
    .filter({ has: scope.page().getByRole(role, { name }) })
    .click();

/** Ticks every one of a name. */
export async function pickEach(scope: Locator, role: 'checkbox', name: RegExp): Promise<void> {
  const labels = scope.locator('label').filter({ has: scope.page().getByRole(role, { name }) });
  await expect(labels.first()).toBeVisible();
  for (const label of await labels.all()) await label.click();
}

export async function quickAdd(page: Page, line: string): Promise<void> {
  await page.keyboard.press('n');
  const box = page.getByRole('dialog', { name: /^Add/ });
  await expect(box.getByRole('textbox', { name: 'Opportunity' })).toBeFocused();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await expect(box).toBeHidden();
}

export async function openCard(page: Page, stage: Stage, company: string): Promise<Locator> {
  await card(page, stage, company).click();
  const opened = panel(page, company);
  await expect(opened.getByRole('heading', { name: company, level: 2 })).toBeVisible();
  return opened;
}

/** Plans a round on the opportunity that is open. */
export async function addRound(
  opened: Locator,
  round: { when: string; interviewers: readonly string[] },
): Promise<void> {
  await opened.getByRole('button', { name: 'Add round' }).click();
  const form = opened.getByRole('form', { name: 'Add round' });
  await form.getByRole('textbox', { name: 'When' }).fill(round.when);
  for (const [index, name] of round.interviewers.entries()) {
    await form.getByRole('button', { name: 'Interviewer', exact: true }).click();
    await form.getByRole('combobox', { name: `Interviewer ${index + 1}` }).fill(name);
  }
  await form.getByRole('button', { name: 'Add round' }).click();
  await expect(form).toBeHidden();
}

/** What a saved debrief and the live preview say they change. */
export const changesOf = (debrief: Locator, heading: string) =>
  debrief.locator('section').filter({ has: debrief.page().getByRole('heading', { name: heading }) });

/** Types the beginning of something known into a box with a list, and takes it from the list. */
export async function choose(box: Locator, typed: string, option: string): Promise<void> {
  await box.click();
  await box.fill(typed);
  await box.page().getByRole('option', { name: option }).click();
}

/** Runs the action that the palette finds by the beginning of its name. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find or do' });
  await expect(palette.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(name);
  await palette
    .getByRole('menuitem', { name: new RegExp(`^${name}`) })
    .first()
    .click();
}
