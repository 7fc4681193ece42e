/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** The sum of several parts' results. */
export function sum(/** @type {Count[]} */ counts) {
  return counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A part that broke counts as a failure, whatever its report says: it ended with an error that no test stands for,
 * or ran no test at all.
 * @param {Count} count
 * @param {number} exitCode
 * @returns {Count}
 */
function withBreakage(count, exitCode) {
  const broke = (exitCode !== 0 && count.failed === 0) || count.passed + count.failed + count.skipped === 0;
  return broke ? { ...count, failed: count.failed + 1 } : count;
}

/**
 * Vitest's JSON report. A file that could not be loaded has no tests in it, and counts as one failure.
 * @param {any} report undefined when there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  const files = report?.testResults ?? [];
  const broken = files.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  );
  const count = {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken.length,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
  return withBreakage(count, exitCode);
}

/**
 * Playwright's JSON report. A test that passed only when repeated counts as passed; errors outside tests as failures.
 * @param {any} report undefined when there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report?.stats ?? {};
  const count = { passed: expected + flaky, failed: unexpected + (report?.errors?.length ?? 0), skipped };
  return withBreakage(count, exitCode);
}
