import type { Result } from '../../../db/domain/result.ts';
import { ok } from '../../../db/domain/result.ts';
import type { Services } from '../../../db/services/core.ts';
import { type ReportHost, problemReport } from '../../../db/services/report.ts';
import type { Handlers } from '../contract/handler.ts';
import type { ErrorNote, Licence, troubleContract } from '../contract/trouble.ts';

/** What is known of the app beside the store; given by the composition root. */
export type TroubleHost = ReportHost & {
  /** Writes down what failed in a window. */
  noteError(note: ErrorNote): void;
  licences(): Promise<Result<Licence[]>>;
};

export function troubleHandlers(services: Services, host: TroubleHost): Handlers<keyof typeof troubleContract> {
  return {
    'trouble.report': () => ok({ text: problemReport(services, host) }),
    'trouble.note': (note) => {
      host.noteError(note);
      return ok(null);
    },
    'app.licences': () => host.licences(),
  };
}
