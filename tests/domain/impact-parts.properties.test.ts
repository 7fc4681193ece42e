import fc from 'fast-check';
import { expect, it } from 'vitest';
import { impactParts } from '../../db/domain/impact-parts.ts';
import type { ImpactInput } from '../../db/domain/impact-strength.ts';
import { rankSkills } from '../../db/domain/impact.ts';
import { rankOf } from './builders.ts';
import { SKILLS, anyRoadmap } from './reference/data.ts';
import { daysApart, naiveDemandOn, naiveNeed } from './reference/naive.ts';
import { runs } from '../support/seed.ts';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const partsOf = (skillId: string, input: ImpactInput) => impactParts(rankOf(skillId, rankSkills(input)), input);
const RUNS = { numRuns: runs(300) };

it('adds up: pieces to their opportunity, opportunities to the demand that the ranking shows', () => {
  fc.assert(
    fc.property(anyRoadmap, fc.constantFrom(...SKILLS), (input, skillId) => {
      const rank = rankOf(skillId, rankSkills(input));
      const parts = impactParts(rank, input);
      const adds = parts.map((part) => part.adds).sort((a, b) => a - b);
      expect(sum(adds)).toBe(rank.demand);
      expect(sum(adds) * rank.gap).toBe(rank.impact);
      expect(parts.flatMap(({ pieces }) => pieces)).toHaveLength(rank.evidenceCount);
      for (const part of parts) {
        expect(part.adds).toBe(part.stageWeight * part.demand);
        expect(sum(part.pieces.map((piece) => piece.adds))).toBeCloseTo(part.adds, 9);
      }
    }),
    RUNS,
  );
});

it('names every factor as the model has it', () => {
  fc.assert(
    fc.property(anyRoadmap, fc.constantFrom(...SKILLS), (input, skillId) => {
      for (const { opportunityId, demand, stageKind, outcome, pieces } of partsOf(skillId, input)) {
        const on = input.opportunities.find(({ id }) => id === opportunityId);
        expect(demand).toBeCloseTo(naiveDemandOn(opportunityId, skillId, input), 9);
        expect(stageKind).toBe(on?.stageKind ?? null);
        expect(outcome).toBe(on?.stageKind === 'closed' ? on.outcome : null);
        for (const piece of pieces) {
          const said = input.evidence.find(({ id }) => id === piece.evidenceId);
          const days = daysApart(said?.seenOn ?? '', input.today);
          expect([piece.source, piece.importance, piece.weight]).toEqual([
            said?.source,
            said?.importance,
            said?.weight ?? 1,
          ]);
          expect(piece.need).toBe(on === undefined ? 1 : naiveNeed(on, skillId));
          expect(piece.days).toBe(days);
          expect(piece.fading).toBeCloseTo(2 ** (-days / 120), 9);
          const fresh = Math.min(1, piece.sourceWeight * (piece.importance / 5) * piece.need * piece.weight);
          expect(piece.strength).toBeCloseTo(fresh * piece.fading, 9);
        }
      }
    }),
    RUNS,
  );
});

it('puts what adds most first and does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(anyRoadmap, fc.constantFrom(...SKILLS), (input, skillId) => {
      const parts = partsOf(skillId, input);
      const turned = {
        ...input,
        evidence: [...input.evidence].reverse(),
        opportunities: [...input.opportunities].reverse(),
      };
      expect(partsOf(skillId, turned)).toEqual(parts);
      const lists = [parts, ...parts.map(({ pieces }) => pieces)].map((list) => list.map(({ adds }) => adds));
      for (const adds of lists) expect(adds).toEqual([...adds].sort((a, b) => b - a));
    }),
    RUNS,
  );
});
