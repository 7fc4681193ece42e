import { join, resolve } from 'node:path';
import { Failure, runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { root, toolEnv, toolNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const help = `npm run torture [-- flags]

  --kills=N     how often a program is killed in the middle of its work, 20 to 100000; 1000 when not given
  --out=FILE    also write what came of it as JSON
  --help        show this`;

await runScript(async () => {
  const flags = readFlags(process.argv.slice(2), {
    kills: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (flags.help) return console.log(help);
  const kills = flags.kills ?? '1000';
  if (!/^\d+$/.test(kills) || Number(kills) < 20 || Number(kills) > 100_000)
    throw new Failure('--kills takes a whole number from 20 to 100000. See --help.', { exitCode: 2 });
  const args = [join(root, 'tests', 'torture', 'main.ts'), `--kills=${kills}`];
  if (flags.out !== undefined) args.push(`--out=${resolve(process.env.INIT_CWD ?? process.cwd(), flags.out)}`);
  return (await run(toolNode(), args, { cwd: root, env: toolEnv(), show: true })).code;
});
