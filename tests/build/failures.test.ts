import { describe, expect, it } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '../../build/lib/failures.mjs';

describe('what failed is said by name', () => {
  it('of vitest: the tests, and the files that could not be loaded', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'adds', status: 'passed' },
            { fullName: 'divides', status: 'failed', failureMessages: ['\u001B[31mby zero\u001B[39m'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [{ fullName: 'is', status: 'passed' }] },
      ],
    };
    expect(failuresOfVitest(report)).toEqual([
      { name: 'a.test.ts › divides', message: 'by zero' },
      { name: 'b.test.ts', message: 'no such module' },
    ]);
  });

  it('of Playwright: the tests of every depth, and errors outside them', () => {
    const spec = (title: string, ok: boolean) => ({
      file: 'a.spec.ts',
      line: 3,
      title,
      ok,
      tests: [{ results: [{ error: { message: `${title} broke` } }] }],
    });
    const report = {
      suites: [{ specs: [spec('opens', true), spec('closes', false)], suites: [{ specs: [spec('drags', false)] }] }],
      errors: [{ message: 'no display' }],
    };
    expect(failuresOfPlaywright(report)).toEqual([
      { name: 'a.spec.ts:3 › drags', message: 'drags broke' },
      { name: 'a.spec.ts:3 › closes', message: 'closes broke' },
      { name: 'outside the tests', message: 'no display' },
    ]);
  });

  it('is nothing where there is no report', () => {
    expect([...failuresOfVitest(undefined), ...failuresOfPlaywright(undefined)]).toEqual([]);
  });
});
