import type { Page } from '@playwright/test';
import { type Figure, coldAndWarm, within } from './figures.ts';
import { PANEL, keyToPaint, toPaint } from './page.ts';

/** What a person does, from the key or the press to the picture that shows it. */

const TIMES = 20;
/** Milliseconds within which an action must be on the screen. */
const ACTION = 100;

/** Debriefs that the store owes at the least. */
export const OWED = TIMES + 1;

const ANY = '() => true';
/** A keyboard drag over the board: milliseconds from a key to the frame that shows it. */
async function dragFigure(page: Page): Promise<Figure[]> {
  await page.locator('main [role="row"]').first().focus();
  await page
    .getByRole('button', { name: /^Move / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const samples: number[] = [];
  for (let step = 0; step < 40; step += 1)
    samples.push(await keyToPaint(page, step % 8 === 7 ? 'Tab' : 'ArrowDown', ANY));
  await page.keyboard.press('Escape');
  return coldAndWarm('a key while dragging', samples, 33);
}

/** The first card of the first column is carried to the next one; measured is the key that drops it. */
async function moveFigure(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    const row = page.locator('main [role="row"]').first();
    const name = JSON.stringify(await row.getAttribute('aria-label'));
    await row.getByRole('button', { name: /^Move / }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const value = await keyToPaint(
      page,
      'Enter',
      `() => [...document.querySelectorAll('main section')].findIndex((column) =>
        [...column.querySelectorAll('[role="row"]')].some((row) => row.getAttribute('aria-label') === ${name})) !== 0`,
    );
    samples.push(value);
  }
  return coldAndWarm('move a card: drop to painted', samples, ACTION);
}

/** The debriefs that are owed, one after the other: rated, then saved. */
async function debriefFigure(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (let turn = 0; turn < OWED; turn += 1) {
    await page.keyboard.press('Control+Shift+D');
    const rating = page.locator(`${PANEL} [type="radio"]`).first();
    await rating.waitFor({ state: 'attached' });
    await rating.focus();
    await page.keyboard.press('4');
    const value = await keyToPaint(
      page,
      'Control+Enter',
      `() => document.querySelector('${PANEL}')?.textContent.includes('Debrief saved') ?? false`,
    );
    samples.push(value);
    await page.keyboard.press('Escape');
    await page.locator(PANEL).waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  if (samples.length < TIMES) throw new Error(`Only ${samples.length} debriefs could be saved.`);
  return coldAndWarm('save a debrief: key to painted', samples, ACTION);
}

/** Accents are left out of the comparison, as the search leaves them out: "res" finds a résumé. */
async function searchFigure(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (const word of ['pricing', 'experiment', 'roadmap', 'onboarding', 'research']) {
    await page.keyboard.press('Control+K');
    const input = page.getByRole('dialog').getByRole('searchbox');
    await input.waitFor();
    for (let length = 3; length <= word.length; length += 1) {
      const text = word.slice(0, length);
      const value = await toPaint(
        page,
        `() => { const i = document.querySelector('[role=dialog] input'); const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
          set.call(i, ${JSON.stringify(text)}); i.dispatchEvent(new Event('input', { bubbles: true })); }`,
        `() => [...document.querySelectorAll('[role=dialog] mark')].some((m) => m.textContent.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase().startsWith(${JSON.stringify(text)}))`,
      );
      samples.push(value);
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return coldAndWarm('search as you type', samples, 50);
}

async function openFigure(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  const rows = page.locator('main [role="row"]');
  for (let turn = 0; turn <= TIMES; turn += 1) {
    await rows.nth(turn % 8).focus();
    const value = await keyToPaint(page, 'Enter', `() => document.querySelector('${PANEL} h2') !== null`);
    samples.push(value);
    await page.keyboard.press('Escape');
    await page.locator(PANEL).waitFor({ state: 'detached' });
  }
  return coldAndWarm('open an opportunity', samples, ACTION);
}

/** The palette, opened and closed again. */
async function paletteFigure(page: Page): Promise<Figure[]> {
  const samples: number[] = [];
  for (let turn = 0; turn <= TIMES; turn += 1) {
    samples.push(await keyToPaint(page, 'Control+K', `() => document.querySelector('[role="dialog"] input') !== null`));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return coldAndWarm('open the palette', samples, ACTION);
}

/** Words typed into the form of a new opportunity, which is read as they come. */
async function typingFigure(page: Page): Promise<Figure[]> {
  await page.keyboard.press('n');
  const box = page.getByRole('dialog', { name: 'Add opportunity' }).getByRole('textbox').first();
  await box.focus();
  const samples: number[] = [];
  for (const key of 'Senior PM @ Northwind via Dana') {
    const length = samples.length + 1;
    samples.push(await keyToPaint(page, key, `() => document.activeElement.value?.length === ${length}`));
  }
  await box.fill('');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return coldAndWarm('a key in a form', samples, ACTION);
}

/** How much of the board is in the document. */
async function nodesFigure(page: Page): Promise<Figure[]> {
  const nodes = await page.locator('main [role="row"]').count();
  return [within({ name: 'cards in the document', unit: 'nodes', samples: [nodes] }, 600)];
}

/** All of it, on the board of a store that owes `OWED` debriefs. */
export async function actionFigures(page: Page): Promise<Figure[]> {
  const figures: Figure[] = [];
  const measures = [nodesFigure, openFigure, dragFigure, moveFigure, debriefFigure, paletteFigure, typingFigure];
  for (const measure of [...measures, searchFigure]) {
    const measured = await measure(page);
    console.log(`  ${measured[0]?.name ?? ''}`);
    figures.push(...measured);
  }
  return figures;
}
