import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settled } from './motion.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 AA finds on the page once it is at rest: nothing, or each rule with where it is broken. */
export async function expectAccessible(page: Page, place: string, except: readonly string[] = []): Promise<void> {
  await settled(page);
  const { violations } = await new AxeBuilder({ page })
    .withTags(TAGS)
    .disableRules([...except])
    .setLegacyMode(true)
    .analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? node.failureSummary ?? ''}`),
  );
  expect(found, place).toEqual([]);
}
