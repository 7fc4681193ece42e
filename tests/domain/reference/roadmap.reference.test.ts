import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { rankRoadmap } from '../../../db/domain/evidence-parts.ts';
import { opportunityFit, opportunityFits } from '../../../db/domain/fit.ts';
import { type SkillRank, rankSkills } from '../../../db/domain/impact.ts';
import { rankInitiatives } from '../../../db/domain/initiative-return.ts';
import { planFor } from '../../../db/domain/plan.ts';
import { whatIf } from '../../../db/domain/what-if.ts';
import { evidence, daysAgo, impactInput, impactOpportunity, rankOf, skill } from '../builders.ts';
import { anyLevels, anyRoadmap, someInitiatives, tightPlan } from './data.ts';
import {
  type NaiveInput,
  naiveBestPlan,
  naiveFit,
  naiveMostMet,
  naiveRaised,
  naiveRanks,
  naiveReturn,
  naiveTakenAway,
} from './naive.ts';
import { runs } from '../../support/seed.ts';

const DIGITS = 9;
const RUNS = { numRuns: runs(400) };

/** One piece of evidence per line of the worked example. */
const EXAMPLE = impactInput({
  skills: [skill('A', 2, 4), skill('B', 1, 4), skill('C', 3, 5), skill('D', 0, 5)],
  opportunities: [
    impactOpportunity({ id: 'final', stageKind: 'final' }),
    impactOpportunity({ id: 'applied', stageKind: 'applied' }),
    impactOpportunity({ id: 'also applied', stageKind: 'applied' }),
    impactOpportunity({ id: 'interview', stageKind: 'interview' }),
  ],
  evidence: [
    evidence({ id: '1', skillId: 'A', opportunityId: 'final' }),
    evidence({ id: '2', skillId: 'B', opportunityId: 'applied', source: 'job_posting' }),
    evidence({ id: '3', skillId: 'B', opportunityId: 'also applied', source: 'job_posting' }),
    evidence({ id: '4', skillId: 'C', opportunityId: 'interview', source: 'pressed_in_round', seenOn: daysAgo(120) }),
    evidence({
      id: '5',
      skillId: 'C',
      opportunityId: 'interview',
      source: 'interviewer',
      importance: 4,
      seenOn: daysAgo(120),
    }),
    evidence({ id: '6', skillId: 'D', source: 'my_own_idea' }),
  ],
});
const TABLE = [
  { skillId: 'A', demand: '1.000', gap: '0.4', impact: '0.400', share: '55.3', validated: true },
  { skillId: 'C', demand: '0.397', gap: '0.4', impact: '0.159', share: '22.0', validated: true },
  { skillId: 'B', demand: '0.240', gap: '0.6', impact: '0.144', share: '19.9', validated: false },
  { skillId: 'D', demand: '0.020', gap: '1.0', impact: '0.020', share: '2.8', validated: false },
];
const asInTable = (rank: Pick<SkillRank, 'skillId' | 'demand' | 'gap' | 'impact' | 'share' | 'validated'>) => ({
  skillId: rank.skillId,
  demand: rank.demand.toFixed(3),
  gap: rank.gap.toFixed(1),
  impact: rank.impact.toFixed(3),
  share: (rank.share * 100).toFixed(1),
  validated: rank.validated,
});

describe('the worked example', () => {
  it('is what the ranking says', () => {
    expect(rankSkills(EXAMPLE).map(asInTable)).toEqual(TABLE);
  });
  it('is what the reference says, so that it can be trusted', () => {
    expect(
      naiveRanks(EXAMPLE)
        .sort((a, b) => b.impact - a.impact)
        .map(asInTable),
    ).toEqual(TABLE);
  });
});

