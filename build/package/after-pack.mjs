import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flipFuses } from '@electron/fuses';
import { fuses } from './fuses.mjs';

/** @typedef {import('electron-builder').AfterPackContext} Context */

/** The binary and the resources that electron-builder has just laid out. */
function placesOf(/** @type {Context} */ { appOutDir, packager, electronPlatformName }) {
  const name = packager.appInfo.productFilename;
  if (electronPlatformName === 'darwin') {
    const contents = join(appOutDir, `${name}.app`, 'Contents');
    return { executable: join(contents, 'MacOS', name), resources: join(contents, 'Resources') };
  }
  const file = electronPlatformName === 'win32' ? `${name}.exe` : nameOnLinux(packager);
  return { executable: join(appOutDir, file), resources: join(appOutDir, 'resources') };
}

const nameOnLinux = (/** @type {Context['packager']} */ packager) =>
  'executableName' in packager ? String(packager.executableName) : packager.appInfo.productFilename;

/** Takes Electron's own start application out and sets the fuses, before anything is signed. */
export default async function afterPack(/** @type {Context} */ context) {
  const { executable, resources } = placesOf(context);
  await rm(join(resources, 'default_app.asar'), { force: true });
  // On Apple silicon a changed binary must be signed anew, if only by nobody, to start at all.
  await flipFuses(executable, { ...fuses, resetAdHocDarwinSignature: context.electronPlatformName === 'darwin' });
}
