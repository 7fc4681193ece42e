import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../db/domain/dates.ts';
import { rankRoadmap } from '../../db/domain/evidence-parts.ts';
import { opportunityFits } from '../../db/domain/fit.ts';
import { type ImpactEvidence, type ImpactInput } from '../../db/domain/impact-strength.ts';
import { rankSkills } from '../../db/domain/impact.ts';
import { CAPABILITIES, EVIDENCE_SOURCES, NEEDS, OUTCOMES, STAGE_KINDS } from '../../db/domain/vocabulary.ts';
import { impactInput, rankOf, TODAY } from './builders.ts';
import { runs } from '../support/seed.ts';

const SKILLS = ['s0', 's1', 's2', 's3'];
const OPPORTUNITIES = ['o0', 'o1', 'o2'];
const level = fc.integer({ min: 0, max: 5 });
const anySkills = fc
  .tuple(
    ...SKILLS.map((id) =>
      fc.record({ id: fc.constant(id), name: fc.constantFrom('Same', 'Other'), current: level, target: level }),
    ),
  )
  .map((skills) => [...skills]);
const anyOpportunities = fc
  .tuple(
    ...OPPORTUNITIES.map((id) =>
      fc.record({
        id: fc.constant(id),
        stageKind: fc.constantFrom(...STAGE_KINDS),
        outcome: fc.option(fc.constantFrom(...OUTCOMES)),
        need: fc.constantFrom(...NEEDS),
        capabilities: fc.uniqueArray(
          fc.record({ skillId: fc.constantFrom(...SKILLS), capability: fc.constantFrom(...CAPABILITIES) }),
          { selector: ({ skillId }) => skillId },
        ),
      }),
    ),
  )
  .map((opportunities) => [...opportunities]);
const anyLine = fc.record({
  skillId: fc.constantFrom(...SKILLS),
  opportunityId: fc.constantFrom(...OPPORTUNITIES, null),
  source: fc.constantFrom(...EVIDENCE_SOURCES),
  importance: fc.integer({ min: 1, max: 5 }),
  seenOn: fc.integer({ min: -2000, max: 30 }).map((days) => addDays(TODAY, days)),
});
const numbered = (lines: Omit<ImpactEvidence, 'id'>[]): ImpactEvidence[] =>
  lines.map((line, i) => ({ ...line, id: `e${i}` }));
const anyInput: fc.Arbitrary<ImpactInput> = fc
  .record({
    skills: anySkills,
    opportunities: anyOpportunities,
    evidence: fc.array(anyLine, { maxLength: 40 }).map(numbered),
  })
  .map(impactInput);

describe('answers that hold for any data', () => {
  it('adding evidence never lowers a skill’s demand', () => {
    fc.assert(
      fc.property(anyInput, anyLine, (input, line) => {
        const before = rankSkills(input);
        const after = rankSkills({ ...input, evidence: [...input.evidence, { ...line, id: 'added' }] });
        for (const { skillId, demand } of before) expect(rankOf(skillId, after).demand).toBeGreaterThanOrEqual(demand);
      }),
    );
  });

  it('raising the current level never raises its impact', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...SKILLS), fc.integer({ min: 1, max: 5 }), (input, id, by) => {
        const skills = input.skills.map((s) => (s.id === id ? { ...s, current: Math.min(5, s.current + by) } : s));
        const before = rankOf(id, rankSkills(input)).impact;
        expect(rankOf(id, rankSkills({ ...input, skills })).impact).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('one opportunity with a thousand lines of evidence counts no more than 1', () => {
    fc.assert(
      fc.property(
        anySkills,
        anyOpportunities,
        fc.array(anyLine, { minLength: 1, maxLength: 20 }),
        (skills, all, lines) => {
          const thousand = Array.from({ length: 1000 }, (_, row) => lines[row % lines.length]).flatMap((line) =>
            line === undefined ? [] : [{ ...line, opportunityId: 'o0', skillId: 's0' }],
          );
          const ranked = rankSkills(impactInput({ skills, opportunities: all, evidence: numbered(thousand) }));
          expect(rankOf('s0', ranked).demand).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it('the order, and every number, does not depend on the order of the rows', () => {
    const shuffled = anyInput.chain((input) =>
      fc.record({
        input: fc.constant(input),
        evidence: fc.shuffledSubarray([...input.evidence], { minLength: input.evidence.length }),
        skills: fc.shuffledSubarray([...input.skills], { minLength: input.skills.length }),
        opportunities: fc.shuffledSubarray([...input.opportunities], { minLength: input.opportunities.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, ...rows }) => {
        expect(rankRoadmap({ ...input, ...rows })).toEqual(rankRoadmap(input));
        expect(opportunityFits({ ...input, ...rows })).toEqual(opportunityFits(input));
      }),
    );
  });

  it('every share can be opened into its evidence, and the parts add up to the whole', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { ranked } = rankRoadmap(input);
        for (const rank of ranked) {
          const sum = (part: 'demand' | 'impact' | 'share') => rank.parts.reduce((total, row) => total + row[part], 0);
          expect(sum('demand')).toBeCloseTo(rank.demand, 12);
          expect(sum('impact')).toBeCloseTo(rank.impact, 12);
          expect(sum('share')).toBeCloseTo(rank.share, 12);
          for (const { demand, share } of rank.parts) {
            expect(demand).toBeGreaterThanOrEqual(0);
            expect(share).toBeGreaterThanOrEqual(0);
          }
        }
        const shares = ranked.reduce((total, { share }) => total + share, 0);
        expect(Math.abs(shares - (ranked.some(({ impact }) => impact > 0) ? 1 : 0))).toBeLessThan(1e-9);
      }),
    );
  });

  it('every number is finite and within its range, and positions count up by impact', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const ranked = rankSkills(input);
        const road = ranked.filter(({ kind }) => kind === 'gap');
        expect(road.map(({ position }) => position)).toEqual(road.map((_, index) => index + 1));
        road.forEach((rank, index) => expect(rank.impact).toBeLessThanOrEqual(road[index - 1]?.impact ?? Infinity));
        for (const { demand, gap, impact, share } of ranked) {
          for (const value of [demand, gap, impact, share]) expect(Number.isFinite(value) && value >= 0).toBe(true);
          expect(gap).toBeLessThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const { fit } of opportunityFits(input).values()) {
          expect(fit === null || (fit >= 0 && fit <= 1)).toBe(true);
        }
      }),
    );
  });

  it('evidence never grows stronger with time', () => {
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 500 }), (input, days) => {
        const later = rankSkills({ ...input, today: addDays(input.today, days) });
        for (const { skillId, demand } of rankSkills(input)) {
          expect(rankOf(skillId, later).demand).toBeLessThanOrEqual(demand);
        }
      }),
    );
  });
});
