import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ name: string, message: string }} TestFailure */

/** The first lines of what a test said; the whole stands further up in the output. */
const brief = (/** @type {string | undefined} */ text) =>
  stripVTControlCharacters(text ?? '')
    .slice(0, 1500)
    .trim();

/**
 * Vitest's JSON report: the tests that failed, and the files that could not be loaded.
 * @param {any} report undefined when there is none
 * @returns {TestFailure[]}
 */
export function failuresOfVitest(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (failed.length === 0) return file.status === 'failed' ? [{ name: file.name, message: brief(file.message) }] : [];
    return failed.map((/** @type {any} */ test) => ({
      name: `${file.name} › ${test.fullName}`,
      message: brief(test.failureMessages?.[0]),
    }));
  });
}

/**
 * Playwright's JSON report: the tests that failed in every attempt, and errors outside tests.
 * @param {any} report undefined when there is none
 * @returns {TestFailure[]}
 */
export function failuresOfPlaywright(report) {
  const inSuite = (/** @type {any} */ suite) =>
    /** @type {TestFailure[]} */ ([
      ...(suite.suites ?? []).flatMap(inSuite),
      ...(suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
        spec.ok
          ? []
          : [
              {
                name: `${spec.file}:${spec.line} › ${spec.title}`,
                message: brief(spec.tests?.[0]?.results?.[0]?.error?.message),
              },
            ],
      ),
    ]);
  const outside = (report?.errors ?? []).map((/** @type {any} */ error) => ({
    name: 'outside the tests',
    message: brief(error.message),
  }));
  return [...(report?.suites ?? []).flatMap(inSuite), ...outside];
}
