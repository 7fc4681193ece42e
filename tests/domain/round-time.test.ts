import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundEnd } from '../../db/domain/round.ts';
import { heldTime, overlaps } from '../../db/domain/round-time.ts';

const MINUTE = 60_000;
const at = (hour: number, minutes: number) => ({ startsAt: hour * 60 * MINUTE, minutes });
const anyTime = fc.record({
  startsAt: fc.integer({ min: 0, max: 10_000 }).map((minute) => minute * MINUTE),
  minutes: fc.integer({ min: 5, max: 300 }),
});

describe('rounds at the same time', () => {
  it('overlap when they share a minute, and not when one begins as the other ends', () => {
    expect(overlaps(at(10, 60), at(10.5, 60))).toBe(true);
    expect(overlaps(at(10, 60), at(11, 60))).toBe(false);
    expect(overlaps(at(10, 240), at(11, 5))).toBe(true);
  });
  it('overlap both ways or not at all', () => {
    fc.assert(fc.property(anyTime, anyTime, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });
});

describe('a round that is marked as done', () => {
  it('keeps its time once its end has passed', () => {
    expect(heldTime(at(10, 60), 12 * 60 * MINUTE)).toEqual(at(10, 60));
  });
  it('was shorter when it ended early', () => {
    expect(heldTime(at(10, 60), (10 * 60 + 40) * MINUTE)).toEqual(at(10, 40));
  });
  it('has just ended when it was held before its time', () => {
    expect(heldTime(at(10, 60), 9 * 60 * MINUTE)).toEqual(at(8, 60));
  });
  it('never ends in the future, and is never shorter than a round can be', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 12_000 * MINUTE }), (planned, now) => {
        const held = heldTime(planned, now);
        expect(roundEnd(held)).toBeLessThanOrEqual(now);
        expect(held.minutes).toBeGreaterThanOrEqual(5);
        expect(held.minutes).toBeLessThanOrEqual(planned.minutes);
      }),
    );
  });
});
