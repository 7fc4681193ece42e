import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { holdChatter } from './chatter.mjs';
import { Failure } from './failure.mjs';

/**
 * Runs what shows the app to its end, passing on the signals that ask for it. What Chromium writes about the machine is
 * held back unless all of it was asked for, and shown when it ends badly: then it may say why.
 * @param {string} command Electron, or what starts it
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, verbose: boolean, cwd?: string }} options
 * @returns {Promise<number>} its exit code
 */
export function runApp(command, args, { env, verbose, cwd }) {
  return new Promise((resolve, reject) => {
    const stdio = /** @type {const} */ (['inherit', 'inherit', verbose ? 'inherit' : 'pipe']);
    // Ctrl-C reaches everybody in the terminal's group: two of it would end Electron before it has closed its store.
    const child = spawn(command, args, { stdio: [...stdio], env, cwd, detached: process.platform !== 'win32' });
    const held = child.stderr ? holdChatter(child.stderr, (line) => console.error(line)).held : [];
    let isAskedToEnd = false;
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
      process.on(signal, () => {
        isAskedToEnd = true;
        child.kill(signal);
      });
    child.on('error', (error) => reject(new Failure(`Electron could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      const exitCode = code ?? 128 + (signal ? constants.signals[signal] : 1);
      if (exitCode !== 0 && !isAskedToEnd && held.length > 0)
        console.error(`Electron ended with ${exitCode}. It said:\n${held.join('\n')}`);
      resolve(exitCode);
    });
  });
}
