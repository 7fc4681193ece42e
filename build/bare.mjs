import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { findProgram, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const help = `npm run bare -- --in=DIR [flags]

Makes a bare Debian in a folder, with Node and npm and nothing else, clones what is committed here into it, and runs the
commands of the README there. Needs root, on Debian or Ubuntu, and some 5 GB.

  --in=DIR        the folder; kept, so that a second run begins with what the first installed
  --fresh         make it anew
  --user          as an ordinary user: what an administrator is asked for is then run as root, and it goes on after it
  --run=COMMAND   something else than \`npm install && npm test\`
  --at=MOMENT     on another day, such as "2027-02-28 23:50" (local time there)
  --zone=ZONE     in another time zone, such as Pacific/Kiritimati
  --help          show this`;

/** How this machine reaches its registries: settings and certificates, copied as they are. */
const WAYS_OUT = ['/etc/apt/apt.conf.d', '/etc/npmrc', '/usr/etc/npmrc', '/usr/local/share/ca-certificates'];
const MOUNTS = ['proc', 'sys', 'dev', 'dev/shm', 'dev/pts'];
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What a script prints when only an administrator can help, up to the line to type. */
const ASKS_ADMINISTRATOR = /^This needs an administrator, once: [^]*?\n {2}(.+)$/m;

async function must(/** @type {string} */ command, /** @type {string[]} */ args, /** @type {string} */ failure) {
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Failure(`${failure}: ${output.trim().split('\n').at(-1) ?? ''}`);
  return output.trim();
}

async function release() {
  const text = await readFile('/etc/os-release', 'utf8');
  const name = /^VERSION_CODENAME=(.+)$/m.exec(text)?.[1];
  if (!name) throw new Failure('This release of the system has no code name: run it on Debian or Ubuntu.');
  return { codename: name, isUbuntu: /^ID=ubuntu$/m.test(text) };
}

/** What debootstrap fetches from where this machine installs from a list of mirrors or a disc, which it cannot read. */
const ARCHIVES = { debian: 'http://deb.debian.org/debian', ubuntu: 'http://archive.ubuntu.com/ubuntu' };

/**
 * The mirror that this machine itself installs from.
 * @param {Awaited<ReturnType<typeof release>>} release
 */
async function mirrorOf({ codename, isUbuntu }) {
  const args = ['indextargets', '--format', '$(REPO_URI)', `Codename: ${codename}`, 'Component: main'];
  const { output } = await run('apt-get', args);
  const mirror = output.split('\n')[0]?.trim();
  if (!mirror) throw new Failure('No mirror is known: run `apt-get update` once.');
  return /^https?:/.test(mirror) ? mirror : isUbuntu ? ARCHIVES.ubuntu : ARCHIVES.debian;
}

async function installNode(/** @type {string} */ system) {
  // Those that run this: npm says which, and scripts are started with the Node of the packages.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const npm = process.env.npm_execpath ?? findProgram('npm');
  if (!npm) throw new Failure('npm was not found beside Node.js.');
  await mkdir(join(system, 'usr/lib/node_modules'), { recursive: true });
  await cp(await realpath(node), join(system, 'usr/bin/node'));
  await cp(dirname(dirname(await realpath(npm))), join(system, 'usr/lib/node_modules/npm'), { recursive: true });
  for (const name of ['npm', 'npx'])
    await symlink(`../lib/node_modules/npm/bin/${name}-cli.js`, join(system, 'usr/bin', name));
}

async function make(/** @type {string} */ system) {
  const ready = join(system, '.ready');
  if (existsSync(ready)) return;
  if (!findProgram('debootstrap')) {
    await must('apt-get', ['update'], 'The list of packages could not be fetched');
    await must('apt-get', ['install', '-y', 'debootstrap'], 'debootstrap could not be installed');
  }
  const here = await release();
  const { codename, isUbuntu } = here;
  console.log(`Making a bare system (${codename}) in ${system}…`);
  await remove(system);
  await mkdir(system, { recursive: true });
  // Ubuntu keeps Xvfb and fonts apart from what it looks after itself.
  const components = isUbuntu ? 'main,universe' : 'main';
  const options = ['--variant=minbase', '--include=ca-certificates,git,tzdata', `--components=${components}`];
  await must('debootstrap', [...options, codename, system, await mirrorOf(here)], 'It could not be made');
  for (const path of WAYS_OUT) {
    if (!existsSync(path)) continue;
    await mkdir(join(system, dirname(path)), { recursive: true });
    await cp(path, join(system, path), { recursive: true, dereference: true });
  }
  await cp('/etc/ssl/certs/ca-certificates.crt', join(system, 'etc/ssl/certs/ca-certificates.crt'));
  await installNode(system);
  await must('chroot', [system, 'useradd', '-m', 'person'], 'A user could not be made');
  await writeFile(ready, '');
}

/** What is still mounted below the system, the last first; a run that was killed leaves it so. */
async function mounted(/** @type {string} */ system) {
  const lines = (await readFile('/proc/self/mounts', 'utf8')).split('\n');
  const places = lines.flatMap((line) => line.split(' ')[1]?.replaceAll('\\040', ' ') ?? []);
  return places.filter((place) => place.startsWith(`${system}/`)).reverse();
}

/** Never while something of this machine is mounted in it: its files would go too. */
async function remove(/** @type {string} */ system) {
  await unmount(system);
  const left = await mounted(system);
  if (left.length > 0) throw new Failure(`Still mounted, so nothing was removed: ${left.join(', ')}.`);
  await rm(system, { recursive: true, force: true });
}

async function mount(/** @type {string} */ system) {
  for (const file of ['resolv.conf', 'hosts'])
    await cp(join('/etc', file), join(system, 'etc', file), { dereference: true });
  for (const name of MOUNTS) {
    await mkdir(join(system, name), { recursive: true });
    await must('mount', ['--bind', `/${name}`, join(system, name)], `/${name} could not be mounted`);
  }
}

async function unmount(/** @type {string} */ system) {
  for (const place of await mounted(system)) await run('umount', ['-l', place]);
}

/** What runs inside, to be ended with this; what is mounted is taken off after it. @type {import('node:child_process').ChildProcess | null} */
let inside = null;
let isStopped = false;

function stopInside(/** @type {NodeJS.Signals} */ signal) {
  isStopped = true;
  inside?.kill(signal);
}

/** Runs a command in the system as `who`, shows what it prints, and keeps it. */
function runInside(
  /** @type {string} */ system,
  /** @type {string} */ who,
  /** @type {string} */ command,
  folder = '/',
) {
  const home = who === 'root' ? '/root' : `/home/${who}`;
  const env = { HOME: home, PATH, LANG: 'C.UTF-8', CI: 'true' };
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const as = ['su', who, '-s', '/bin/bash', '-c', `export ${settings.join(' ')}; cd ${folder} && ${command}`];
  return /** @type {Promise<{ code: number, output: string }>} */ (
    new Promise((done, reject) => {
      const child = spawn('chroot', [system, 'env', '-i', ...settings, ...as], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      inside = child;
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          output += chunk;
          process.stdout.write(chunk);
        });
      child.on('close', (code) => {
        if (isStopped) reject(new Failure('Stopped.', { exitCode: 130 }));
        else done({ code: code ?? 1, output });
      });
    })
  );
}

