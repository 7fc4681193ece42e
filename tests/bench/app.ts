import { type Figure } from './figures.ts';
import { actionFigures } from './actions.ts';
import { launch, root } from './page.ts';
import { screenFigures } from './screens.ts';
import { startFigures } from './start.ts';

/** The parts of what a person waits for in the running app. */
export type AppPart = 'start' | 'screens' | 'actions';

/** What a person waits for in the running app, with a scaled sample store in `dataDir`. */
export async function appFigures(dataDir: string, isWanted: (part: AppPart) => boolean): Promise<Figure[]> {
  const flags = ['--sample', `--data-dir=${dataDir}`];
  const figures: Figure[] = [];
  const { app, page } = await launch(root, flags);
  try {
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    if (isWanted('screens')) figures.push(...(await screenFigures(page, '')));
    await page.getByRole('button', { name: /^Pipeline/ }).click();
    await page.locator('main [role="row"]').first().waitFor();
    if (isWanted('actions')) figures.push(...(await actionFigures(page)));
    // The next start opens where this one ends.
    await page.getByRole('button', { name: /^Pipeline/ }).click();
  } finally {
    await app.close();
  }
  return isWanted('start') ? [...(await startFigures(flags)), ...figures] : figures;
}
