import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, app, dialog, webContents } from 'electron';
import { type Result, fail, ok } from '../../db/domain/result.ts';
import type { PaperLayout } from '../ipc/contract/sheet.ts';
import { fileName } from './file-name.ts';

const GONE = fail('not_found', 'This window is not there any more. Open it again.');

/** Millimetres around each page. A sheet has none: it brings its own, so that what is seen is what is printed. */
const MARGIN = { sheet: 0, document: 15 } as const satisfies Record<PaperLayout, number>;
const TITLE = { sheet: 'Save the sheet as PDF', document: 'Save as PDF' } as const;
const FALLBACK = { sheet: 'Sheet', document: 'Proffer' } as const;
const inches = (millimetres: number) => millimetres / 25.4;
/** Of 72 to the inch. */
const points = (millimetres: number) => Math.round(inches(millimetres) * 72);

/** Asks where to save, and writes what the window would print there as PDF; null when the person gave it up. */
export async function savePdf(
  windowId: number,
  name: string,
  layout: PaperLayout = 'sheet',
): Promise<Result<{ path: string | null }>> {
  const contents = webContents.fromId(windowId);
  const window = contents && BrowserWindow.fromWebContents(contents);
  if (!contents || !window) return GONE;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: TITLE[layout],
    defaultPath: join(app.getPath('documents'), `${fileName(name, FALLBACK[layout])}.pdf`),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || !filePath) return ok({ path: null });
  const path = /\.pdf$/i.test(filePath) ? filePath : `${filePath}.pdf`;
  const margin = inches(MARGIN[layout]);
  try {
    await writeFile(
      path,
      await contents.printToPDF({
        pageSize: 'A4',
        margins: { top: margin, bottom: margin, left: margin, right: margin },
        printBackground: true,
        preferCSSPageSize: layout === 'sheet',
      }),
    );
  } catch {
    return fail('store', 'The PDF could not be written there. Choose another folder, or close the file if it is open.');
  }
  return ok({ path });
}

/** Opens the system's print dialog; giving it up is no failure. */
export function print(windowId: number, layout: PaperLayout = 'sheet'): Promise<Result<null>> {
  const contents = webContents.fromId(windowId);
  if (!contents) return Promise.resolve(GONE);
  const around = points(MARGIN[layout]);
  const margins =
    around === 0
      ? ({ marginType: 'none' } as const)
      : ({ marginType: 'custom', top: around, bottom: around, left: around, right: around } as const);
  return new Promise((resolve) => {
    contents.print({ pageSize: 'A4', margins, printBackground: true }, (isPrinted, reason) => {
      const isGivenUp = /cancel/i.test(reason);
      resolve(isPrinted || isGivenUp ? ok(null) : fail('conflict', NO_PRINTER));
    });
  });
}
const NO_PRINTER = 'Nothing was printed: the system names no printer that answers. Save it as PDF instead.';
