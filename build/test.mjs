import { availableParallelism } from 'node:os';
import { runChecks } from './check/steps.mjs';
import { countPlaywright, countVitest, sum } from './lib/counts.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './lib/failures.mjs';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { memoryFolder } from './lib/memory-folder.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { withReport } from './lib/report.mjs';
import { run } from './lib/run.mjs';
import { runTool } from './lib/tools.mjs';

const log = console.log;
/** Said once more at the end: what failed early would be lost above the rest. @type {import('./lib/failures.mjs').TestFailure[]} */
const failures = [];

/** @typedef {Record<string, string>} Env */

/** Where the change begins: where this branch left the main one, or what is committed. */
async function base() {
  const git = async (/** @type {string[]} */ ...args) => {
    const { code, output } = await run('git', args, { cwd: root });
    return code === 0 ? output.trim() : '';
  };
  const head = await git('rev-parse', 'HEAD');
  for (const main of ['origin/main', 'main']) {
    const left = await git('merge-base', main, 'HEAD');
    if (left !== '' && left !== head) return left;
  }
  return 'HEAD';
}

/**
 * What a run is asked for: `quick` is what the change can touch, with fewer random cases, and a few journeys; `shard` is a
 * part of the end-to-end tests, as 1/4; `coverage` says which lines the unit tests ran.
 * @typedef {{ quick?: boolean, project?: string, shard?: string, grep?: string, trace?: boolean, coverage?: boolean }} Wanted
 */

/** What a quick run tests: not what tries many random cases, or kills and damages. */
const QUICK_PROJECTS = ['domain', 'db', 'bridge', 'screens', 'build'];
/** Of the usual random cases, in a quick run. */
const QUICK_RUNS = '0.2';

const hasTests = (/** @type {any} */ report) => (report?.numTotalTests ?? 0) > 0;

/** @param {Env} env @param {Wanted} wanted */
async function runUnit(env, { quick, project, coverage }) {
  const { exitCode, report } = await withReport(async (file) => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    if (coverage) args.push('--coverage.enabled');
    if (quick) args.push(`--changed=${await base()}`);
    const projects = project?.split(',') ?? (quick ? QUICK_PROJECTS : []);
    args.push(...projects.map((name) => `--project=${name}`));
    const settings = quick ? { PROFFER_RUNS: QUICK_RUNS, ...env } : env;
    return (await runTool({ name: 'vitest', command: 'vitest', args, env: settings, show: true })).code;
  });
  failures.push(...failuresOfVitest(report));
  // What was changed may touch nothing that has a test.
  if (quick && exitCode === 0 && !hasTests(report)) return { passed: 0, failed: 0, skipped: 0 };
  return countVitest(report, exitCode);
}

/** @param {Env} env @param {Wanted} wanted */
async function runEndToEnd(env, { quick, shard, grep, trace }) {
  const { exitCode, report } = await withReport(async (file) => {
    const args = ['test', '--reporter=line,json'];
    if (quick) args.push('--grep=@smoke');
    if (grep !== undefined) args.push(`--grep=${grep}`);
    if (trace) args.push('--trace=on');
    if (shard !== undefined) args.push(`--shard=${shard}`);
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
const partNames = Object.keys(parts).join(', ');
/** Tests beside each other for each core: a window waits for half of the time, for what is drawn and for motion to end. */
const DISPLAYS_PER_CORE = 1.5;
/** More displays need more memory than they save time. */
const MOST_DISPLAYS = 6;

const testHelp = `npm test [-- flags]

  --quick        what the change can touch, with fewer random cases, and a dozen journeys instead of all
  --only=PART    one part of it, or several with commas: ${partNames}
  --project=NAME of the unit tests, those of a project in vitest.config.ts, or of several
  --shard=K/N    of the end-to-end tests, the Kth of N parts
  --grep=WORDS   of the end-to-end tests, those with these words in their names
  --trace        of the end-to-end tests, keep every step with its picture in test-results/
  --coverage     say which lines the unit tests ran
  --help         show this

npm run test:quick is the quick run without a window. PROFFER_SEED=N makes other random cases than every run has,
PROFFER_RUNS=10 ten times as many.`;

function choose(/** @type {string | undefined} */ only) {
  if (only === undefined) return Object.values(parts);
  return only.split(',').map((wanted) => {
    const part = Object.entries(parts).find(([name]) => name === wanted)?.[1];
    if (!part) throw new Failure(`--only takes some of: ${partNames}.`, { exitCode: 2 });
    return part;
  });
}

await runScript(async () => {
  const { only, help, ...wanted } = readFlags(process.argv.slice(2), {
    only: { type: 'string' },
    quick: { type: 'boolean' },
    project: { type: 'string' },
    shard: { type: 'string' },
    grep: { type: 'string' },
    trace: { type: 'boolean' },
    coverage: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (help) return console.log(testHelp);
  const chosen = choose(only);
  if (wanted.shard !== undefined && !/^[1-9]\d*\/[1-9]\d*$/.test(wanted.shard))
    throw new Failure('--shard takes which part of how many, as 1/4.', { exitCode: 2 });
  const counts = [];
  let stop = async () => {};
  try {
    /** @type {Env} */
    let env = {};
    if (chosen.some(({ needsWindow }) => needsWindow)) {
      const displays = Math.min(Math.ceil(availableParallelism() * DISPLAYS_PER_CORE), MOST_DISPLAYS);
      const { runtime, display } = await prepare({ log, forTests: true, displays });
      const memory = await memoryFolder();
      env = { ...display.env, ...memory.env, PROFFER_ELECTRON: runtime.executable };
      stop = async () => {
        display.stop();
        await memory.remove();
      };
    }
    for (const { title, run } of chosen) {
      const start = performance.now();
      log(`\n${title}`);
      counts.push(await run(env, wanted));
      log(`${title}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  } catch (error) {
    // The sum must be the last line, also when what the tests need could not be prepared.
    console.error(error instanceof Failure && !process.env.DEBUG ? error.message : error);
    counts.push({ passed: 0, failed: 1, skipped: 0 });
  } finally {
    await stop();
  }
  for (const { name, message } of failures) log(`\nFAILED ${name}\n${message}`);
  const { passed, failed, skipped } = sum(counts);
  log(skipped > 0 ? `\n${skipped} skipped` : '');
  log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
