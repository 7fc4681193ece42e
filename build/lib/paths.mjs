import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
export const modules = join(root, 'node_modules');

/** What is costly to make and may be thrown away: shared by all checkouts on this machine. */
export function cacheDirectory(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'proffer');
}

/** The Node that the tools need (24), from the development dependencies; the running one when that is not installed. */
export function toolNode() {
  const installed = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(installed) ? installed : process.execPath;
}

/** The environment for tools: their own `node` comes first, as it does in npm scripts. */
export function toolEnv(/** @type {Record<string, string | undefined>} */ extra = {}) {
  return { ...process.env, PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/** The full path of a program in PATH, or undefined. */
export function findProgram(/** @type {string} */ name, path = process.env.PATH ?? '') {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of path.split(delimiter)) {
    if (folder === '') continue;
    for (const candidate of names) {
      if (existsSync(join(folder, candidate))) return join(folder, candidate);
    }
  }
  return undefined;
}
