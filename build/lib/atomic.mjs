import { copyFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Another process may be using its folder right now; one whose process is gone was interrupted. */
function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Removes what interrupted runs left beside `target`. */
async function sweep(/** @type {string} */ target) {
  const prefix = `${basename(target)}.making-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    if (!isAlive(Number(name.slice(prefix.length))))
      await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

/**
 * Makes a folder that is either complete or not there: filled under a temporary name, then renamed.
 * @param {string} target
 * @param {(folder: string) => Promise<void>} fill
 */
export async function makeFolder(target, fill) {
  if (existsSync(target)) return;
  await mkdir(dirname(target), { recursive: true });
  await sweep(target);
  const folder = `${target}.making-${process.pid}`;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    await fill(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    // Two set-ups at once make the same folder: whoever comes second uses the first one's.
    if (!existsSync(target)) throw error;
  }
}

/** Replaces a file in one step, so that no process ever loads half of one. */
export async function placeFile(/** @type {string} */ from, /** @type {string} */ to) {
  await mkdir(dirname(to), { recursive: true });
  const temporary = `${to}.making-${process.pid}`;
  try {
    await copyFile(from, temporary);
    await rename(temporary, to);
  } finally {
    await rm(temporary, { force: true });
  }
}
