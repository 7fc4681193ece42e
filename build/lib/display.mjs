import { spawn } from 'node:child_process';
import { findProgram } from './paths.mjs';
import { Failure } from './failure.mjs';

const READY_WITHIN = 60_000;

export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/**
 * Starts Xvfb, which chooses a free display number itself and says it when it is ready.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
function startXvfb() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'];
    // Killed outright we could not stop it: the kernel then does.
    const keeper = findProgram('setpriv');
    const [command, ...rest] = keeper ? [keeper, '--pdeathsig', 'TERM', 'Xvfb', ...args] : ['Xvfb', ...args];
    // The tests' Ctrl-C reaches the whole group: its own session keeps the display up until its users are gone.
    const child = spawn(/** @type {string} */ (command), rest, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let number = '';
    let errors = '';
    const stop = () => {
      child.kill();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Failure('The virtual display (Xvfb) did not start. Start with a DISPLAY of your own instead.'));
    }, READY_WITHIN);
    child.stderr?.on('data', (chunk) => (errors += chunk));
    child.stdio[3]?.on('data', (chunk) => {
      number += chunk;
      if (!number.includes('\n')) return;
      clearTimeout(timer);
      child.unref();
      for (const stream of [child.stderr, child.stdio[3]]) /** @type {import('node:net').Socket} */ (stream).unref();
      resolve({ display: `:${number.trim()}`, stop });
    });
    child.on('error', () => {
      clearTimeout(timer);
      reject(new Failure('Xvfb was not found. Install it (Debian: apt-get install xvfb) and start again.'));
    });
    child.on('exit', () => {
      clearTimeout(timer);
      reject(new Failure(`The virtual display (Xvfb) ended: ${errors.trim().split('\n').at(-1) ?? ''}`));
    });
  });
}

/**
 * Makes sure that windows can open. Without a display on Linux it starts some in memory, which end with this process.
 * @param {{ log: (line: string) => void, most?: number }} options `most`: how many displays are of use, for windows that
 *   would take the focus from each other on the same
 * @returns {Promise<{ env: Record<string, string>, stop: () => void }>} what to add to the environment of whatever opens
 *   windows: `DISPLAY`, and all of them in `PROFFER_DISPLAYS`; nothing where the person has a display
 */
export async function ensureDisplay({ log, most = 1 }) {
  if (hasDisplay()) return { env: {}, stop: () => {} };
  /** @type {Awaited<ReturnType<typeof startXvfb>>[]} */
  const started = [];
  const stop = () => {
    for (const display of started) display.stop();
  };
  process.once('exit', stop);
  for (let number = 0; number < most; number += 1) started.push(await startXvfb());
  const names = started.map(({ display }) => display);
  log(
    most === 1
      ? `No display here: windows open on a virtual one (${names[0]}).`
      : `No display here: windows open on virtual ones (${names.join(', ')}).`,
  );
  return { env: { DISPLAY: names[0] ?? '', PROFFER_DISPLAYS: names.join(' ') }, stop };
}
