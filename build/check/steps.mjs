import { runTool } from '../lib/tools.mjs';
import { checkBoundaries } from './boundaries.mjs';

/** @typedef {{ name: string, run: () => Promise<{ code: number, output: string }> }} Step */

/** Each folder is a TypeScript program of its own: browser code sees no Node types, Node code no DOM. */
const PROGRAMS = ['db', 'electron', 'renderer', 'tests', 'build'];

/** @type {Step[]} */
export const steps = [
  {
    name: 'format',
    run: () => runTool({ name: 'prettier', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] }),
  },
  ...PROGRAMS.map((folder) => ({
    name: `types in ${folder}`,
    run: () => runTool({ name: 'typescript', command: 'tsc', args: ['-p', folder] }),
  })),
  {
    name: 'lint',
    run: () => runTool({ name: 'oxlint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] }),
  },
  { name: 'import boundaries', run: checkBoundaries },
  { name: 'nothing unused', run: () => runTool({ name: 'knip', command: 'knip', args: [] }) },
];

/**
 * Runs all steps, also after one has failed, so that one run shows everything.
 * @param {(line: string) => void} log
 * @returns {Promise<import('../lib/counts.mjs').Count>}
 */
export async function runChecks(log, list = steps) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const step of list) {
    const start = performance.now();
    const { code, output } = await step.run();
    const took = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${step.name} (${took})`);
    if (code !== 0) log(output.trim().replace(/^/gm, '  '));
    count[code === 0 ? 'passed' : 'failed'] += 1;
  }
  return count;
}
