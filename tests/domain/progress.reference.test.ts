import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SkillRank } from '../../db/domain/impact.ts';
import { progressSince } from '../../db/domain/progress.ts';

/** What the levels of then took away, written down again from the rule of impact: demand × gap, gap = max(0, t − c) / 5. */

interface Case {
  demand: number;
  target: number;
  current: number;
  before: number | null;
}

const level = fc.integer({ min: 0, max: 5 });
const cases: fc.Arbitrary<Case[]> = fc.array(
  fc.record({
    demand: fc.double({ min: 0, max: 12, noNaN: true }),
    target: level,
    current: level,
    before: fc.option(level),
  }),
  { maxLength: 20 },
);

const rankOf = ({ demand, target, current }: Case, index: number): SkillRank => {
  const gap = target > current ? (target - current) / 5 : 0;
  return {
    skillId: `s${index}`,
    name: `Skill ${index}`,
    current,
    target,
    demand,
    gap,
    impact: demand * gap,
    share: 0,
    position: null,
    validated: true,
    warning: 'none',
    evidenceCount: 1,
    kind: gap > 0 ? 'gap' : 'strength',
  };
};

function naive(all: readonly Case[]): number {
  let then = 0;
  let now = 0;
  for (const one of all) {
    const had = one.before === null ? one.current : one.before;
    if (one.target > had) then += (one.demand * (one.target - had)) / 5;
    if (one.target > one.current) now += (one.demand * (one.target - one.current)) / 5;
  }
  return then > 0 ? 1 - now / then : 0;
}

const thenOf = (all: readonly Case[]) =>
  new Map(all.flatMap(({ before }, index) => (before === null ? [] : [[`s${index}`, before] as const])));

describe('what changed levels did to the impact', () => {
  it('is the part of the impact of then that is gone, for any levels', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const { taken, raised } = progressSince(thenOf(all), all.map(rankOf));
        const expected = naive(all);
        if (Number.isFinite(expected) && Math.abs(expected) < 1e9) expect(taken).toBeCloseTo(expected, 6);
        const changed = all.flatMap(({ before, current }, index) =>
          before === null || before === current ? [] : [`s${index}`],
        );
        expect(raised.map(({ skillId }) => skillId).toSorted()).toEqual(changed.toSorted());
      }),
    );
  });

  it('never adds to the impact when levels only rose, and never takes more than all of it', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const risen = all.map((one) => ({
          ...one,
          before: one.before === null ? null : Math.min(one.before, one.current),
        }));
        const { taken } = progressSince(thenOf(risen), risen.map(rankOf));
        expect(taken).toBeGreaterThanOrEqual(-1e-9);
        expect(taken).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('names what brought most first, and nothing where nothing changed', () => {
    const one = (demand: number, before: number | null): Case => ({ demand, target: 4, current: 3, before });
    const ranks = [one(1, 2), one(3, 2), one(9, null)].map(rankOf);
    const { raised, taken } = progressSince(
      new Map([
        ['s0', 2],
        ['s1', 2],
      ]),
      ranks,
    );
    expect(raised).toEqual([
      { skillId: 's1', name: 'Skill 1', from: 2, to: 3 },
      { skillId: 's0', name: 'Skill 0', from: 2, to: 3 },
    ]);
    // Then (1 + 3) · 2/5 + 9 · 1/5 = 3.4, now 13 · 1/5 = 2.6.
    expect(taken).toBeCloseTo(0.8 / 3.4, 9);
    expect(progressSince(new Map(), ranks)).toEqual({ raised: [], taken: 0 });
  });
});
