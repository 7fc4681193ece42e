import { describe, expect, test } from 'vitest';
import { runChecks } from '../../build/check/steps.mjs';
import { countPlaywright, countVitest, sum } from '../../build/lib/counts.mjs';

const vitestReport = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };

describe('counting results', () => {
  test('the sum adds every part', () => {
    const parts = [
      { passed: 1, failed: 2, skipped: 3 },
      { passed: 10, failed: 20, skipped: 30 },
    ];
    expect(sum(parts)).toEqual({ passed: 11, failed: 22, skipped: 33 });
    expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  test('unit tests are counted from their report', () => {
    expect(countVitest(vitestReport, 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  test('a test file that could not be loaded is a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
    ];
    expect(countVitest({ ...vitestReport, numFailedTests: 1, testResults }, 1).failed).toBe(2);
  });

  test('an error outside all tests is a failure', () => {
    expect(countVitest(vitestReport, 1).failed).toBe(1);
  });

  test('no report, or one without tests, is a failure', () => {
    expect(countVitest(undefined, 139).failed).toBe(1);
    expect(countVitest(undefined, 0).failed).toBe(1);
    expect(countPlaywright(undefined, 1).failed).toBe(1);
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, 0).failed).toBe(
      1,
    );
  });

  test('end-to-end tests are counted from their report, with the errors outside tests', () => {
    const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
    expect(countPlaywright({ stats, errors: [{}] }, 1)).toEqual({ passed: 6, failed: 3, skipped: 1 });
  });
});

test('every check runs, also after one has failed, and shows what it wrote', async () => {
  const lines: string[] = [];
  const steps = [
    { name: 'first', run: () => Promise.resolve({ code: 1, output: 'what is wrong' }) },
    { name: 'second', run: () => Promise.resolve({ code: 0, output: 'chatter' }) },
  ];
  expect(await runChecks((line: string) => lines.push(line), steps)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(lines.join('\n')).toMatch(/FAILED {2}first[^]*what is wrong[^]*ok +second/);
  expect(lines.join('\n')).not.toContain('chatter');
});
