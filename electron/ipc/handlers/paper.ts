import type { Handlers } from '../contract/handler.ts';
import type { paperContract } from '../contract/paper.ts';
import type { PrintHost } from './sheet.ts';

export function paperHandlers(host: PrintHost): Handlers<keyof typeof paperContract> {
  return {
    'paper.savePdf': ({ name }, { windowId }) => host.savePdf(windowId, name, 'document'),
    'paper.print': (_input, { windowId }) => host.print(windowId, 'document'),
  };
}
