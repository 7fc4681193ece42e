import type { Result } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import * as file from '../../../db/services/material-file.ts';
import type { Handlers } from '../contract/handler.ts';
import type { materialFileContract } from '../contract/material-file.ts';

/** What reaches files outside the store; given by the composition root. */
export type MaterialFileHost = {
  /** Asks for a document; null when the person gave it up. */
  askForDocument(windowId: number): Promise<Result<{ path: string | null }>>;
  /** Asks where to save under `name`; null when the person gave it up. */
  askForCopy(windowId: number, name: string): Promise<Result<{ path: string | null }>>;
  /** Opens a file with the system's program; answers with what went wrong, empty when nothing did. */
  openDocument(path: string): Promise<string>;
};

export function materialFileHandlers(
  services: Services,
  host: MaterialFileHost,
): Handlers<keyof typeof materialFileContract> {
  return {
    'material_file.attach': ({ id }, { windowId }) =>
      file.chooseFile(services, id, () => host.askForDocument(windowId)),
    'material_file.detach': ({ id }) => file.detachFile(services, id),
    'material_file.of': ({ id }) => file.fileOf(services, id),
    'material_file.open': ({ id }) => file.openFile(services, id, host.openDocument),
    'material_file.save': ({ id }, { windowId }) =>
      file.saveFile(services, id, (name) => host.askForCopy(windowId, name)),
    'material_file.keepChanged': ({ id }) => file.keepChanged(services, id),
  };
}
