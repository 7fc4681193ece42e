import { describe, expect, it } from 'vitest';
import { watchDays } from '../../electron/platform/day-watch.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A computer whose clock shows what it is set to, whose timers stand still while it sleeps, and a day that is 24 hours. */
function computer(startsAt = 10 * 60 * MINUTE) {
  let shown = startsAt;
  let ticked = 0;
  let timers: { at: number; call: () => void }[] = [];
  return {
    /** The times shown when it ran. */
    ran: [] as number[],
    waiting: () => timers.length,
    set: (time: number) => void (shown = time),
    watched: {
      now: () => shown,
      nextMidnight: () => (Math.floor(shown / DAY) + 1) * DAY,
      after: (milliseconds: number, call: () => void) => {
        const timer = { at: ticked + milliseconds, call };
        timers.push(timer);
        return () => void (timers = timers.filter((one) => one !== timer));
      },
    },
    /** Time passes awake. */
    pass(milliseconds: number) {
      const until = ticked + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        shown += next.at - ticked;
        ticked = next.at;
        next.call();
      }
      shown += until - ticked;
      ticked = until;
    },
  };
}
function watching(startsAt?: number) {
  const machine = computer(startsAt);
  const watch = watchDays({ ...machine.watched, run: () => void machine.ran.push(machine.watched.now()) });
  return { machine, watch };
}
const dayOf = (time: number) => Math.floor(time / DAY);

describe('the watch for a new day', () => {
  it('looks within two seconds of midnight', () => {
    const { machine } = watching(DAY - 30_000);
    machine.pass(32_000);
    const [first] = machine.ran.filter((at) => dayOf(at) === 1);
    expect(first).toBeLessThanOrEqual(DAY + 2000);
  });
  it('looks every minute in between, and not more often', () => {
    const { machine } = watching();
    machine.pass(60 * MINUTE);
    expect(machine.ran).toHaveLength(60);
  });
  it.each([
    ['set forward', 3 * DAY],
    ['set back', -3 * DAY],
    ['waking up after days asleep', 9 * DAY],
  ])('notices the clock %s within a minute', (_, by) => {
    const { machine } = watching(20 * DAY + DAY / 2);
    machine.pass(5 * MINUTE);
    const before = machine.ran.length;
    machine.set(machine.watched.now() + by);
    machine.pass(MINUTE);
    expect(machine.ran.slice(before).map(dayOf)).toEqual([dayOf(20 * DAY + by)]);
  });
  it('goes on after a run that failed', () => {
    const machine = computer();
    let runs = 0;
    watchDays({
      ...machine.watched,
      run: () => {
        runs += 1;
        if (runs === 1) throw new Error('The store was locked');
      },
    });
    expect(() => machine.pass(MINUTE)).toThrow('locked');
    machine.pass(2 * MINUTE);
    expect(runs).toBe(3);
  });
  it('leaves no timer behind when it is stopped', () => {
    const { machine, watch } = watching();
    machine.pass(3 * MINUTE);
    expect(machine.waiting()).toBe(1);
    watch.stop();
    expect(machine.waiting()).toBe(0);
  });
});