describe('the roadmap agrees with the model written a second time', () => {
  it('in the demand, gap, impact, share and standing of every skill', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        const ranked = rankSkills(input);
        for (const expected of naiveRanks(input)) {
          const rank = rankOf(expected.skillId, ranked);
          expect(rank.demand).toBeCloseTo(expected.demand, DIGITS);
          expect(rank.gap).toBeCloseTo(expected.gap, DIGITS);
          expect(rank.impact).toBeCloseTo(expected.impact, DIGITS);
          expect(rank.share).toBeCloseTo(expected.share, DIGITS);
          expect(rank.validated).toBe(expected.validated);
          expect(rank.evidenceCount).toBe(expected.evidenceCount);
          const kind = expected.evidenceCount === 0 ? 'unasked' : expected.gap === 0 ? 'strength' : 'gap';
          expect(rank.kind).toBe(kind);
        }
      }),
      RUNS,
    );
  });

  it('in the order: no gap stands before one of more impact, and gaps before all else', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        const expected = new Map(naiveRanks(input).map((rank) => [rank.skillId, rank]));
        const gaps = rankSkills(input).filter(({ kind }) => kind === 'gap');
        const impacts = gaps.map(({ skillId }) => expected.get(skillId)?.impact ?? -1);
        for (const [index, impact] of impacts.entries())
          expect(impact).toBeLessThanOrEqual((impacts[index - 1] ?? Infinity) + 1e-12);
        expect(gaps.map(({ position }) => position)).toEqual(gaps.map((_, index) => index + 1));
        expect(rankSkills(input).slice(0, gaps.length)).toEqual(gaps);
      }),
      RUNS,
    );
  });

  it('in the demand that the evidence opened behind a skill adds up to', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        const expected = new Map(naiveRanks(input).map((rank) => [rank.skillId, rank]));
        for (const { skillId, parts } of rankRoadmap(input).ranked) {
          const demand = parts.reduce((all, part) => all + part.demand, 0);
          expect(demand).toBeCloseTo(expected.get(skillId)?.demand ?? -1, DIGITS);
        }
      }),
      RUNS,
    );
  });

  it('in the fit of every opportunity', () => {
    fc.assert(
      fc.property(anyRoadmap, (input) => {
        const fits = opportunityFits(input);
        for (const { id } of input.opportunities) {
          const expected = naiveFit(id, input);
          for (const fit of [fits.get(id)?.fit ?? null, opportunityFit(id, input).fit])
            if (expected === null || fit === null) expect(fit).toBe(expected);
            else expect(fit).toBeCloseTo(expected, DIGITS);
        }
      }),
      RUNS,
    );
  });

  it('in what the fits and the ranking would be with other levels', () => {
    fc.assert(
      fc.property(anyRoadmap, anyLevels, (input, levels) => {
        const raised = naiveRaised(input, levels);
        const outcome = whatIf(levels, input);
        const open = input.opportunities.filter(({ stageKind }) => stageKind !== 'closed').map(({ id }) => id);
        const withFit = open.filter((id) => naiveFit(id, input) !== null);
        expect(outcome.fits.map(({ opportunityId }) => opportunityId).sort()).toEqual([...withFit].sort());
        expect([...outcome.withoutFit].sort()).toEqual(open.filter((id) => !withFit.includes(id)).sort());
        let largest = Infinity;
        for (const { opportunityId, before, after, parts } of outcome.fits) {
          expect(before).toBeCloseTo(naiveFit(opportunityId, input) ?? -1, DIGITS);
          expect(after).toBeCloseTo(naiveFit(opportunityId, raised) ?? -1, DIGITS);
          // The parts that change are the whole of the change.
          const moved = parts.reduce((all, part) => all + part.part * (part.after - part.before), 0);
          expect(moved).toBeCloseTo(after - before, DIGITS);
          expect(Math.abs(after - before)).toBeLessThanOrEqual(largest + 1e-12);
          largest = Math.abs(after - before);
        }
        const mean = (given: NaiveInput) =>
          withFit.reduce((all, id) => all + (naiveFit(id, given) ?? 0), 0) / withFit.length;
        if (withFit.length === 0) expect(outcome.mean).toBeNull();
        else {
          expect(outcome.mean?.before).toBeCloseTo(mean(input), DIGITS);
          expect(outcome.mean?.after).toBeCloseTo(mean(raised), DIGITS);
        }
        const impact = (given: NaiveInput) => naiveRanks(given).reduce((all, rank) => all + rank.impact, 0);
        expect(outcome.impact.before).toBeCloseTo(impact(input), DIGITS);
        expect(outcome.impact.after).toBeCloseTo(impact(raised), DIGITS);
        for (const expected of naiveRanks(raised))
          expect(rankOf(expected.skillId, outcome.after).share).toBeCloseTo(expected.share, DIGITS);
      }),
      RUNS,
    );
  });

  it('in the return of every initiative, and in their order', () => {
    fc.assert(
      fc.property(anyRoadmap, someInitiatives(6), (input, initiatives) => {
        const ranked = rankInitiatives(initiatives, rankSkills(input), DEFAULT_CONSTANTS);
        const expected = new Map(initiatives.map((one) => [one.id, naiveReturn(one, input)]));
        expect(ranked).toHaveLength(initiatives.length);
        let least = Infinity;
        for (const { initiativeId, value } of ranked) {
          const naive = expected.get(initiativeId) ?? -1;
          expect(value).toBeCloseTo(naive, DIGITS);
          expect(naive).toBeLessThanOrEqual(least + 1e-12);
          least = naive;
        }
      }),
      RUNS,
    );
  });

  it('in the best plan, found by trying every set of initiatives', () => {
    fc.assert(
      fc.property(anyRoadmap, someInitiatives(8), fc.integer({ min: 0, max: 70 }), (input, initiatives, hours) => {
        const skills = rankSkills(input).map(({ skillId, demand, target, current }) => ({
          id: skillId,
          demand,
          left: Math.max(0, target - current),
        }));
        const plan = planFor(hours, initiatives, skills);
        expect(plan.met).toBeCloseTo(naiveBestPlan(hours, initiatives, input), DIGITS);
        const chosen = plan.chosen.map(({ id }) => initiatives.find((one) => one.id === id) ?? { effortHours: NaN });
        const used = chosen.reduce((all, { effortHours }) => all + effortHours, 0);
        expect(used).toBeLessThanOrEqual(hours + 1e-9);
        expect(plan.hours).toBeCloseTo(used, DIGITS);
        // Each adds what ranking with it and without it differs by.
        const done: typeof initiatives = [];
        for (const { id, adds } of plan.chosen) {
          const before = naiveTakenAway(done, input);
          done.push(...initiatives.filter((one) => one.id === id));
          expect(adds).toBeCloseTo(naiveTakenAway(done, input) - before, DIGITS);
        }
      }),
      { numRuns: runs(250) },
    );
  });

  it('in the best plan where there is more to do than there are hours', () => {
    fc.assert(
      fc.property(tightPlan, ({ skills, initiatives, hours }) => {
        const { met } = planFor(hours, initiatives, skills);
        expect(met).toBeCloseTo(naiveMostMet(hours, initiatives, skills), DIGITS);
      }),
      { numRuns: runs(300) },
    );
  });

  it('in why an initiative is left out of the plan', () => {
    fc.assert(
      fc.property(anyRoadmap, someInitiatives(8), fc.integer({ min: 0, max: 40 }), (input, initiatives, hours) => {
        const skills = rankSkills(input).map(({ skillId, demand, target, current }) => ({
          id: skillId,
          demand,
          left: Math.max(0, target - current),
        }));
        const plan = planFor(hours, initiatives, skills);
        const chosen = initiatives.filter(({ id }) => plan.chosen.some((one) => one.id === id));
        for (const { id, why } of plan.left) {
          const one = initiatives.filter((other) => other.id === id);
          const effort = one[0]?.effortHours ?? NaN;
          const more = naiveTakenAway([...chosen, ...one], input) - naiveTakenAway(chosen, input);
          const expected = effort > hours ? 'no_hours' : more > 1e-9 ? 'others_give_more' : 'adds_nothing';
          expect(why).toBe(expected);
          // What would still add something no longer fits beside those chosen.
          if (why === 'others_give_more') expect(plan.hours + effort).toBeGreaterThan(hours);
        }
      }),
      { numRuns: runs(250) },
    );
  });
});
