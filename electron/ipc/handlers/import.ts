import { ok } from '../../../db/domain/result.ts';
import type { BackupDesk } from '../../../db/services/backup-desk.ts';
import type { Services } from '../../../db/services/core.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import { forgetRemembered, rememberedFiles } from '../../../db/services/import-memory.ts';
import type { TaskProgress, importContract } from '../contract/import.ts';
import type { Handlers } from '../contract/handler.ts';
import { toldTo } from './backup.ts';

export function importHandlers(
  services: Services,
  { backups }: { backups: BackupDesk },
  send: (windowId: number, progress: TaskProgress) => void,
): Handlers<keyof typeof importContract> {
  const desk = new ImportDesk(services);
  const progress = (task: string, windowId: number) => (how: Omit<TaskProgress, 'task'>) =>
    send(windowId, { task, ...how });
  return {
    'import.read': ({ token, fileName, bytes }, { windowId }) =>
      desk.read(token, fileName, bytes, progress(token, windowId)),
    'import.answer': ({ token, answers }, { windowId }) => desk.answer(token, answers, progress(token, windowId)),
    'import.plan': ({ token }, { windowId }) => desk.plan(token, progress(token, windowId)),
    'import.rows': ({ token, ...page }) => desk.rows(token, page),
    'import.rejected': ({ token }) => desk.rejected(token),
    'import.remembered': () => rememberedFiles(services),
    'import.forgetRemembered': ({ key }) => forgetRemembered(services, key),
    'import.run': ({ token }, { windowId }) =>
      desk.run(token, progress(token, windowId), () => backups.beforeImport(toldTo(send, windowId, token))),
    'import.stop': ({ token }) => {
      desk.stop(token);
      return ok(null);
    },
    'import.forget': ({ token }) => {
      desk.forget(token);
      return ok(null);
    },
  };
}
