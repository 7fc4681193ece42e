import { ok } from '../../../db/domain/result.ts';
import type { Handlers } from '../contract/handler.ts';
import type { UpdateState, updateContract } from '../contract/update.ts';

/** What asks for newer versions; given by the composition root. */
export type UpdateHost = {
  updates: { state(): UpdateState; check(): void; download(): void; install(): void };
};

export function updateHandlers({ updates }: UpdateHost): Handlers<keyof typeof updateContract> {
  const started = (work: () => void) => () => {
    work();
    return ok(null);
  };
  return {
    'update.state': () => ok(updates.state()),
    'update.check': started(() => updates.check()),
    'update.download': started(() => updates.download()),
    'update.install': started(() => updates.install()),
  };
}
