import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, placeFile } from '../lib/atomic.mjs';
import { Failure, explainSystemError } from '../lib/failure.mjs';
import { cacheDirectory, modules, toolEnv, toolNode } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/**
 * The database driver's prebuilt files need Node-API 10. Electron has that from 35 on; loading them in an older one
 * kills the process. For those the driver is built from its own unchanged source, in a copy in the cache.
 */
const FIRST_WITH_NODE_API_10 = 35;
/** Counted up when the build below changes. */
const RECIPE = 1;
/** Node-API 9 with the later functions enabled as experimental: Electron 33 has them, under that name. */
const CXXFLAGS = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

const packageFolder = join(modules, 'better-sqlite3');
/** The driver prefers a file in this place over its prebuilt ones. */
const placed = join(packageFolder, 'build', 'Release', 'better_sqlite3.node');
/** Says that we put the file there, and which, so that one somebody built on purpose is left alone. */
const mark = join(packageFolder, 'build', 'Release', 'placed-by-proffer');

/** Whether the prebuilt driver cannot be loaded; an unknown version counts as current. */
export function needsOwnDriver(/** @type {string | undefined} */ electronVersion) {
  const major = Number.parseInt(electronVersion ?? '', 10);
  return major < FIRST_WITH_NODE_API_10;
}

/** Folders that may hold Node's C headers below `include/node`, likeliest first: the Node that came with the packages has them. */
export function headerFolders(/** @type {{ env: NodeJS.ProcessEnv, nodes: string[] }} */ { env, nodes }) {
  const folders = [...nodes.map((node) => dirname(dirname(node))), env.npm_config_nodedir, '/usr', '/usr/local'];
  return [...new Set(folders.flatMap((folder) => folder || []))];
}

function findHeaders() {
  const folders = headerFolders({ env: process.env, nodes: [toolNode(), process.execPath] });
  return folders.find((folder) =>
    ['node_api.h', 'common.gypi'].every((file) => existsSync(join(folder, 'include', 'node', file))),
  );
}

async function build(/** @type {string} */ folder) {
  const source = join(folder, 'source');
  await cp(packageFolder, source, {
    recursive: true,
    filter: (path) =>
      !path.startsWith(join(packageFolder, 'build')) && !path.startsWith(join(packageFolder, 'prebuilds')),
  });
  await cp(join(modules, 'node-addon-api'), join(source, 'node_modules', 'node-addon-api'), { recursive: true });

  const headers = findHeaders();
  const args = [join(modules, 'node-gyp', 'bin', 'node-gyp.js'), 'rebuild', '--release', '--force_build=1'];
  // A setting of npm's for the same counts for more than an argument.
  const env = toolEnv({ CXXFLAGS, ...(headers ? { npm_config_nodedir: headers } : {}) });
  const { code, output } = await run(toolNode(), args, { cwd: source, env });
  const result = join(source, 'build', 'Release', 'better_sqlite3.node');
  if (code !== 0 || !existsSync(result)) {
    const full = explainSystemError(output);
    if (!headers && full?.startsWith('the network')) {
      throw new Failure(
        'Building the database driver needs the C headers of Node.js, which are not on this machine and could not be downloaded. Install them (Debian: apt-get install libnode-dev; elsewhere Node.js from its own archive) and start again.',
      );
    }
    const log = join(cacheDirectory(), 'driver-build.log');
    await writeFile(log, output);
    throw new Failure(
      `The database driver could not be built${full ? `: ${full}` : ''}. The compiler's messages are in ${log}.`,
    );
  }
  await rename(result, join(folder, 'better_sqlite3.node'));
  await rm(source, { recursive: true });
}

/** @returns {Promise<{ driver: string, key: string }>} */
async function describeDriver(/** @type {string} */ electronVersion) {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const key = `better-sqlite3-${version}-electron-${electronVersion}-${process.platform}-${process.arch}-${RECIPE}`;
  return { driver: join(cacheDirectory(), key, 'better_sqlite3.node'), key };
}

async function isPlaced(/** @type {string} */ driver, /** @type {string} */ key) {
  try {
    const [text, here, there] = await Promise.all([readFile(mark, 'utf8'), stat(placed), stat(driver)]);
    return text === key && here.size === there.size;
  } catch {
    return false;
  }
}

/** Whether `placeDriver` is going to compile one for this Electron: that needs a compiler. */
export async function isDriverMissing(/** @type {string | undefined} */ electronVersion) {
  if (electronVersion === undefined || !needsOwnDriver(electronVersion)) return false;
  return !existsSync((await describeDriver(electronVersion)).driver);
}

/**
 * Puts the right database driver in place for this Electron: our own build for an old one, the prebuilt one otherwise.
 * @param {string | undefined} electronVersion
 * @param {(line: string) => void} log
 */
export async function placeDriver(electronVersion, log) {
  if (electronVersion === undefined || !needsOwnDriver(electronVersion)) {
    // The mark goes last: interrupted in between, the next start removes the rest.
    if (existsSync(mark)) {
      await rm(placed, { force: true });
      await rm(mark);
    }
    return;
  }
  const { driver, key } = await describeDriver(electronVersion);
  if (await isPlaced(driver, key)) return;
  if (!existsSync(driver)) {
    await rm(dirname(driver), { recursive: true, force: true });
    log('Building the database driver for this Electron (once, about a minute)…');
    await makeFolder(dirname(driver), build);
  }
  await mkdir(dirname(mark), { recursive: true });
  await writeFile(mark, key);
  await placeFile(driver, placed);
}
