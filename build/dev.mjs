import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runScript } from './lib/failure.mjs';
import { devHelp, readStartFlags } from './lib/flags.mjs';
import { root, toolEnv, toolNode } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { runApp } from './lib/run-app.mjs';
import { sandboxFlags } from './lib/sandbox.mjs';
import { toolFile } from './lib/tools.mjs';

/** @returns {Promise<number>} a port of this computer that nobody listens at */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The folder that Electron is started with: what is bundled for development, under the name and version of the app. */
async function makeEntry() {
  const folder = join(root, 'out', 'dev');
  await mkdir(folder, { recursive: true });
  const { name, productName, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entry = { name, productName, version, type: 'module', main: 'main/main.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(entry));
  return folder;
}

await runScript(async () => {
  const { help, verbose, appFlags } = readStartFlags(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  if (help) {
    console.log(devHelp);
    return 0;
  }
  const { runtime, display } = await prepare({ log: console.log, bundle: false });
  const env = toolEnv({
    ...display.env,
    PROFFER_DEV_PORT: String(await freePort()),
    ELECTRON_ENTRY: await makeEntry(),
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(runtime.version ? { ELECTRON_MAJOR_VER: runtime.version.split('.')[0] } : {}),
  });
  const file = toolFile('electron-vite', 'electron-vite');
  try {
    return await runApp(toolNode(), [file, 'dev', '--watch', '--', ...sandboxFlags(), ...appFlags], {
      env,
      verbose,
      cwd: root,
    });
  } finally {
    display.stop();
  }
});
