import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { conversion, flows, FUNNEL_KINDS, funnel, median, timeInStages } from '../../../db/domain/funnel.ts';
import { offerValue } from '../../../db/domain/offer.ts';
import { STAGE_KINDS } from '../../../db/domain/vocabulary.ts';
import { HOUR } from '../builders.ts';
import { naiveConversion, naiveCounts, naiveFourYears, naiveMedian, naiveStays, naiveYearly } from './naive-figures.ts';
import { runs } from '../../support/seed.ts';

const RUNS = { numRuns: runs(400) };

/** A stage of every kind, and of one kind two. */
const STAGES = [
  ...STAGE_KINDS.map((kind) => ({ stageId: `first ${kind}`, kind })),
  { stageId: 'second interview', kind: 'interview' as const },
];
const anyPaths = fc
  .array(
    fc.array(fc.record({ stage: fc.constantFrom(...STAGES), hours: fc.integer({ min: 1, max: 2000 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map((steps, index) => {
      let time = 0;
      const entries = steps
        .filter(({ stage }, step) => stage.stageId !== steps[step - 1]?.stage.stageId)
        .map(({ stage, hours }) => ({ ...stage, at: (time += hours * HOUR) }));
      return { id: `o${index}`, entries };
    }),
  );
/** After everything. */
const NOW = 20_000 * HOUR;

describe('the figures agree with the model written a second time', () => {
  it('in how many reached each stage kind, which only ever get fewer', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const counts = funnel(paths, DEFAULT_CONSTANTS).map(({ opportunityIds }) => opportunityIds.length);
        expect(counts).toEqual(naiveCounts(paths));
        for (const [index, count] of counts.entries()) expect(count).toBeLessThanOrEqual(counts[index - 1] ?? Infinity);
      }),
      RUNS,
    );
  });

  it('in the conversion between any two kinds, counts beside percentages and none below five', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        for (const [index, from] of FUNNEL_KINDS.entries())
          for (const to of FUNNEL_KINDS.slice(index)) {
            const found = conversion(paths, from, to, DEFAULT_CONSTANTS);
            const expected = naiveConversion(paths, from, to);
            expect([found.part, found.whole]).toEqual([expected.part, expected.whole]);
            if (expected.percentage === null) expect(found.percentage).toBeNull();
            else expect(found.percentage).toBeCloseTo(expected.percentage, 9);
          }
      }),
      RUNS,
    );
  });

  it('in medians', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), (values) => {
        expect(median(values)).toBe(naiveMedian(values));
      }),
      RUNS,
    );
  });

  it('in the time in each stage: the median of finished stays, and those that run', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const times = timeInStages(paths, NOW);
        for (const { stageId, kind } of STAGES) {
          const { finished, running } = naiveStays(paths, stageId, NOW);
          const time = times.get(stageId);
          if (kind === 'closed' || finished.length + running.length === 0) {
            expect(time).toBeUndefined();
            continue;
          }
          expect(time?.median).toBe(naiveMedian(finished));
          expect(time?.finished).toBe(finished.length);
          expect(time?.running.map(({ lasting }) => lasting)).toEqual(running.sort((a, b) => b - a));
        }
      }),
      RUNS,
    );
  });

  it('in the moves between stages: what enters one leaves it or stays there', () => {
    fc.assert(
      fc.property(anyPaths, (paths) => {
        const moves = flows(paths);
        const amount = (of: typeof moves) => of.reduce((all, { opportunityIds }) => all + opportunityIds.length, 0);
        for (const { stageId } of STAGES) {
          const stand = paths.filter(({ entries }) => entries.at(-1)?.stageId === stageId).length;
          const entered = amount(moves.filter(({ to }) => to === stageId));
          expect(entered).toBe(amount(moves.filter(({ from }) => from === stageId)) + stand);
          expect(entered).toBe(paths.flatMap(({ entries }) => entries).filter((one) => one.stageId === stageId).length);
        }
        expect(amount(moves.filter(({ from }) => from === null))).toBe(paths.length);
      }),
      RUNS,
    );
  });

  it('in what an offer is worth a year and over four years', () => {
    const money = fc.integer({ min: 0, max: 30_000_000 });
    const anyOffer = fc.record({
      base: money,
      bonus: money,
      grant: money,
      vestingYears: fc.integer({ min: 1, max: 8 }),
      benefits: money,
      signOn: money,
    });
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 12 }), (offer, years, cliff) => {
        const terms = {
          id: 'offer',
          currency: 'EUR',
          basePerYear: offer.base,
          bonusAmount: offer.bonus,
          bonusPercent: null,
          equityGrant: offer.grant,
          equityYears: offer.vestingYears,
          equityCliffMonths: cliff,
          signOn: offer.signOn,
          benefitsPerYear: offer.benefits,
        };
        const value = offerValue(terms, DEFAULT_CONSTANTS, years);
        expect(value.yearly.total).toBe(naiveYearly(offer, years));
        expect(value.overYears.total).toBe(naiveFourYears(offer));
      }),
      RUNS,
    );
  });

  it('in a bonus written as a percentage of the base', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 60 }), (hundreds, percent) => {
        const base = hundreds * 100;
        const terms = { id: 'o', currency: 'EUR', basePerYear: base, bonusAmount: null, bonusPercent: percent };
        const none = {
          equityGrant: null,
          equityYears: null,
          equityCliffMonths: null,
          signOn: null,
          benefitsPerYear: null,
        };
        expect(offerValue({ ...terms, ...none }, DEFAULT_CONSTANTS).yearly.total).toBe(base + hundreds * percent);
      }),
      RUNS,
    );
  });
});
