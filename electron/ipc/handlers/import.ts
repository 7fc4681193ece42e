import { ok } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import { ImportDesk } from '../../../db/services/import.ts';
import type { TaskProgress, importContract } from '../contract/import.ts';
import type { Handlers } from '../contract/handler.ts';

export function importHandlers(
  services: Services,
  send: (windowId: number, progress: TaskProgress) => void,
): Handlers<keyof typeof importContract> {
  const desk = new ImportDesk(services);
  const progress = (task: string, windowId: number) => (how: Omit<TaskProgress, 'task'>) =>
    send(windowId, { task, ...how });
  return {
    'import.read': ({ token, fileName, bytes }) => desk.read(token, fileName, bytes),
    'import.answer': ({ token, answers }) => desk.answer(token, answers),
    'import.plan': ({ token }, { windowId }) => desk.plan(token, progress(token, windowId)),
    'import.rows': ({ token, ...page }) => desk.rows(token, page),
    'import.run': ({ token }, { windowId }) => desk.run(token, progress(token, windowId)),
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
