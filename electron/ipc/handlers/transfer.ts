import type { Result } from '../../../db/domain/result.ts';
import { ok } from '../../../db/domain/result.ts';
import type { BackupDesk } from '../../../db/services/backup-desk.ts';
import type { Services } from '../../../db/services/core.ts';
import { ExportDesk } from '../../../db/services/export-desk.ts';
import type { TransferDesk } from '../../../db/services/transfer.ts';
import type { Handlers } from '../contract/handler.ts';
import type { TaskProgress } from '../contract/import.ts';
import type { transferContract } from '../contract/transfer.ts';
import { toldTo } from './backup.ts';

type Chosen = Promise<Result<{ path: string | null }>>;

/** What an export needs of the system; given by the composition root. */
export type TransferHost = {
  version: string;
  backups: BackupDesk;
  /** The export that is being looked at; the system puts files there too. */
  transfer: TransferDesk;
  askForExport(windowId: number, name: string): Chosen;
  askForTables(windowId: number): Chosen;
  askForTransfer(windowId: number): Chosen;
};

type Send = (windowId: number, progress: TaskProgress) => void;

export function transferHandlers(
  services: Services,
  host: TransferHost,
  send: Send,
): Handlers<keyof typeof transferContract> {
  const desk = new ExportDesk(services);
  const { transfer, version } = host;
  const told = (windowId: number, task: string) => (how: Omit<TaskProgress, 'task'>) =>
    send(windowId, { task, ...how });
  return {
    'export.everything': ({ task, ...choices }, { windowId }) =>
      desk.everything(
        { task, choices, app: version },
        (name) => host.askForExport(windowId, name),
        told(windowId, task),
      ),
    'export.tables': ({ task, ...choices }, { windowId }) =>
      desk.tables({ task, choices }, () => host.askForTables(windowId), told(windowId, task)),
    'export.stop': ({ task }) => {
      desk.stop(task);
      return ok(null);
    },
    'transfer.choose': ({ task }, { windowId }) =>
      transfer.choose(task, () => host.askForTransfer(windowId), told(windowId, task)),
    'transfer.offered': ({ task }, { windowId }) => transfer.takeOffered(task, told(windowId, task)),
    'transfer.plan': ({ task, ...choice }, { windowId }) => transfer.plan(task, choice, told(windowId, task)),
    'transfer.run': ({ task, ...choice }, { windowId }) =>
      transfer.run(task, choice, () => host.backups.beforeImport(toldTo(send, windowId, task)), told(windowId, task)),
    'transfer.stop': ({ task }) => {
      transfer.stop(task);
      return ok(null);
    },
    'transfer.forget': ({ task }) => {
      transfer.forget(task);
      return ok(null);
    },
  };
}