/** Stops at a moment that no clock shows, or a zone that there is not: the run would show nothing. */
function checkClock(/** @type {{ at?: string | undefined, zone?: string | undefined }} */ { at, zone }) {
  const isMoment = (/** @type {string} */ text) => {
    if (!/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(text)) return false;
    const moment = new Date(`${text.replace(' ', 'T')}:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text.replace(' ', 'T'));
  };
  const isZone = (/** @type {string} */ name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  };
  if (at !== undefined && !isMoment(at))
    throw new Failure('--at takes a day and a time, such as "2027-02-28 23:50".', { exitCode: 2 });
  if (zone !== undefined && !isZone(zone))
    throw new Failure('--zone takes a time zone, such as Pacific/Kiritimati.', { exitCode: 2 });
}

/** What to put before a command so that its clock shows another moment; elapsed time goes on as it does. */
async function clockOf(/** @type {string} */ system, /** @type {string | undefined} */ moment) {
  if (moment === undefined) return '';
  const { code } = await runInside(
    system,
    'root',
    'apt-get update -qq && apt-get install -y -qq libfaketime >/dev/null',
  );
  if (code !== 0) throw new Failure('libfaketime could not be installed in the bare system.');
  const library = '$(ls /usr/lib/*/faketime/libfaketimeMT.so.1)';
  const settings = { FAKETIME: `@${moment}:00`, FAKETIME_DONT_FAKE_MONOTONIC: 1, DONT_FAKE_MONOTONIC: 1 };
  const exports = Object.entries(settings).map(([name, value]) => `${name}='${value}'`);
  return `export LD_PRELOAD=${library} ${exports.join(' ')}; `;
}

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), {
    in: { type: 'string' },
    fresh: { type: 'boolean' },
    user: { type: 'boolean' },
    run: { type: 'string' },
    at: { type: 'string' },
    zone: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (flags.help) return console.log(help);
  if (flags.in === undefined) throw new Failure('--in names the folder. See --help.', { exitCode: 2 });
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    throw new Failure('A bare system can be made by root on Linux only.');
  const system = join(resolve(process.env.INIT_CWD ?? process.cwd(), flags.in), 'system');
  checkClock(flags);
  await unmount(system);
  if (flags.fresh) await remove(system);
  await make(system);

  const who = flags.user ? 'person' : 'root';
  const home = flags.user ? '/home/person' : '/root';
  const clone = join(system, home, 'proffer');
  await rm(clone, { recursive: true, force: true });
  await must('git', ['clone', '-q', root, clone], 'It could not be cloned');
  await must('chroot', [system, 'chown', '-R', who, home], 'The clone could not be given to its user');

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stopInside);
  try {
    await mount(system);
    const zone = flags.zone === undefined ? '' : `export TZ=${flags.zone}; `;
    const command = `${zone}${await clockOf(system, flags.at)}${flags.run ?? 'npm install && npm test'}`;
    const first = await runInside(system, who, command, `${home}/proffer`);
    const asked = flags.user ? ASKS_ADMINISTRATOR.exec(first.output)?.[1] : undefined;
    if (asked === undefined) return first.code;
    console.log(`\nAn administrator runs: ${asked}\n`);
    const helped = await runInside(system, 'root', asked);
    if (helped.code !== 0) return helped.code;
    return (await runInside(system, who, command, `${home}/proffer`)).code;
  } finally {
    await unmount(system);
  }
});
