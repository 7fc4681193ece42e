import type { Page } from '@playwright/test';
import { type Figure, coldAndWarm } from './figures.ts';
import { press, toPaint } from './page.ts';

const TIMES = 20;
/** Milliseconds within which a screen must be there. */
const SCREEN = 150;

const ROWS = 'main [role="row"]';

/** Each screen of the side bar, and how many of what there are once what it is for can be seen. */
const SCREENS = [
  { name: 'Today', shown: ROWS, least: 5 },
  { name: 'Pipeline', shown: ROWS, least: 9 },
  { name: 'Follow-ups', shown: ROWS, least: 5 },
  { name: 'People', shown: ROWS, least: 9 },
  { name: 'Companies', shown: ROWS, least: 9 },
  { name: 'Roadmap', shown: ROWS, least: 9 },
  { name: 'Stories', shown: ROWS, least: 3 },
  { name: 'Insights', shown: 'main section', least: 9 },
  { name: 'Trash', shown: 'main h1', least: 1 },
  { name: 'Settings', shown: 'main section', least: 5 },
] as const;

/** From the press in the side bar to the screen with its rows; the first time before any other visit. */
export async function screenFigures(page: Page, size: string): Promise<Figure[]> {
  const samples = new Map<string, number[]>();
  for (let turn = 0; turn <= TIMES; turn += 1)
    for (const { name, shown, least } of SCREENS) {
      // The last screen's rows are not this one's: the heading says which one stands, on Today it is the date.
      const heading = name === 'Today' ? 'day ' : name;
      const ready = `() => document.querySelector('main h1')?.textContent.includes(${JSON.stringify(heading)})
        && document.querySelectorAll(${JSON.stringify(shown)}).length >= ${least}`;
      const took = await toPaint(page, press(name), ready);
      samples.set(name, [...(samples.get(name) ?? []), took]);
    }
  return SCREENS.flatMap(({ name }) => coldAndWarm(`${name}${size}`, samples.get(name) ?? [], SCREEN));
}
