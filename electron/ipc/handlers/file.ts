import type { Result } from '../../../db/domain/result.ts';
import { saveFile } from '../../../db/services/file-save.ts';
import type { FileKind, fileContract } from '../contract/file.ts';
import type { Handlers } from '../contract/handler.ts';

/** What asks for a place to save a file; given by the composition root. */
export type FileHost = {
  /** Asks for a file; null when the person gave it up. `name` is offered, and `kind` is how it ends. */
  askForFile(windowId: number, what: { name: string; kind: FileKind }): Promise<Result<{ path: string | null }>>;
};

export function fileHandlers(host: FileHost): Handlers<keyof typeof fileContract> {
  return {
    'file.save': (file, { windowId }) =>
      saveFile(file, () => host.askForFile(windowId, { name: file.suggestedName, kind: file.kind })),
  };
}
