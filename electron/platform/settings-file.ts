import { BrowserWindow, app, dialog, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';

/** Asks for a file of settings to read; null when the person gave it up. */
export async function askForSettings(windowId: number): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) return fail('not_found', 'This window is not there any more. Try it again in another.');
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Read settings from a file',
    defaultPath: app.getPath('documents'),
    properties: ['openFile'],
    filters: [{ name: 'Settings (JSON)', extensions: ['json'] }],
  });
  return ok({ path: canceled ? null : (filePaths[0] ?? null) });
}
