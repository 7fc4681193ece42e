import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanInitiative, type PlanSkill, planFor } from '../../db/domain/plan.ts';
import { runs } from '../support/seed.ts';

const skills: PlanSkill[] = [
  { id: 'experiments', demand: 1, left: 2 },
  { id: 'pricing', demand: 0.5, left: 3 },
  { id: 'sql', demand: 0.2, left: 0 },
];
const initiative = (id: string, effortHours: number, gains: Record<string, number>): PlanInitiative => ({
  id,
  effortHours,
  skills: Object.entries(gains).map(([skillId, gain]) => ({ skillId, gain })),
});

/** Every subset, one by one. */
function bestOfAll(hours: number, initiatives: readonly PlanInitiative[], all: readonly PlanSkill[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** initiatives.length; mask += 1) {
    const set = initiatives.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    if (set.reduce((sum, one) => sum + one.effortHours, 0) > hours) continue;
    let met = 0;
    for (const { id, demand, left } of all) {
      const gained = set.flatMap((one) => one.skills).filter(({ skillId }) => skillId === id);
      met +=
        (demand *
          Math.min(
            left,
            gained.reduce((sum, { gain }) => sum + gain, 0),
          )) /
        5;
    }
    best = Math.max(best, met);
  }
  return best;
}

describe('a plan for the hours there are', () => {
  it('takes what meets the most demand, not what looks best by itself', () => {
    const plan = planFor(
      10,
      [
        initiative('both', 10, { experiments: 1, pricing: 3 }),
        initiative('quick', 2, { experiments: 1 }),
        initiative('long', 8, { experiments: 1, pricing: 2 }),
      ],
      skills,
    );
    // 0.2 + 0.3 for one of ten hours; 0.4 + 0.2 for two that fill them.
    expect(plan.chosen.map(({ id }) => id)).toEqual(['quick', 'long']);
    expect(plan.met).toBeCloseTo(0.6);
    expect(plan.hours).toBe(10);
    expect(plan.left).toEqual([{ id: 'both', why: 'others_give_more' }]);
  });

  it('says why something is left out', () => {
    const plan = planFor(
      5,
      [
        initiative('course', 40, { experiments: 2 }),
        initiative('again', 1, { sql: 2 }),
        initiative('talk', 5, { experiments: 2 }),
        initiative('more of it', 1, { experiments: 1 }),
      ],
      skills,
    );
    expect(plan.chosen).toEqual([{ id: 'talk', effortHours: 5, adds: 0.4 }]);
    expect(plan.left).toEqual([
      { id: 'course', why: 'no_hours' },
      { id: 'again', why: 'adds_nothing' },
      { id: 'more of it', why: 'adds_nothing' },
    ]);
  });

  it('is as good as the best of all subsets, stays within the hours, and its parts add up', () => {
    const skillIds = ['a', 'b', 'c', 'd'];
    const someSkills = fc.tuple(
      ...skillIds.map((id) =>
        fc.record({
          id: fc.constant(id),
          demand: fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
          left: fc.integer({ min: 0, max: 5 }),
        }),
      ),
    );
    const some = fc
      .array(
        fc.record({
          effortHours: fc.integer({ min: 1, max: 20 }),
          skills: fc.uniqueArray(
            fc.record({ skillId: fc.constantFrom(...skillIds), gain: fc.integer({ min: 0, max: 3 }) }),
            { selector: ({ skillId }) => skillId, maxLength: 3 },
          ),
        }),
        { maxLength: 10 },
      )
      .map((list) => list.map((one, index) => ({ ...one, id: `i${index}` })));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), some, someSkills, (hours, initiatives, all) => {
        const plan = planFor(hours, initiatives, all);
        expect(plan.met).toBeCloseTo(bestOfAll(hours, initiatives, all), 9);
        expect(plan.hours).toBeLessThanOrEqual(hours);
        expect(plan.chosen.reduce((sum, { adds }) => sum + adds, 0)).toBeCloseTo(plan.met, 9);
        expect([...plan.chosen, ...plan.left].map(({ id }) => id).sort()).toEqual(
          initiatives.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('answers for thirty that all bear on the same skills', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      initiative(`i${index}`, 3 + ((index * 7) % 11), {
        [`s${index % 6}`]: 1 + (index % 3),
        [`s${(index * 5 + 1) % 6}`]: 1,
      }),
    );
    const wanted = Array.from({ length: 6 }, (_, index) => ({ id: `s${index}`, demand: 0.3 + index / 7, left: 5 }));
    const plan = planFor(80, many, wanted);
    expect(plan.hours).toBeLessThanOrEqual(80);
    // Hours only ever help.
    expect(planFor(90, many, wanted).met).toBeGreaterThanOrEqual(plan.met);
  });
});
