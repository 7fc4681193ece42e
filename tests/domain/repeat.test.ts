import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../db/domain/dates.ts';
import type { Repeat } from '../../db/domain/follow-up.ts';
import { isoDate } from '../../db/domain/fields.ts';
import { comesAgainOn, monthsAfter, nextTurn } from '../../db/domain/repeat.ts';
import { REPEAT_UNITS } from '../../db/domain/vocabulary.ts';

const anyDate = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const anyRepeat: fc.Arbitrary<Repeat> = fc.record({
  every: fc.integer({ min: 1, max: 30 }),
  unit: fc.constantFrom(...REPEAT_UNITS),
});

/** The dates that settling each on its day brings. */
function series(from: string, repeat: Repeat, length: number): string[] {
  const dates = [from];
  while (dates.length < length) {
    const dueOn = dates.at(-1) ?? from;
    dates.push(comesAgainOn({ repeatFrom: from, dueOn, repeat }, dueOn));
  }
  return dates;
}

describe('a follow-up that repeats', () => {
  it('on the 31st stays there over shorter months', () => {
    expect(series('2026-01-31', { every: 1, unit: 'month' }, 5)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });
  it('on a 29 February comes on the 28th until the next leap year', () => {
    expect(series('2028-02-29', { every: 12, unit: 'month' }, 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });
  it('keeps its weekday over both changes of the clocks', () => {
    const days = series('2026-03-20', { every: 1, unit: 'week' }, 40).map((date) => weekday(date));
    expect(new Set(days)).toEqual(new Set([5]));
  });
  it('brings one and not twelve after a year asleep', () => {
    const repeat: Repeat = { every: 1, unit: 'month' };
    expect(comesAgainOn({ repeatFrom: '2025-01-15', dueOn: '2025-01-15', repeat }, '2026-01-20')).toBe('2026-02-15');
  });
  it('done ahead of its day skips the day it was done for', () => {
    const repeat: Repeat = { every: 1, unit: 'week' };
    expect(comesAgainOn({ repeatFrom: null, dueOn: '2026-11-27', repeat }, '2026-11-23')).toBe('2026-12-04');
  });
  it('always moves on, to a real day, by no more than one turn after both days', () => {
    fc.assert(
      fc.property(anyDate, anyRepeat, fc.integer({ min: -400, max: 4000 }), (from, repeat, ahead) => {
        const today = addDays(from, ahead);
        const next = comesAgainOn({ repeatFrom: from, dueOn: from, repeat }, today);
        expect(isoDate.safeParse(next).success).toBe(true);
        expect(next > from && next > today).toBe(true);
        // One turn earlier lies on or before what it had to be after.
        const latest = today > from ? today : from;
        const longest = repeat.unit === 'month' ? 31 * repeat.every : repeat.every * (repeat.unit === 'week' ? 7 : 1);
        expect(next <= addDays(latest, longest)).toBe(true);
      }),
    );
  });
  it('is strictly increasing, and the same whichever of its dates it is asked from', () => {
    fc.assert(
      fc.property(anyDate, anyRepeat, (from, repeat) => {
        const dates = series(from, repeat, 15);
        expect(dates.every((date, index) => index === 0 || date > (dates[index - 1] ?? ''))).toBe(true);
        expect(dates.slice(1).map((date) => nextTurn(from, repeat, addDays(date, -1)))).toEqual(dates.slice(1));
      }),
    );
  });
});

describe('months on', () => {
  it('go over the end of a year in both directions of length', () => {
    expect(monthsAfter('2026-11-30', 3)).toBe('2027-02-28');
    expect(monthsAfter('2026-12-31', 12)).toBe('2027-12-31');
    expect(monthsAfter('2026-12-31', 1)).toBe('2027-01-31');
  });
});
