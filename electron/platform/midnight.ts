import { powerMonitor } from 'electron';

/** Longest a timer is trusted: a changed clock is noticed within the hour. */
const HOUR = 3_600_000;

/** Calls at every local midnight, and after sleep; `next` says when that is, in UTC milliseconds. */
export function atMidnight(next: () => number, run: () => void): void {
  const wait = () => {
    const until = Math.max(1000, next() - Date.now());
    setTimeout(
      () => {
        run();
        wait();
      },
      Math.min(until + 1000, HOUR),
    );
  };
  wait();
  powerMonitor.on('resume', run);
}
