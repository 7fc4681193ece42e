import { runScript } from './lib/failure.mjs';
import { readStartFlags, startHelp } from './lib/flags.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runApp } from './lib/run-app.mjs';
import { sandboxFlags } from './lib/sandbox.mjs';

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
    return await runApp(runtime.executable, args, { env: { ...process.env, ...display.env }, verbose });
  } finally {
    display.stop();
  }
});
