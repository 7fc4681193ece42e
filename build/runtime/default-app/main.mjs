// Does what Electron's own default application does: `electron DIR` runs the application in DIR.
// The main module awaits the application on purpose: Electron holds back `ready` until it is loaded,
// and some of its interfaces may be called only before that.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

function readPackage(folder) {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  } catch {
    return {};
  }
}

async function load(target) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const { name, productName, version, desktopName } = readPackage(target);
  if (version) app.setVersion(version);
  if (productName || name) app.setName(productName || name);
  if (process.platform === 'linux') app.setDesktopName(desktopName || `${app.getName()}.desktop`);

  const main = require.resolve(target);
  app.setAppPath(version || name ? target : dirname(main));
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), app.getName()));
  }
  await import(pathToFileURL(main).href);
}

const args = process.argv.slice(1);
let target;
for (let at = 0; at < args.length && target === undefined; at += 1) {
  if (args[at] === '-r' || args[at] === '--require') require(args[(at += 1)]);
  else if (!args[at].startsWith('-')) target = args[at];
}

if (target === undefined) {
  console.error('Usage: electron APPLICATION-FOLDER [arguments]');
  app.exit(2);
} else {
  try {
    await load(resolve(target));
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}
