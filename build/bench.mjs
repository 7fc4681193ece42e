import { join, resolve } from 'node:path';
import { runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { root, toolEnv, toolNode } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { run } from './lib/run.mjs';

await runScript(async () => {
  const { out } = readFlags(process.argv.slice(2), { out: { type: 'string' } });
  const { runtime, display } = await prepare({ log: console.log, forTests: true });
  const args = [join(root, 'tests', 'bench', 'main.ts')];
  if (out !== undefined) args.push(`--out=${resolve(process.env.INIT_CWD ?? process.cwd(), out)}`);
  const env = toolEnv({ ...display.env, PROFFER_ELECTRON: runtime.executable });
  try {
    return (await run(toolNode(), args, { cwd: root, env, show: true })).code;
  } finally {
    display.stop();
  }
});
