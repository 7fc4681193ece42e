import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beganAt, beganIn } from '../../db/domain/cohort.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import {
  conversion,
  funnel,
  type FunnelKind,
  type FunnelOpportunity,
  median,
  splitBy,
  timeInStages,
} from '../../db/domain/funnel.ts';
import type { StageKind } from '../../db/domain/vocabulary.ts';
import { DAY } from './builders.ts';

/**
 * The funnel against a slow reckoning of its own: reached = ever entered it or a later one; conversion = reached B ÷
 * reached A; time in stage = the median over finished stays, and the running stay. It shares no code with the rules.
 */

const LADDER = ['lead', 'applied', 'screen', 'interview', 'final', 'offer'] as const;
const KINDS: StageKind[] = [...LADDER, 'closed'];
/** Two stages of one kind, so that a stage and its kind are not the same thing. */
const STAGES = [
  ...KINDS.map((kind) => ({ stageId: kind as string, kind })),
  { stageId: 'second screen', kind: 'screen' as StageKind },
];

const opportunity = fc
  .array(fc.record({ stage: fc.constantFrom(...STAGES), gap: fc.integer({ min: 1, max: 40 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .chain((steps) =>
    fc.record({ start: fc.integer({ min: 0, max: 300 }) }).map(({ start }) => {
      let day = start;
      return steps.map(({ stage, gap }) => ({ ...stage, at: (day += gap) * DAY }));
    }),
  );
const opportunities = fc
  .array(fc.tuple(opportunity, fc.constantFrom('a', 'b', 'c', null)), { maxLength: 25 })
  .map((all) => all.map(([entries, group], index) => ({ id: `o${index}`, entries, group })));
const NOW = 1000 * DAY;

function reachedSlowly(one: FunnelOpportunity, kind: FunnelKind): boolean {
  for (const entry of one.entries)
    for (let later = LADDER.indexOf(kind); later < LADDER.length; later += 1)
      if (entry.kind === LADDER[later]) return true;
  return false;
}

/** Every time one was in a stage: where, from when, and until when. */
function staysSlowly(one: FunnelOpportunity): { stageId: string; from: number; to: number | null }[] {
  const stays: { stageId: string; from: number; to: number | null }[] = [];
  let open: { stageId: string; kind: StageKind; from: number } | null = null;
  for (const entry of one.entries) {
    if (open !== null && open.stageId === entry.stageId) continue;
    if (open !== null && open.kind !== 'closed') stays.push({ stageId: open.stageId, from: open.from, to: entry.at });
    open = { stageId: entry.stageId, kind: entry.kind, from: entry.at };
  }
  if (open !== null && open.kind !== 'closed') stays.push({ stageId: open.stageId, from: open.from, to: null });
  return stays;
}

/** As many are below it as above it; between two middles, half way. */
function medianSlowly(values: number[]): number | null {
  const rest = [...values].sort((a, b) => a - b);
  while (rest.length > 2) {
    rest.shift();
    rest.pop();
  }
  return rest.length === 0 ? null : rest.reduce((sum, value) => sum + value, 0) / rest.length;
}

describe('the funnel, for any histories', () => {
  it('counts whoever ever entered a kind or a later one, and shows a percentage only from five up', () => {
    fc.assert(
      fc.property(opportunities, (all) => {
        let before: number | null = null;
        for (const step of funnel(all, DEFAULT_CONSTANTS)) {
          const expected = all.filter((one) => reachedSlowly(one, step.kind)).map(({ id }) => id);
          expect([...step.opportunityIds].sort()).toEqual([...expected].sort());
          if (before === null) expect(step.conversion).toBeNull();
          else
            expect(step.conversion).toEqual({
              part: expected.length,
              whole: before,
              percentage: before >= 5 ? (expected.length / before) * 100 : null,
            });
          before = expected.length;
        }
      }),
    );
  });

  it('never grows from one kind to the next, and a conversion over several is no more than over each', () => {
    fc.assert(
      fc.property(opportunities, (all) => {
        const counts = funnel(all, DEFAULT_CONSTANTS).map(({ opportunityIds }) => opportunityIds.length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        const whole = conversion(all, 'applied', 'offer', DEFAULT_CONSTANTS);
        const part = conversion(all, 'applied', 'interview', DEFAULT_CONSTANTS);
        expect(whole.part).toBeLessThanOrEqual(part.part);
        expect(whole.whole).toBe(part.whole);
      }),
    );
  });

  it('adds up over the parts of a split', () => {
    fc.assert(
      fc.property(opportunities, (all) => {
        const parts = [...splitBy(all, ({ group }) => (group === null ? [] : [group])).values()];
        funnel(all, DEFAULT_CONSTANTS).forEach(({ opportunityIds }, index) => {
          const summed = parts.flatMap((part) => funnel(part, DEFAULT_CONSTANTS)[index]?.opportunityIds ?? []);
          expect(summed.sort()).toEqual([...opportunityIds].sort());
        });
      }),
    );
  });
});

describe('time in stage, for any histories', () => {
  it('is the median over finished stays, and every running stay, in each stage', () => {
    fc.assert(
      fc.property(opportunities, (all) => {
        const stays = all.flatMap((one) => staysSlowly(one).map((stay) => ({ ...stay, id: one.id })));
        const times = timeInStages(all, NOW);
        expect([...times.keys()].sort()).toEqual([...new Set(stays.map(({ stageId }) => stageId))].sort());
        for (const [stageId, time] of times) {
          const here = stays.filter((stay) => stay.stageId === stageId);
          const lengths = here.flatMap(({ from, to }) => (to === null ? [] : [to - from]));
          expect(time.median).toBe(medianSlowly(lengths));
          expect(time.finished).toBe(lengths.length);
          expect([...time.finishedIds].sort()).toEqual(
            here
              .filter(({ to }) => to !== null)
              .map(({ id }) => id)
              .sort(),
          );
          const running = here.filter(({ to }) => to === null).map(({ id, from }) => `${id} ${NOW - from}`);
          expect(time.running.map(({ opportunityId, lasting }) => `${opportunityId} ${lasting}`).sort()).toEqual(
            running.sort(),
          );
        }
      }),
    );
  });

  it('takes the middle of any values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (values) => {
        expect(median(values)).toBe(medianSlowly(values));
      }),
    );
  });
});

describe('the period an opportunity belongs to', () => {
  it('is the one it began in: of periods that follow one another, exactly one has it', () => {
    fc.assert(
      fc.property(opportunities, fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { maxLength: 5 }), (all, cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 1000].map((day) => day * DAY);
        const found = edges.flatMap((from, index) => {
          const until = edges[index + 1];
          return until === undefined ? [] : beganIn(all, { from, until }).map(({ id }) => id);
        });
        expect(found.sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('counts from its first day and not after its last', () => {
    const one = {
      id: 'o',
      entries: [
        { stageId: 'screen', kind: 'screen' as const, at: 20 },
        { stageId: 'lead', kind: 'lead' as const, at: 10 },
      ],
    };
    expect(beganAt(one)).toBe(10);
    expect(beganIn([one], { from: 10, until: 11 })).toHaveLength(1);
    expect(beganIn([one], { from: 0, until: 10 })).toHaveLength(0);
    expect(beganIn([one], { from: 11, until: 30 })).toHaveLength(0);
    expect(beganIn([{ id: 'never', entries: [] }], { from: 0, until: 30 })).toHaveLength(0);
  });
});
