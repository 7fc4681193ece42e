import type { App } from 'electron';
import { exportIn } from './arguments.ts';

/**
 * Exports that the system asks to open: among the arguments of this start or a later one, or as an event on a Mac. What
 * comes before anybody can take it waits; of several, the last.
 */
export function watchOpenedFiles(app: Pick<App, 'on'>, argv: readonly string[], cwd: string) {
  let waiting = exportIn(argv, cwd);
  let take: ((path: string) => void) | null = null;
  const come = (path: string | null) => {
    if (path === null) return;
    if (take === null) waiting = path;
    else take(path);
  };
  app.on('open-file', (event, path) => {
    event.preventDefault();
    come(path);
  });
  app.on('second-instance', (_event, later, from) => come(exportIn(later, from)));
  return {
    /** From now on this is told of each; first of the one that waits. */
    handTo(taker: (path: string) => void): void {
      take = taker;
      const path = waiting;
      waiting = null;
      come(path);
    },
  };
}
