import { powerMonitor } from 'electron';
import { type Watched, watchDays } from './day-watch.ts';

/** Calls at every local midnight, every minute in between, after sleep, and when the screen is unlocked. */
export function atMidnight(watched: Pick<Watched, 'nextMidnight' | 'run'>): void {
  watchDays({
    ...watched,
    now: () => Date.now(),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  powerMonitor.on('resume', watched.run);
  powerMonitor.on('unlock-screen', watched.run);
}
