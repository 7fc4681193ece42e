/** Longest that a change of the clock or of the time zone goes unnoticed, in milliseconds. */
const LONGEST = 60_000;
/** Past midnight by so much, so that a timer that comes a little early finds the new day. */
const AFTER = 1000;

export interface Watched {
  /** UTC milliseconds. */
  now(): number;
  /** When the next local midnight is, UTC milliseconds. */
  nextMidnight(): number;
  /** Does what is to be done once a day, and little more than compare dates when that is done. */
  run(): void;
  /** Calls once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, call: () => void): () => void;
}

/**
 * Looks for a new day at local midnight and every minute in between: timers stand still during sleep, and nobody says
 * when the clock is set, the zone changes, or another store is opened. A day whose run failed is looked at again.
 */
export function watchDays({ now, nextMidnight, run, after }: Watched): { stop(): void } {
  let callOff = () => {};
  const wait = () => {
    const until = Math.max(0, nextMidnight() - now()) + AFTER;
    callOff = after(Math.min(until, LONGEST), () => {
      // The next look is arranged first: a run that throws does not end the watch.
      wait();
      run();
    });
  };
  wait();
  return { stop: () => callOff() };
}
