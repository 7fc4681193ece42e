import { runInThisContext } from 'node:vm';
import type { ElectronApplication } from '@playwright/test';

/**
 * Makes every answer from the main process of `app` arrive, however busy that process is.
 *
 * A question may reach it in the middle of other work, and then the inspector holds the promise of its answer only weakly
 * until that work is over: a garbage collection before ends the question with "Resulting promise was garbage collected",
 * also where the answer is no promise. Here a task of its own gives the answer, and holds it until then.
 */
export function holdAnswers(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app);
  app.evaluate = (question: unknown, ...given: unknown[]) => {
    const held: unknown = runInThisContext(`(electron, given) =>
      new Promise((answer, fail) => setImmediate(() => {
        try { answer((${String(question)})(electron, given)); } catch (error) { fail(error); }
      }))`);
    return ask(held as Parameters<typeof ask>[0], ...given);
  };
}
