import { join } from 'node:path';
import { BrowserWindow, type OpenDialogOptions, app, dialog, webContents } from 'electron';
import { EXPORT_ENDING } from '../../db/domain/everything.ts';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { fileName } from './file-name.ts';
import { askWhere } from './save-file.ts';

const CALLED = 'Proffer export';

async function askToOpen(windowId: number, options: OpenDialogOptions): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) return fail('not_found', 'This window is not there any more. Try it again in another.');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
  return ok({ path: canceled ? null : (filePaths[0] ?? null) });
}

/** Asks where everything is to be written; null when the person gave it up. */
export function askForExport(windowId: number, name: string): Promise<Result<{ path: string | null }>> {
  const offered = join(app.getPath('documents'), `${fileName(name, 'Proffer')}.${EXPORT_ENDING}`);
  return askWhere(windowId, { title: 'Export everything', offered, ending: EXPORT_ENDING, called: CALLED });
}

/** Asks for the folder in which the tables are written. */
export const askForTables = (windowId: number): Promise<Result<{ path: string | null }>> =>
  askToOpen(windowId, {
    title: 'Export tables as CSV',
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  });

/** Asks for an export to bring in. */
export const askForTransfer = (windowId: number): Promise<Result<{ path: string | null }>> =>
  askToOpen(windowId, {
    title: 'Import a Proffer export',
    properties: ['openFile'],
    filters: [
      { name: CALLED, extensions: [EXPORT_ENDING, 'json'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
