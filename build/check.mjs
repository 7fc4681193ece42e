import { runScript } from './lib/failure.mjs';
import { readFlags } from './lib/flags.mjs';
import { runChecks } from './check/steps.mjs';

await runScript(async () => {
  readFlags(process.argv.slice(2), {});
  const { failed } = await runChecks(console.log);
  return failed === 0 ? 0 : 1;
});
