import { type Page } from '@playwright/test';
import { goTo, quickAdd, type Stage } from './screens.ts';
export async function bringInBoth(page: Page): Promise<Record<Stage, number>> {
  await quickAdd(page, 'PO @ Emberfreight GmbH');
  await quickAdd(page, 'PM @ Beaconpath');
  await goTo(page, 'Pipeline');
  for (const [c, s] of [['Emberfreight GmbH', 'Screen'], ['Beaconpath', 'Final']] as const) {
    await page.getByRole('row', { name: new RegExp(c) }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Move to…/ }).click();
    await page.getByRole('menuitemradio', { name: s }).or(page.getByRole('menuitem', { name: s })).click();
  }
  return { Lead: 0, Applied: 0, Screen: 1, Interview: 0, Final: 1, Offer: 0, Closed: 0 };
}
