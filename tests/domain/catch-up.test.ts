import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWAY_FROM_DAYS, awayOn, foldLongPast, isLongPast } from '../../db/domain/catch-up.ts';
import { addDays, daysBetween } from '../../db/domain/dates.ts';
import { daysAgo, TODAY } from './builders.ts';

const row = (dueOn: string, rest: { snoozedUntil?: string | null; waitsSince?: number | null } = {}) => ({
  dueOn,
  snoozedUntil: null,
  waitsSince: null,
  ...rest,
});

describe('what is long past', () => {
  it('asked for attention more than the days ago that were chosen', () => {
    expect([13, 14, 15].map((days) => isLongPast(daysAgo(days), TODAY, 14))).toEqual([false, false, true]);
    expect(isLongPast(addDays(TODAY, 1), TODAY, 14)).toBe(false);
  });
  it('goes by the day something was put off to, and is never what waits for an answer', () => {
    const putOff = row(daysAgo(60), { snoozedUntil: daysAgo(2) });
    const waits = row(daysAgo(60), { waitsSince: 1 });
    const old = row(daysAgo(60));
    expect(foldLongPast([putOff, waits, old], TODAY, 14)).toEqual({ rest: [putOff, waits], longPast: [old] });
  });
  it('and the rest are all there are, each once and in their order', () => {
    const anyRow = fc.integer({ min: -40, max: 10 }).map((days) => row(addDays(TODAY, days)));
    fc.assert(
      fc.property(fc.array(anyRow), fc.integer({ min: 1, max: 30 }), (rows, days) => {
        const { rest, longPast } = foldLongPast(rows, TODAY, days);
        expect(rows.filter((one) => rest.includes(one))).toEqual(rest);
        expect(rows.filter((one) => longPast.includes(one))).toEqual(longPast);
        expect(rest.length + longPast.length).toBe(rows.length);
        for (const one of longPast) expect(daysBetween(one.dueOn, TODAY)).toBeGreaterThan(days);
      }),
    );
  });
});

describe('days away', () => {
  it('are noticed from three days on', () => {
    expect(AWAY_FROM_DAYS).toBe(3);
    expect(awayOn(TODAY, daysAgo(2), null)).toBeNull();
    expect(awayOn(TODAY, daysAgo(3), null)).toEqual({ from: daysAgo(3), to: TODAY });
    expect(awayOn(TODAY, null, null)).toBeNull();
  });
  it('that were not told of yet are one with those that follow', () => {
    const untold = { from: daysAgo(20), to: daysAgo(8) };
    expect(awayOn(TODAY, daysAgo(1), untold)).toEqual(untold);
    expect(awayOn(TODAY, daysAgo(8), untold)).toEqual({ from: daysAgo(20), to: TODAY });
  });
  it('are none when the clock was set back, and what it said before is forgotten', () => {
    expect(awayOn(TODAY, addDays(TODAY, 30), null)).toBeNull();
    expect(awayOn(TODAY, addDays(TODAY, 30), { from: TODAY, to: addDays(TODAY, 30) })).toBeNull();
  });
});
