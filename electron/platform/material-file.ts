import { join } from 'node:path';
import { BrowserWindow, app, dialog, shell, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { fileName } from './file-name.ts';

const GONE = fail('not_found', 'This window is not there any more. Try it again in another.');

function windowOf(windowId: number): BrowserWindow | null {
  const contents = webContents.fromId(windowId);
  return contents ? BrowserWindow.fromWebContents(contents) : null;
}

const DOCUMENTS = ['pdf', 'doc', 'docx', 'odt', 'rtf', 'txt', 'md', 'tex', 'pages', 'ppt', 'pptx', 'odp', 'key'];

/** Asks for the file to attach to a material; null when the person gave it up. */
export async function askForDocument(windowId: number): Promise<Result<{ path: string | null }>> {
  const window = windowOf(windowId);
  if (window === null) return GONE;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Attach a file',
    properties: ['openFile'],
    filters: [
      { name: 'Documents', extensions: DOCUMENTS },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  return ok({ path: canceled ? null : (filePaths[0] ?? null) });
}

/** Asks where to save a copy; null when the person gave it up. */
export async function askForCopy(windowId: number, name: string): Promise<Result<{ path: string | null }>> {
  const window = windowOf(windowId);
  if (window === null) return GONE;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save a copy',
    defaultPath: join(app.getPath('documents'), fileName(name, 'Material')),
  });
  return ok({ path: canceled || !filePath ? null : filePath });
}

/** Opens a file with the system's program; answers with what went wrong, empty when nothing did. */
export const openDocument = (path: string): Promise<string> => shell.openPath(path);
