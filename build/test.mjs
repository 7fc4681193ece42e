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

/** `beside` the end-to-end tests it takes one processor, and shows what it printed when it has ended. */
async function runUnit(/** @type {Env} */ env, { beside = false } = {}) {
  const { exitCode, report } = await withReport(async (file) => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    if (beside) args.push('--maxWorkers=1');
    const { code, output } = await runTool({ name: 'vitest', command: 'vitest', args, env, show: !beside });
    if (beside) log(`\n${parts.unit.title}\n${output}`);
    return code;
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

/** The end-to-end tests wait for windows most of the time: the unit tests run beside them. */
async function runEverything(/** @type {Env} */ env) {
  log(`\n${parts.check.title}`);
  const checked = await parts.check.run();
  log(`\n${parts.e2e.title}, and the unit tests beside them`);
  return [checked, ...(await Promise.all([runEndToEnd(env), runUnit(env, { beside: true })]))];
}

function choose(/** @type {string | undefined} */ only) {
  if (only === undefined) return null;
  const part = Object.entries(parts).find(([name]) => name === only)?.[1];
  if (!part) throw new Failure(`--only takes one of: ${Object.keys(parts).join(', ')}.`, { exitCode: 2 });
  return part;
}

await runScript(async () => {
  const only = choose(readFlags(process.argv.slice(2), { only: { type: 'string' } }).only);
  const counts = [];
  let stop = () => {};
  try {
    /** @type {Env} */
    let env = {};
    if (only === null || only.needsWindow) {
      const { runtime, display } = await prepare({ log, forTests: true });
      env = { ...display.env, PROFFER_ELECTRON: runtime.executable };
      stop = display.stop;
    }
    if (only === null) counts.push(...(await runEverything(env)));
    else {
      log(`\n${only.title}`);
      counts.push(await only.run(env));
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
