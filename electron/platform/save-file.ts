import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BrowserWindow, app, dialog, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import type { FileKind } from '../ipc/contract/file.ts';
import { fileName } from './file-name.ts';

interface Asked {
  title: string;
  /** The whole path that is offered. */
  offered: string;
  /** How the file ends, without the dot. */
  ending: string;
  /** What such a file is, in words. */
  called: string;
}

/** Asks where to save a file with this ending; null when the person gave it up. */
export async function askWhere(
  windowId: number,
  { title, offered, ending, called }: Asked,
): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!window) return fail('not_found', 'This window is not there any more. Try it again in another.');
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: offered,
    filters: [{ name: called, extensions: [ending] }],
  });
  if (canceled || !filePath) return ok({ path: null });
  if (filePath.toLowerCase().endsWith(`.${ending}`)) return ok({ path: filePath });
  const whole = `${filePath}.${ending}`;
  // The dialog asked about another name: what lies under this one is not replaced unasked.
  if (existsSync(whole))
    return fail('conflict', `There is a ${basename(whole)} already. Choose it by its whole name to replace it.`);
  return ok({ path: whole });
}

const KINDS: Record<FileKind, { title: string; called: string; otherwise: string }> = {
  svg: { title: 'Save the picture', called: 'Picture (SVG)', otherwise: 'Chart' },
  png: { title: 'Save the picture', called: 'Picture (PNG)', otherwise: 'Chart' },
  md: { title: 'Save as Markdown', called: 'Markdown', otherwise: 'Text' },
  txt: { title: 'Save as text', called: 'Text', otherwise: 'Text' },
  json: { title: 'Save the file', called: 'JSON', otherwise: 'Proffer' },
  csv: { title: 'Save the table', called: 'Table (CSV)', otherwise: 'Table' },
};

/** Asks for a file of this kind, offered in the documents under `name`. */
export function askForFile(
  windowId: number,
  { name, kind }: { name: string; kind: FileKind },
): Promise<Result<{ path: string | null }>> {
  const { title, called, otherwise } = KINDS[kind];
  const offered = join(app.getPath('documents'), `${fileName(name, otherwise)}.${kind}`);
  return askWhere(windowId, { title, offered, ending: kind, called });
}
