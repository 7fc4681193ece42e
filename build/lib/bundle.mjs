import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure, explainSystemError } from './failure.mjs';
import { withLock } from './lock.mjs';
import { modules, root, toolEnv, toolNode } from './paths.mjs';
import { run } from './run.mjs';

/** Everything the bundle is made from; the last stands for the dependencies' versions. */
const SOURCES = [
  'db',
  'electron',
  'renderer',
  'package.json',
  'electron.vite.config.ts',
  'build/lib/licences.mjs',
  'tsconfig.base.json',
  'node_modules/.package-lock.json',
];

async function describe(/** @type {string} */ folder, /** @type {string} */ path) {
  const info = await stat(path).catch(() => undefined);
  if (!info) return [];
  if (!info.isDirectory()) return [`${relative(folder, path)} ${info.size} ${info.mtimeMs}`];
  const names = (await readdir(path)).sort();
  /** @type {string[]} */
  const lines = (await Promise.all(names.map((name) => describe(folder, join(path, name))))).flat();
  return lines;
}

/** A fingerprint of names, sizes and times: an edited, added or removed file changes it. */
export async function fingerprint(/** @type {string} */ folder, sources = SOURCES) {
  const lines = await Promise.all(sources.map((name) => describe(folder, join(folder, name))));
  return createHash('sha256').update(lines.flat().join('\n')).digest('hex');
}

/**
 * Bundles the application into out/ when its sources have changed since the last time.
 * @param {{ log: (line: string) => void }} options
 */
export async function ensureBundle({ log }) {
  const stamp = join(root, 'out', 'stamp');
  const isFresh = async () => {
    const made = await readFile(stamp, 'utf8').catch(() => '');
    return made !== '' && made === (await fingerprint(root)) && existsSync(join(root, 'out', 'main', 'main.js'));
  };
  if (await isFresh()) return;
  await withLock(join(modules, '.cache', 'proffer', 'bundle.lock'), async () => {
    if (await isFresh()) return;
    log('Bundling the application…');
    // Taken before: a file saved while bundling must lead to another bundle.
    const sources = await fingerprint(root);
    await rm(stamp, { force: true });
    const tool = join(modules, 'electron-vite', 'bin', 'electron-vite.js');
    const { code, output } = await run(toolNode(), [tool, 'build'], {
      cwd: root,
      env: toolEnv({ NODE_ENV: 'production' }),
    });
    if (code !== 0) {
      throw new Failure(
        /ENOSPC/.test(output)
          ? `Bundling failed: ${explainSystemError(output)}.`
          : `${output.trim()}\nThe application could not be bundled: the messages above say where.`,
      );
    }
    await writeFile(stamp, sources);
  });
}
