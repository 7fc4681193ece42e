import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Failure, runScript } from './lib/failure.mjs';
import { readStartFlags, startHelp } from './lib/flags.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { sandboxFlags } from './lib/sandbox.mjs';

/**
 * Runs Electron to its end, passing on the signals that ask for it.
 * @param {string} executable
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function runElectron(executable, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(executable, args, { stdio: 'inherit', env });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => reject(new Failure(`Electron could not be started: ${error.message}`)));
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 1)));
  });
}

await runScript(async () => {
  // npm runs scripts in the project's folder; a relative path means the one where the person typed it.
  const { help, appFlags } = readStartFlags(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (help) {
    console.log(startHelp);
    return 0;
  }
  const { runtime, display } = await prepare({ log: console.log });
  const args = [root, ...sandboxFlags(), ...appFlags];
  try {
    return await runElectron(runtime.executable, args, { ...process.env, ...display.env });
  } finally {
    display.stop();
  }
});
