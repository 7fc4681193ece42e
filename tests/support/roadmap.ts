import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';

/** Where things stand on the roadmap, the stories and the insights, by role and name. */

export const gaps = (page: Page) => page.getByRole('table', { name: 'Gaps, most impact first' });
export const gapsInOrder = async (page: Page): Promise<string[]> =>
  gaps(page)
    .getByRole('rowheader')
    .evaluateAll((headers) => headers.map((one) => one.querySelector('button')?.textContent ?? ''));

export const lane = (page: Page, name: string) => page.getByRole('grid', { name: new RegExp(`^${name},`) });
export const initiative = (page: Page, inLane: string, title: string) =>
  lane(page, inLane).getByRole('row', { name: new RegExp(`^${title}`) });

export const story = (page: Page, title: string | RegExp) =>
  page.getByRole('grid', { name: 'Stories' }).getByRole('row', { name: title });

export const chart = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

/** The system's dialog for saving answers with this path. */
export const answerSaveDialog = (app: ElectronApplication, filePath: string) =>
  app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
  }, filePath);

/** Both lists show the order they are expected in. */
export const expectOrder = (page: Page, names: readonly string[]) =>
  expect.poll(() => gapsInOrder(page)).toEqual(names);
