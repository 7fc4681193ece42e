import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BrowserWindow, app, dialog, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { fileName } from './file-name.ts';

/** Asks for a calendar file; null when the person gave it up. `path` is offered when it was chosen before. */
export async function askForCalendar(
  windowId: number,
  { title, name, path = null }: { title: string; name: string; path?: string | null },
): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) return fail('not_found', 'This window is not there any more. Try it again in another.');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path ?? join(app.getPath('documents'), `${fileName(name, 'Calendar')}.ics`),
    filters: [{ name: 'Calendar (ICS)', extensions: ['ics'] }],
  });
  if (canceled || !filePath) return ok({ path: null });
  if (/\.ics$/i.test(filePath)) return ok({ path: filePath });
  const whole = `${filePath}.ics`;
  // The dialog asked about another name: what lies under this one is not replaced unasked.
  if (existsSync(whole))
    return fail('conflict', `There is a ${basename(whole)} already. Choose it by its whole name to replace it.`);
  return ok({ path: whole });
}
