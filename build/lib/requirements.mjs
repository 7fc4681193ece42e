import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { TOOL_NODE } from './needs.mjs';
import { modules, root, toolNode } from './paths.mjs';

/** Whether `version` (24.1.0) is at least `wanted` (20.20). */
export function isAtLeast(/** @type {string} */ version, /** @type {string} */ wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number));
  for (const [at, part] of (want ?? []).entries()) {
    const own = have?.[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

/** The oldest Node that may run the scripts: the one range that is said to npm as well. */
export const oldestNode = () =>
  String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node).replace(/^>=\s*/, '');

/**
 * Stops with a sentence when Node is too old or the packages are not installed; says it when the tools run on another
 * Node than the one that runs npm.
 * @param {(line: string) => void} log
 */
export function requireInstalled(log) {
  const own = process.versions.node;
  const wanted = oldestNode();
  if (!isAtLeast(own, wanted)) throw new Failure(`Node.js ${own} is too old: ${wanted} or newer is needed.`);
  const needed = ['electron', 'electron-vite', 'better-sqlite3'];
  if (needed.some((name) => !existsSync(join(modules, name, 'package.json')))) {
    throw new Failure('The dependencies are not installed. Run `npm install` first.');
  }
  if (!isAtLeast(own, TOOL_NODE) && toolNode() === process.execPath) {
    throw new Failure(
      `The tools need Node.js ${TOOL_NODE} or newer, this is ${own}, and the packages brought no other. Run \`npm install\` without leaving out optional packages; where that does not help (${process.platform} on ${process.arch}), install a newer Node.js.`,
    );
  }
  const nodeOfNpm = /\bnode\/v([\d.]+)/.exec(process.env.npm_config_user_agent ?? '')?.[1] ?? own;
  if (!isAtLeast(nodeOfNpm, TOOL_NODE))
    log(`Node.js ${nodeOfNpm} runs npm; the tools need a newer one, and run on the one that came with the packages.`);
}
