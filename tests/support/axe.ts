import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { settled } from './motion.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 AA finds on the page once it is at rest: nothing, or each rule with where it is broken. */
export async function expectAccessible(page: Page, place: string, except: readonly string[] = []): Promise<void> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (options: axe.RunOptions) => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.any[0]?.message ?? node.failureSummary ?? ''}`),
    );
  }, optionsOf(except));
  expect(found, place).toEqual([]);
}

/** What is fine is not listed: that takes longer than to look at everything. */
const optionsOf = (except: readonly string[]): axe.RunOptions => ({
  runOnly: TAGS,
  rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  resultTypes: ['violations'],
});
