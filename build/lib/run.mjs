import { spawn } from 'node:child_process';

/**
 * Runs a program to its end. A program that cannot be started counts as exit code 127, as in a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeout?: number }} [options] `show` lets it write to the terminal; `timeout` in ms
 * @returns {Promise<{ code: number, output: string }>} `output` is what it wrote to both streams, empty when shown
 */
export function run(command, args, { cwd, env = process.env, show = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, timeout, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const chunks = /** @type {Buffer[]} */ ([]);
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const finish = (/** @type {number} */ code, extra = '') =>
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code, signal) => finish(code ?? 1, signal ? `stopped by ${signal}` : ''));
  });
}

/** A word as a shell takes it, whatever is in it. */
export const quoted = (/** @type {string} */ word) => `'${word.replaceAll("'", "'\\''")}'`;
