import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDays, planHours, planSpan } from '../../../db/domain/plan-time.ts';
import { daysAgo, TODAY } from '../builders.ts';
import { plusDays } from './naive-days.ts';
import { runs } from '../../support/seed.ts';

/** Day after day, each with its seventh of a week's hours, until they are enough; in sevenths of an hour. */
function dayBy(hours: number, hoursPerWeek: number): number {
  let [day, given] = [0, 0];
  while (given < hours * 7) {
    day += 1;
    given += hoursPerWeek;
  }
  return Math.max(1, day);
}
const halves = (min: number, max: number) => fc.integer({ min, max }).map((half) => half / 2);

describe('the time of a plan agrees with counting day by day', () => {
  it('in the days there are and their hours', () => {
    fc.assert(
      fc.property(halves(1, 80), fc.integer({ min: -5, max: 400 }), (hoursPerWeek, days) => {
        const until = daysAgo(-days);
        let counted = 0;
        for (let day = TODAY; day <= until; day = plusDays(day, 1)) counted += 1;
        expect(planDays(TODAY, until)).toBe(counted);
        expect(planHours({ hoursPerWeek, until }, TODAY)).toBeCloseTo((counted * hoursPerWeek) / 7, 9);
      }),
    );
  });

  it('in the day and the week each would end, never after the last day of what fits', () => {
    fc.assert(
      fc.property(halves(1, 40), halves(0, 100), halves(1, 100), (hoursPerWeek, before, hours) => {
        const span = planSpan({ before, hours }, { hoursPerWeek, until: TODAY }, TODAY);
        const day = dayBy(before + hours, hoursPerWeek);
        expect(span.endsOn).toBe(plusDays(TODAY, day - 1));
        expect(span.endsInWeek).toBe(Math.floor((day - 1) / 7) + 1);
        // It begins in the first week whose hours are not all taken by what comes before.
        let week = 1;
        while (week * hoursPerWeek <= before) week += 1;
        expect(span.beginsInWeek).toBe(week);
        expect(span.beginsInWeek).toBeLessThanOrEqual(span.endsInWeek);
      }),
      { numRuns: runs(500) },
    );
  });
});
