import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { modules, root, toolEnv, toolNode } from './paths.mjs';
import { run } from './run.mjs';

/** The file behind a package's command: started with Node directly it needs no shell on any platform. */
export function toolFile(/** @type {string} */ name, /** @type {string} */ command) {
  const file = join(modules, name, 'package.json');
  if (!existsSync(file)) throw new Failure(`The package ${name} is not installed. Run \`npm install\` first.`);
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  return join(modules, name, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs the command of an installed package, in the project's folder.
 * @param {{ name: string, command: string, args: string[], env?: Record<string, string | undefined>, show?: boolean }} options
 */
export function runTool({ name, command, args, env = {}, show = false }) {
  return run(toolNode(), [toolFile(name, command), ...args], { cwd: root, env: toolEnv(env), show });
}
