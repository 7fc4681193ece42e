import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, explainSystemError } from '../lib/failure.mjs';
import { cacheDirectory, modules, toolEnv, toolNode } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

const packageFolder = join(modules, 'electron');
/** Long enough for 120 MB over a slow line; a network that answers nothing is given up by the downloader itself. */
const DOWNLOAD_LIMIT = 15 * 60_000;
/** Where the download is blocked it stays blocked: once a day is often enough to try. */
const RETRY_AFTER = 24 * 3_600_000;

export function wantedVersion() {
  const file = join(packageFolder, 'package.json');
  if (!existsSync(file)) throw new Failure('The dependencies are not installed. Run `npm install` first.');
  return /** @type {string} */ (JSON.parse(readFileSync(file, 'utf8')).version);
}

/** The executable's place inside an Electron distribution. */
export function executableIn(/** @type {string} */ folder, platform = process.platform) {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
}

function readVersion(/** @type {string} */ folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return undefined;
  }
}

/** The runtime in the folder that ELECTRON_OVERRIDE_DIST_PATH names. */
export async function findOverride(env = process.env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const executable = executableIn(folder);
  if (!existsSync(executable)) {
    throw new Failure(
      `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, but there is no Electron in it (${executable}). Correct it or unset it.`,
    );
  }
  return { executable, version: readVersion(folder), standIn: false };
}

/** The official runtime, if Electron's own installer has put it there. */
export async function findInstalled() {
  const folder = join(packageFolder, 'dist');
  const executable = executableIn(folder);
  const version = wantedVersion();
  // Its installer writes path.txt last: without it the unpacking was interrupted.
  const complete = existsSync(join(packageFolder, 'path.txt')) && readVersion(folder) === version;
  return complete && existsSync(executable) ? { executable, version, standIn: false } : undefined;
}

function failureMark() {
  return join(cacheDirectory(), `electron-${wantedVersion()}-download-failed`);
}

/** Whether a download failed within the last day. */
export async function failedRecently(now = Date.now()) {
  try {
    return now - (await stat(failureMark())).mtimeMs < RETRY_AFTER;
  } catch {
    return false;
  }
}

/**
 * Lets Electron's installer download the official runtime.
 * @param {(line: string) => void} log
 * @returns {Promise<{ runtime: import('./sources.mjs').Runtime } | { reason: string }>}
 */
export async function downloadOfficial(log) {
  const version = wantedVersion();
  log(`Downloading Electron ${version}…`);
  const installer = join(packageFolder, 'install.js');
  const { code, output } = await run(toolNode(), [installer], { env: toolEnv(), timeout: DOWNLOAD_LIMIT });
  const runtime = await findInstalled();
  if (code === 0 && runtime) {
    await rm(failureMark(), { force: true });
    return { runtime };
  }
  // Without a mark the next start tries again: that costs time, and nothing else.
  await mkdir(dirname(failureMark()), { recursive: true })
    .then(() => writeFile(failureMark(), output))
    .catch(() => {});
  const reason = /checksum|hash/i.test(output)
    ? 'the download was damaged. Start again to repeat it'
    : explainSystemError(output);
  return { reason: reason ?? (output.trim().split('\n')[0] || `its installer ended with code ${code}`) };
}
