import { powerMonitor } from 'electron';
import { type Watched, watchDays } from './day-watch.ts';

/** Calls at every local midnight, every minute in between, after sleep, and when the screen is unlocked, until it is stopped. */
export function atMidnight(watched: Pick<Watched, 'nextMidnight' | 'run'>): { stop(): void } {
  const days = watchDays({
    ...watched,
    now: () => Date.now(),
    after: (milliseconds, call) => {
      const timer = setTimeout(call, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  powerMonitor.on('resume', watched.run);
  powerMonitor.on('unlock-screen', watched.run);
  return {
    stop: () => {
      days.stop();
      powerMonitor.off('resume', watched.run);
      powerMonitor.off('unlock-screen', watched.run);
    },
  };
}
