import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, app, dialog, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import { fileName } from './file-name.ts';

const GONE = fail('not_found', 'This window is not there any more. Open the sheet again.');

/** A4 without margins: the page brings its own, so that what is seen is what is printed. */
const PAGE = { pageSize: 'A4', margins: { marginType: 'none' } } as const;

/** Asks where to save, and writes what the window would print there as PDF; null when the person gave it up. */
export async function savePdf(windowId: number, name: string): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!contents || !window) return GONE;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save the sheet as PDF',
    defaultPath: join(app.getPath('documents'), `${fileName(name, 'Sheet')}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || !filePath) return ok({ path: null });
  const path = /\.pdf$/i.test(filePath) ? filePath : `${filePath}.pdf`;
  try {
    await writeFile(
      path,
      await contents.printToPDF({
        pageSize: 'A4',
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        printBackground: true,
        preferCSSPageSize: true,
      }),
    );
  } catch {
    return fail('store', 'The PDF could not be written there. Choose another folder, or close the file if it is open.');
  }
  return ok({ path });
}

/** Opens the system's print dialog; giving it up is no failure. */
export function print(windowId: number): Promise<Result<null>> {
  const contents = webContents.fromId(windowId);
  if (!contents) return Promise.resolve(GONE);
  return new Promise((resolve) => {
    contents.print({ ...PAGE, printBackground: true }, (isPrinted, reason) => {
      const isGivenUp = /cancel/i.test(reason);
      resolve(isPrinted || isGivenUp ? ok(null) : fail('conflict', NO_PRINTER));
    });
  });
}
const NO_PRINTER = 'Nothing was printed: the system names no printer that answers. Save the sheet as PDF instead.';
