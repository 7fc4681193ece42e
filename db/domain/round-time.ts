import { roundEnd } from './round.ts';

/** When a round takes place, and how that changes. Instants are UTC milliseconds. */
export interface RoundTime {
  startsAt: number;
  minutes: number;
}

const MINUTE = 60_000;
/** The shortest round there is, as in `roundFields`. */
const SHORTEST = 5;

/** Whether two rounds claim the same time; one that begins as the other ends does not. */
export const overlaps = (a: RoundTime, b: RoundTime): boolean => a.startsAt < roundEnd(b) && b.startsAt < roundEnd(a);

/**
 * The time of a round that is marked as done at `now`: its own once its end has passed. Ended early it was shorter; held
 * before its time it has just ended, so that nothing that was done lies in the future.
 */
export function heldTime(planned: RoundTime, now: number): RoundTime {
  if (roundEnd(planned) <= now) return planned;
  const whole = Math.floor(now / MINUTE) * MINUTE;
  const elapsed = Math.floor((whole - planned.startsAt) / MINUTE);
  if (elapsed >= SHORTEST) return { startsAt: planned.startsAt, minutes: elapsed };
  return { startsAt: whole - planned.minutes * MINUTE, minutes: planned.minutes };
}
