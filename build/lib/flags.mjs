import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { Failure } from './failure.mjs';

const MOST_OPPORTUNITIES = 20_000;
const wrong = (/** @type {string} */ message) => new Failure(`${message} See --help.`, { exitCode: 2 });

/**
 * Reads a script's arguments; whatever it does not know is an error with exit code 2.
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {string[]} args
 * @param {T} options
 */
export function readFlags(args, options) {
  stopAtLostFlags(options ?? {});
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw wrong(`${message.split('. ')[0]}.`);
  }
}

/** Without `--` npm takes a flag for itself, and says so to nobody but us: the command would do something else. */
function stopAtLostFlags(/** @type {Record<string, unknown>} */ options, env = process.env) {
  const lost = Object.keys(options).find((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (lost === undefined) return;
  const command = env.npm_lifecycle_event ?? 'start';
  const start = ['start', 'test'].includes(command) ? `npm ${command}` : `npm run ${command}`;
  throw new Failure(`npm took --${lost} for itself. Put \`--\` before it: ${start} -- --${lost}`, { exitCode: 2 });
}

export const startHelp = `npm start [-- flags]

  --sample             start with sample data, in a data folder of its own
  --opportunities=N    with --sample: how many opportunities, 1 to ${MOST_OPPORTUNITIES}
  --data-dir=DIR       keep the data in DIR
  --safe-mode          standard settings, and nothing of the last view
  --verbose            also show what Electron says about this machine
  --help               show this`;

export const devHelp = `${startHelp.replace('npm start', 'npm run dev')}

Runs the app from its sources: what is changed of a window is shown at once, what is changed of the main process starts it anew.`;

/**
 * What `npm start` or `npm run dev` was asked for.
 * @param {string[]} args
 * @param {string} folder relative data folders start here
 * @returns {{ help: boolean, verbose: boolean, appFlags: string[] }} `appFlags` go to the application
 */
export function readStartFlags(args, folder) {
  const flags = readFlags(args, {
    sample: { type: 'boolean' },
    opportunities: { type: 'string' },
    'data-dir': { type: 'string' },
    'safe-mode': { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  const appFlags = [];
  if (flags.sample) appFlags.push('--sample');
  if (flags.opportunities !== undefined) {
    const count = Number(flags.opportunities);
    if (!flags.sample) throw wrong('--opportunities is for sample data: add --sample.');
    if (!/^\d+$/.test(flags.opportunities) || count < 1 || count > MOST_OPPORTUNITIES) {
      throw wrong(`--opportunities takes a whole number from 1 to ${MOST_OPPORTUNITIES}.`);
    }
    appFlags.push(`--opportunities=${count}`);
  }
  if (flags['data-dir'] !== undefined) {
    if (flags['data-dir'] === '') throw wrong('--data-dir takes the path of a folder.');
    appFlags.push(`--data-dir=${resolve(folder, flags['data-dir'])}`);
  }
  if (flags['safe-mode']) appFlags.push('--safe-mode');
  return { help: flags.help ?? false, verbose: flags.verbose ?? false, appFlags };
}
