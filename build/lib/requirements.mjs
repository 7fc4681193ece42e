import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { modules, root } from './paths.mjs';

/** Whether `version` (24.1.0) is at least `wanted` (20.20). */
export function isAtLeast(/** @type {string} */ version, /** @type {string} */ wanted) {
  const [have, want] = [version, wanted].map((text) => text.split('.').map(Number));
  for (const [at, part] of (want ?? []).entries()) {
    const own = have?.[at] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}

/** Stops with a sentence when Node is too old or the dependencies are not installed. */
export function requireInstalled() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace(/^>=\s*/, '');
  if (!isAtLeast(process.versions.node, wanted)) {
    throw new Failure(`Node.js ${process.versions.node} is too old: ${wanted} or newer is needed.`);
  }
  const needed = ['electron', 'electron-vite', 'better-sqlite3'];
  if (needed.some((name) => !existsSync(join(modules, name, 'package.json')))) {
    throw new Failure('The dependencies are not installed. Run `npm install` first.');
  }
}
