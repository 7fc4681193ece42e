import { availableParallelism } from 'node:os';
import { runChecks } from './check/steps.mjs';
import { countPlaywright, countVitest, sum } from './lib/counts.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './lib/failures.mjs';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { prepare } from './lib/prepare.mjs';
import { withReport } from './lib/report.mjs';
import { runTool } from './lib/tools.mjs';

const log = console.log;
/** Said once more at the end: what failed early would be lost above the rest. @type {import('./lib/failures.mjs').TestFailure[]} */
const failures = [];

/** @typedef {Record<string, string>} Env */

async function runUnit(/** @type {Env} */ env) {
  const { exitCode, report } = await withReport(async (file) => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    return (await runTool({ name: 'vitest', command: 'vitest', args, env, show: true })).code;
  });
  failures.push(...failuresOfVitest(report));
  return countVitest(report, exitCode);
}

async function runEndToEnd(/** @type {Env} */ env) {
  const { exitCode, report } = await withReport(async (file) => {
    const args = ['test', '--reporter=line,json'];
    const settings = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    return (await runTool({ name: '@playwright/test', command: 'playwright', args, env: settings, show: true })).code;
  });
  failures.push(...failuresOfPlaywright(report));
  return countPlaywright(report, exitCode);
}

const parts = {
  check: { title: 'Checks', needsWindow: false, run: () => runChecks(log) },
  unit: { title: 'Unit tests', needsWindow: true, run: runUnit },
  e2e: { title: 'End-to-end tests', needsWindow: true, run: runEndToEnd },
};
/** Displays to test on beside each other. More of them need more memory than they save time. */
const MOST_DISPLAYS = 4;

const testHelp = `npm test [-- flags]

  --only=PART    one part of it: ${Object.keys(parts).join(', ')}
  --help         show this

PROFFER_SEED=N makes other random cases than every run has.`;

function choose(/** @type {string | undefined} */ only) {
  if (only === undefined) return Object.values(parts);
  const part = Object.entries(parts).find(([name]) => name === only)?.[1];
  if (!part) throw new Failure(`--only takes one of: ${Object.keys(parts).join(', ')}.`, { exitCode: 2 });
  return [part];
}

await runScript(async () => {
  const { only, help } = readFlags(process.argv.slice(2), { only: { type: 'string' }, help: { type: 'boolean' } });
  if (help) return console.log(testHelp);
  const chosen = choose(only);
  const counts = [];
  let stop = () => {};
  try {
    /** @type {Env} */
    let env = {};
    if (chosen.some(({ needsWindow }) => needsWindow)) {
      const displays = Math.min(availableParallelism(), MOST_DISPLAYS);
      const { runtime, display } = await prepare({ log, forTests: true, displays });
      env = { ...display.env, PROFFER_ELECTRON: runtime.executable };
      stop = display.stop;
    }
    for (const { title, run } of chosen) {
      log(`\n${title}`);
      counts.push(await run(env));
    }
  } catch (error) {
    // The sum must be the last line, also when what the tests need could not be prepared.
    console.error(error instanceof Failure && !process.env.DEBUG ? error.message : error);
    counts.push({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    stop();
  }
  for (const { name, message } of failures) log(`\nFAILED ${name}\n${message}`);
  const { passed, failed, skipped } = sum(counts);
  log(skipped > 0 ? `\n${skipped} skipped` : '');
  log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
