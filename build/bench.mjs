import { join, resolve } from 'node:path';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { root, toolEnv, toolNode } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';

const PARTS = ['start', 'screens', 'actions', 'services', 'imports'];

const help = `npm run bench [-- flags]

  --only=PART    one part of it, or several with commas: ${PARTS.join(', ')}
  --out=FILE     also write the figures as JSON
  --help         show this

Figures mean something on an idle machine only.`;

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), {
    only: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (flags.help) return console.log(help);
  const { only, out } = flags;
  const unknown = only?.split(',').find((part) => !PARTS.includes(part));
  if (unknown !== undefined)
    throw new Failure(`--only takes some of: ${PARTS.join(', ')}, not ${unknown}.`, { exitCode: 2 });
  const { runtime, display } = await prepare({ log: console.log, forTests: true });
  const args = [join(root, 'tests', 'bench', 'main.ts')];
  if (only !== undefined) args.push(`--only=${only}`);
  if (out !== undefined) args.push(`--out=${resolve(process.env.INIT_CWD ?? process.cwd(), out)}`);
  const env = toolEnv({ ...display.env, PROFFER_ELECTRON: runtime.executable });
  try {
    return (await run(toolNode(), args, { cwd: root, env, show: true })).code;
  } finally {
    display.stop();
  }
});
