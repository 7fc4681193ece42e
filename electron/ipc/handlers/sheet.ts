import type { Result } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import { sheetOf } from '../../../db/services/sheet.ts';
import type { Handlers } from '../contract/handler.ts';
import type { sheetContract, PaperLayout } from '../contract/sheet.ts';

/** A sheet is one page that brings its own margins; a document runs over as many pages as it takes. */

/** What puts the page of a window on paper; given by the composition root. */
export type PrintHost = {
  /** Asks where, and writes the page as a PDF; null when the person gave it up. `name` is offered as the file's name. */
  savePdf(windowId: number, name: string, layout?: PaperLayout): Promise<Result<{ path: string | null }>>;
  print(windowId: number, layout?: PaperLayout): Promise<Result<null>>;
};

export function sheetHandlers(services: Services, host: PrintHost): Handlers<keyof typeof sheetContract> {
  return {
    'sheet.of': ({ id }) => sheetOf(services, id),
    'sheet.savePdf': async ({ id }, { windowId }) => {
      const sheet = sheetOf(services, id);
      return sheet.ok ? host.savePdf(windowId, `${sheet.value.company} ${sheet.value.title}`) : sheet;
    },
    'sheet.print': async ({ id }, { windowId }) => {
      const sheet = sheetOf(services, id);
      return sheet.ok ? host.print(windowId) : sheet;
    },
  };
}
