import { existsSync, readFileSync } from 'node:fs';
import { hasDisplay } from './lib/display.mjs';
import { Failure, explainSystemError } from './lib/failure.mjs';
import { compilerNeeds, displayNeeds, fontNeeds, windowNeeds } from './lib/needs.mjs';
import { findProgram } from './lib/paths.mjs';
import { quoted, run } from './lib/run.mjs';

/** @typedef {import('./lib/needs.mjs').Need} Need */

/** The releases from which on the libraries have the names of 64-bit times. @type {Record<string, number>} */
const RENAMED_IN = { debian: 13, ubuntu: 24.04 };

/** Whether the packages of Debian are this distribution's: `text` is /etc/os-release. */
export function isDebianLike(/** @type {string} */ text) {
  const ids = text.match(/^ID(_LIKE)?=.*$/gm) ?? [];
  return ids.some((line) => /\b(debian|ubuntu)\b/.test(line));
}

/** Whether this release has the newer names: `text` is /etc/os-release. A release without a number is the coming one. */
export function hasNewNames(/** @type {string} */ text) {
  const field = (/** @type {string} */ name) => new RegExp(`^${name}="?([^"\\n]*)`, 'm').exec(text)?.[1];
  const since = RENAMED_IN[field('ID') ?? ''];
  const version = field('VERSION_ID');
  return since !== undefined && (version === undefined || Number.parseFloat(version) >= since);
}

/**
 * The names of the packages to install: for each need, the first that this release of the distribution offers. Where the
 * lists of packages were never fetched, the release itself says which names it has.
 * @param {Pick<Need, 'debian'>[]} needs
 * @param {ReadonlySet<string>} available
 * @param {string} release /etc/os-release
 */
export function choosePackages(needs, available, release) {
  return needs.map(
    ({ debian }) =>
      debian.find((name) => available.has(name)) ?? (hasNewNames(release) ? debian[0] : debian.at(-1)) ?? '',
  );
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

/** The one line that an administrator types: as it stands, or where there is `sudo` with its rights. */
export function forAdministrator(/** @type {string[]} */ commands, /** @type {boolean} */ hasSudo) {
  const line = commands.join(' && ');
  return hasSudo ? `sudo sh -c ${quoted(line)}` : line;
}

/** The line that installs packages on a machine that may never have fetched the lists of what there is. */
export const aptLine = (/** @type {string[]} */ packages) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

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

async function packagesFor(/** @type {Need[]} */ needs) {
  const names = needs.flatMap((need) => need.debian);
  const { output } = await run('apt-cache', ['policy', ...names], { env: { ...process.env, LC_ALL: 'C' } });
  return choosePackages(needs, readPolicy(output), readOsRelease());
}

async function install(/** @type {Need[]} */ missing, /** @type {(line: string) => void} */ log) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  log('Updating the list of system packages…');
  await run('apt-get', ['update'], { env });
  const packages = await packagesFor(missing);
  log(`Installing system packages: ${packages.join(' ')}…`);
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
  if (code !== 0) {
    const reason = explainSystemError(output) ?? output.trim().split('\n').at(-1);
    throw new Failure(
      `The system packages ${packages.join(' ')} could not be installed: ${reason?.replace(/\.$/, '')}.`,
    );
  }
}

/**
 * Makes sure of what only an administrator can change: system packages, and what `permissions` names. Root has it done at
 * once; anybody else is told everything in one line to hand on.
 * @param {object} options
 * @param {(line: string) => void} options.log
 * @param {boolean} options.forTests tests also measure text and emoji, so they need fonts
 * @param {boolean} options.compiles whether C++ is about to be compiled
 * @param {string[]} options.permissions commands that give Electron what it may not take itself
 */
export async function ensureSystem({ log, forTests, compiles, permissions }) {
  if (process.platform !== 'linux') return;
  const debian = isDebianLike(readOsRelease());
  const needs = [
    ...windowNeeds,
    ...(hasDisplay() ? [] : displayNeeds),
    ...(forTests ? fontNeeds : []),
    ...(compiles ? compilerNeeds : []),
  ];
  const missing = await findMissing(needs, debian);
  if (missing.length > 0 && !debian) {
    throw new Failure(
      `Missing on this system: ${missing.map((need) => need.name).join(', ')}. Install them with its package manager and start again.`,
    );
  }
  if (missing.length > 0 && process.getuid?.() === 0) return install(missing, log);
  const commands = [...(missing.length > 0 ? [aptLine(await packagesFor(missing))] : []), ...permissions];
  if (commands.length === 0) return;
  throw new Failure(
    `This needs an administrator, once: ${[
      ...(missing.length > 0 ? [`install ${missing.map((need) => need.name).join(', ')}`] : []),
      ...(permissions.length > 0 ? ["allow Electron's sandbox"] : []),
    ].join(
      ', and ',
    )}. Give them this line, and start again after it:\n  ${forAdministrator(commands, findProgram('sudo') !== undefined)}`,
  );
}
