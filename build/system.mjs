import { existsSync, readFileSync } from 'node:fs';
import { Failure, explainSystemError } from './lib/failure.mjs';
import { findProgram } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

/**
 * What Electron needs from a Linux system. Debian and Ubuntu renamed some libraries when they changed to 64-bit times:
 * the names are listed newest first.
 * @typedef {{ name: string, debian: string[], library?: string, program?: string, file?: string }} Need
 */

/** @type {Need[]} */
const libraries = [
  { name: 'GTK 3', debian: ['libgtk-3-0t64', 'libgtk-3-0'], library: 'libgtk-3.so.0' },
  { name: 'NSS', debian: ['libnss3'], library: 'libnss3.so' },
  { name: 'ALSA', debian: ['libasound2t64', 'libasound2'], library: 'libasound.so.2' },
  { name: 'GBM', debian: ['libgbm1'], library: 'libgbm.so.1' },
];
/** @type {Need[]} */
const display = [
  { name: 'Xvfb', debian: ['xvfb'], program: 'Xvfb' },
  { name: 'xauth', debian: ['xauth'], program: 'xauth' },
];
/** @type {Need[]} */
const fonts = [
  { name: 'Noto', debian: ['fonts-noto-core'], file: '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf' },
  {
    name: 'Noto Color Emoji',
    debian: ['fonts-noto-color-emoji'],
    file: '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf',
  },
];
/** @type {Need[]} */
const compiler = [
  { name: 'a C++ compiler', debian: ['g++'], program: 'g++' },
  { name: 'make', debian: ['make'], program: 'make' },
  { name: 'Python 3', debian: ['python3'], program: 'python3' },
];

export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * The names of the packages to install: for each need, the first that this release of the distribution offers.
 * @param {Pick<Need, 'debian'>[]} needs
 * @param {ReadonlySet<string>} available
 */
export function choosePackages(needs, available) {
  return needs.map(({ debian }) => debian.find((name) => available.has(name)) ?? debian.at(-1) ?? '');
}

/** The packages with something to install, read from what `apt-cache policy` prints (in English). */
export function readPolicy(/** @type {string} */ output) {
  const available = /** @type {Set<string>} */ (new Set());
  let name = '';
  for (const line of output.split('\n')) {
    const heading = /^(\S+):$/.exec(line);
    if (heading?.[1]) name = heading[1].replace(/:\w+$/, '');
    else if (/^\s+Candidate: (?!\(none\))/.test(line)) available.add(name);
  }
  return available;
}

/** Whether the packages of Debian are this distribution's: `text` is /etc/os-release. */
export function isDebianLike(/** @type {string} */ text) {
  const ids = text.match(/^ID(_LIKE)?=.*$/gm) ?? [];
  return ids.some((line) => /\b(debian|ubuntu)\b/.test(line));
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

/** What the dynamic linker knows; undefined where it keeps no such list, and then nothing is claimed to be missing. */
async function linkerCache() {
  const ldconfig = existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : findProgram('ldconfig');
  if (!ldconfig) return undefined;
  const { code, output } = await run(ldconfig, ['-p']);
  return code === 0 ? output : undefined;
}

async function findMissing(/** @type {Need[]} */ needs, /** @type {boolean} */ debian) {
  const linker = needs.some((need) => need.library) ? await linkerCache() : undefined;
  return needs.filter(({ library, program, file }) => {
    if (library) return linker !== undefined && !linker.includes(`${library} `);
    if (program) return !findProgram(program);
    // Fonts lie elsewhere on other distributions, and only pictures depend on them.
    return debian && file !== undefined && !existsSync(file);
  });
}

async function policy(/** @type {Need[]} */ needs) {
  const names = needs.flatMap((need) => need.debian);
  const { output } = await run('apt-cache', ['policy', ...names], { env: { ...process.env, LC_ALL: 'C' } });
  return readPolicy(output);
}

async function apt(/** @type {string[]} */ args) {
  return run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

async function install(/** @type {Need[]} */ missing, /** @type {(line: string) => void} */ log) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) {
    const packages = choosePackages(missing, await policy(missing)).join(' ');
    throw new Failure(
      `Some system packages are missing. Install them and start again:\n  sudo apt-get install ${packages}`,
    );
  }
  log('Updating the list of system packages…');
  await apt(['update']);
  const packages = choosePackages(missing, await policy(missing));
  log(`Installing system packages: ${packages.join(' ')}…`);
  const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...packages]);
  if (code !== 0) {
    const reason = explainSystemError(output) ?? output.trim().split('\n').at(-1);
    throw new Failure(
      `The system packages ${packages.join(' ')} could not be installed: ${reason?.replace(/\.$/, '')}.`,
    );
  }
}

async function ensure(/** @type {Need[]} */ needs, /** @type {(line: string) => void} */ log) {
  const debian = isDebianLike(readOsRelease());
  const missing = await findMissing(needs, debian);
  if (missing.length === 0) return;
  if (!debian) {
    throw new Failure(
      `Missing on this system: ${missing.map((need) => need.name).join(', ')}. Install them with its package manager and start again.`,
    );
  }
  await install(missing, log);
}

/**
 * Makes sure that Electron finds the system libraries it needs: installs them as root, otherwise says how to.
 * @param {{ log: (line: string) => void, forTests?: boolean }} options tests also compare text and emoji, so they need fonts
 */
export async function ensureSystem({ log, forTests = false }) {
  if (process.platform !== 'linux') return;
  await ensure([...libraries, ...(hasDisplay() ? [] : display), ...(forTests ? fonts : [])], log);
}

/** Makes sure that C++ can be compiled. */
export async function ensureCompiler(/** @type {(line: string) => void} */ log) {
  await ensure(compiler, log);
}
