import { dirname, join } from 'node:path';
import { ensureBundle } from './lib/bundle.mjs';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { requireInstalled } from './lib/requirements.mjs';
import { runTool } from './lib/tools.mjs';
import { findRuntime } from './runtime/index.mjs';

const help = `npm run package [-- flags]

  --out=DIR       where to put it; release/ otherwise
  --installers    make the installers of this platform too, and not only the folder
  --stand-in      also with the Electron that stands in for tests, which must never be given to anybody
  --help          show this`;

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), {
    out: { type: 'string' },
    installers: { type: 'boolean' },
    'stand-in': { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (flags.help) {
    console.log(help);
    return 0;
  }
  requireInstalled(console.log);
  // The driver that an older Electron may need is never shipped: nothing is built here.
  const runtime = await findRuntime({ log: console.log });
  if (runtime.standIn && !flags['stand-in'])
    throw new Failure(
      'The Electron of this machine only stands in for development and tests: it is never shipped. Package where Electron can be downloaded, or try it out with --stand-in.',
    );
  if (runtime.standIn && flags.installers) throw new Failure('A stand-in makes no installers: leave out --installers.');
  await ensureBundle({ log: console.log });
  // electron-builder brings the Electron of every platform and kind of processor by itself.
  const args = ['--publish=never'];
  if (runtime.standIn) args.push(`-c.electronDist=${dirname(runtime.executable)}`);
  if (flags.out !== undefined) args.push(`-c.directories.output=${flags.out}`);
  if (!flags.installers) args.push('--dir');
  console.log('Packaging…');
  const { code, output } = await runTool({ name: 'electron-builder', command: 'electron-builder', args });
  if (code !== 0)
    throw new Failure(`${output.trim()}\nThe application could not be packaged: the messages above say where.`);
  console.log(`Packaged in ${join(flags.out ?? 'release')}.`);
  return 0;
});
