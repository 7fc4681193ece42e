import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, app, dialog, shell, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { askWhere } from './save-file.ts';

/** Asks for a backup to restore, plain or behind a passphrase; null when the person gave it up. */
async function askForBackup(windowId: number): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) return fail('not_found', 'This window is not there any more. Try it again in another.');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Restore from a file',
    properties: ['openFile'],
    filters: [
      { name: 'Backups of Proffer', extensions: ['db', 'age'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return ok({ path: canceled ? null : (filePaths[0] ?? null) });
}

/** Asks where to save a backup behind a passphrase. */
function askForSealed(windowId: number, name: string): Promise<Result<{ path: string | null }>> {
  return askWhere(windowId, {
    title: 'Save an encrypted copy',
    offered: join(app.getPath('documents'), `${name}.age`),
    ending: 'age',
    called: 'Encrypted copy (age)',
  });
}

/** Opens a folder in the system's file manager; one that is not there yet is made, for its owner only. */
async function openFolder(path: string): Promise<Result<null>> {
  try {
    if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch {
    return fail('store', `The folder ${path} cannot be made. Look at what lies there.`);
  }
  const problem = await shell.openPath(path);
  return problem === '' ? ok(null) : fail('store', `The system could not open ${path}. Open it by hand.`);
}

/** Shows a file in its folder. */
const showFile = (path: string): void => shell.showItemInFolder(path);

/** What backups ask of the system. */
export const backupDialogs = { askForBackup, askForSealed, openFolder, showFile };
