import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { holdChatter } from './lib/chatter.mjs';
import { Failure, runScript } from './lib/failure.mjs';
import { readStartFlags, startHelp } from './lib/flags.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { sandboxFlags } from './lib/sandbox.mjs';

/**
 * Runs Electron to its end, passing on the signals that ask for it. What Chromium writes about the machine is held back
 * unless all of it was asked for, and shown when Electron ends badly: then it may say why.
 * @param {string} executable
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, verbose: boolean }} options
 * @returns {Promise<number>} its exit code
 */
function runElectron(executable, args, { env, verbose }) {
  return new Promise((resolve, reject) => {
    const stdio = /** @type {const} */ (['inherit', 'inherit', verbose ? 'inherit' : 'pipe']);
    // Ctrl-C reaches everybody in the terminal's group: two of it would end Electron before it has closed its store.
    const child = spawn(executable, args, { stdio: [...stdio], env, detached: process.platform !== 'win32' });
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

await runScript(async () => {
  // npm runs scripts in the project's folder; a relative path means the one where the person typed it.
  const { help, verbose, appFlags } = readStartFlags(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (help) {
    console.log(startHelp);
    return 0;
  }
  const { runtime, display } = await prepare({ log: console.log });
  const args = [root, ...sandboxFlags(), ...appFlags];
  try {
    return await runElectron(runtime.executable, args, { env: { ...process.env, ...display.env }, verbose });
  } finally {
    display.stop();
  }
});
