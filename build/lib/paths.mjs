import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { nodePackages } from './needs.mjs';

export const root = resolve(import.meta.dirname, '..', '..');
export const modules = join(root, 'node_modules');

/** What is costly to make and may be thrown away: shared by all checkouts on this machine. */
export function cacheDirectory(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'proffer');
}

/** Where a platform's package keeps its Node; undefined for a platform that has none. */
function packagedNode(platform = process.platform, arch = process.arch) {
  const name = nodePackages[`${platform}-${arch}`];
  return name && join(modules, name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
}

/** The Node that the tools run on: the one that was installed with the packages; the running one where there is none. */
export function toolNode() {
  const packaged = packagedNode();
  return packaged && existsSync(packaged) ? packaged : process.execPath;
}

/** The environment for tools: they find their own `node` first, and each other's commands. */
export function toolEnv(/** @type {Record<string, string | undefined>} */ extra = {}) {
  const path = [dirname(toolNode()), join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
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
