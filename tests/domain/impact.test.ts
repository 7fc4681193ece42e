import { describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS, ruleConstants } from '../../db/domain/constants.ts';
import { evidenceParts, rankRoadmap } from '../../db/domain/evidence-parts.ts';
import { opportunityFit, opportunityFits } from '../../db/domain/fit.ts';
import { evidenceStrength, needFactor, opportunityWeight } from '../../db/domain/impact-strength.ts';
import { rankSkills } from '../../db/domain/impact.ts';
import { initiativeReturn, rankInitiatives } from '../../db/domain/initiative-return.ts';
import { whatIf } from '../../db/domain/what-if.ts';
import { CAPABILITIES, OUTCOMES } from '../../db/domain/vocabulary.ts';
import { daysAgo, evidence, impactInput, impactOpportunity, rankOf, skill } from './builders.ts';

const EXAMPLE = impactInput({
  skills: [skill('A', 2, 4), skill('B', 1, 4), skill('C', 3, 5), skill('D', 0, 5)],
  opportunities: [
    impactOpportunity({ id: 'final', stageKind: 'final' }),
    impactOpportunity({ id: 'applied1', stageKind: 'applied' }),
    impactOpportunity({ id: 'applied2', stageKind: 'applied' }),
    impactOpportunity({ id: 'interview', stageKind: 'interview' }),
  ],
  evidence: [
    evidence({ id: '1', skillId: 'A', opportunityId: 'final' }),
    evidence({ id: '2', skillId: 'B', opportunityId: 'applied1', source: 'job_posting' }),
    evidence({ id: '3', skillId: 'B', opportunityId: 'applied2', source: 'job_posting' }),
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

describe('the worked example', () => {
  const { ranked } = rankRoadmap(EXAMPLE);

  it('gives the order A, C, B, D', () => {
    expect(ranked.map(({ skillId }) => skillId)).toEqual(['A', 'C', 'B', 'D']);
    expect(ranked.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['A', '1.000', '0.400', '0.400', '55.3'],
    ['B', '0.240', '0.600', '0.144', '19.9'],
    ['C', '0.397', '0.400', '0.159', '22.0'],
    ['D', '0.020', '1.000', '0.020', '2.8'],
  ])('gives %s demand %s, gap %s, impact %s and share %s %%', (id, demand, gap, impact, share) => {
    const rank = rankOf(id, ranked);
    expect(rank.demand.toFixed(3)).toBe(demand);
    expect(rank.gap.toFixed(3)).toBe(gap);
    expect(rank.impact.toFixed(3)).toBe(impact);
    expect((rank.share * 100).toFixed(1)).toBe(share);
  });

  it('leaves B and D unvalidated', () => {
    expect(ranked.filter(({ validated }) => !validated).map(({ skillId }) => skillId)).toEqual(['B', 'D']);
  });

  it('opens every share into the evidence that makes it up', () => {
    for (const rank of ranked) {
      expect(rank.parts).toHaveLength(rank.evidenceCount);
      expect(rank.parts.reduce((sum, part) => sum + part.demand, 0)).toBeCloseTo(rank.demand, 12);
      expect(rank.parts.reduce((sum, part) => sum + part.impact, 0)).toBeCloseTo(rank.impact, 12);
      expect(rank.parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(rank.share, 12);
    }
  });

  it('is the same without parts, and one skill opened alone has the same parts', () => {
    const light = rankSkills(EXAMPLE);
    expect(light).toEqual(ranked.map(({ parts: _parts, ...rank }) => rank));
    for (const rank of light) {
      const own = EXAMPLE.evidence.filter(({ skillId }) => skillId === rank.skillId);
      expect(evidenceParts(rank, { ...EXAMPLE, evidence: own })).toEqual(rankOf(rank.skillId, ranked).parts);
    }
  });
});

describe('the strength of evidence', () => {
  it('halves every 120 days', () => {
    const heard = { source: 'interviewer', importance: 5 } as const;
    expect(evidenceStrength(heard, 0, 1, DEFAULT_CONSTANTS)).toBeCloseTo(0.7, 12);
    expect(evidenceStrength(heard, 120, 1, DEFAULT_CONSTANTS)).toBeCloseTo(0.35, 12);
    expect(evidenceStrength(heard, 240, 1, DEFAULT_CONSTANTS)).toBeCloseTo(0.175, 12);
  });

  it('never passes 1, and ages from there', () => {
    const heard = { source: 'hiring_manager', importance: 5 } as const;
    expect(evidenceStrength(heard, 0, 1.25, DEFAULT_CONSTANTS)).toBe(1);
    expect(evidenceStrength(heard, 120, 1.25, DEFAULT_CONSTANTS)).toBe(0.5);
  });

  it('counts what is dated in the future as seen today', () => {
    const heard = { source: 'recruiter', importance: 3 } as const;
    expect(evidenceStrength(heard, -400, 1, DEFAULT_CONSTANTS)).toBe(evidenceStrength(heard, 0, 1, DEFAULT_CONSTANTS));
  });

  it('needs 1.25 when the team lacks the expertise or wants more of the same, 0.75 when it is covered, else 1', () => {
    const table = (need: 'bandwidth' | 'expertise' | 'unknown') =>
      [...CAPABILITIES, undefined].map((capability) => needFactor(need, capability, DEFAULT_CONSTANTS));
    expect(table('expertise')).toEqual([1.25, 1, 0.75, 1]);
    expect(table('bandwidth')).toEqual([1, 1.25, 1.25, 1]);
    expect(table('unknown')).toEqual([1, 1, 1, 1]);
  });
});

describe('the weight of an opportunity', () => {
  it('is its stage while open and its outcome once closed', () => {
    expect(opportunityWeight({ stageKind: 'screen', outcome: null }, DEFAULT_CONSTANTS)).toBe(0.5);
    expect(opportunityWeight({ stageKind: 'screen', outcome: 'rejected' }, DEFAULT_CONSTANTS)).toBe(0.5);
    expect(OUTCOMES.map((outcome) => opportunityWeight({ stageKind: 'closed', outcome }, DEFAULT_CONSTANTS))).toEqual([
      0, 0.2, 0.6, 0.2, 0.3, 0.1, 0.1,
    ]);
    expect(opportunityWeight({ stageKind: 'closed', outcome: null }, DEFAULT_CONSTANTS)).toBe(0);
  });
});

describe('the roadmap', () => {
  it('keeps strengths and what nobody asked for off it, with their reasons', () => {
    const ranked = rankSkills(
      impactInput({
        skills: [skill('unasked', 0, 5), skill('strength', 4, 3), skill('gap', 1, 2)],
        opportunities: [impactOpportunity({ id: 'o' })],
        evidence: [
          evidence({ id: '1', skillId: 'strength', opportunityId: 'o' }),
          evidence({ id: '2', skillId: 'gap', opportunityId: 'o', source: 'recruiter', importance: 1 }),
        ],
      }),
    );
    expect(ranked.map(({ skillId, kind, position }) => [skillId, kind, position])).toEqual([
      ['gap', 'gap', 1],
      ['strength', 'strength', null],
      ['unasked', 'unasked', null],
    ]);
    expect(ranked.map(({ share }) => share)).toEqual([1, 0, 0]);
  });

  it('shows a share of nothing as 0', () => {
    const ranked = rankSkills(impactInput({ skills: [skill('a', 0, 5)] }));
    expect(ranked[0]?.share).toBe(0);
  });

  it('warns of unvalidated skills, loudly when an initiative of the lane now works on them', () => {
    const input = impactInput({
      skills: [skill('posted', 0, 5), skill('started', 0, 5), skill('wanted', 0, 5), skill('mastered', 5, 5)],
      evidence: [
        evidence({ id: '1', skillId: 'posted', source: 'job_posting' }),
        evidence({ id: '2', skillId: 'started', source: 'recruiter' }),
        evidence({ id: '3', skillId: 'wanted', source: 'rejection_feedback' }),
        evidence({ id: '4', skillId: 'mastered', source: 'my_own_idea' }),
      ],
      initiatives: [
        {
          lane: 'now',
          skills: [
            { skillId: 'started', gain: 1 },
            { skillId: 'wanted', gain: 1 },
          ],
        },
        { lane: 'next', skills: [{ skillId: 'posted', gain: 1 }] },
      ],
    });
    const warnings = Object.fromEntries(rankSkills(input).map(({ skillId, warning }) => [skillId, warning]));
    expect(warnings).toEqual({ posted: 'unvalidated', started: 'loud', wanted: 'none', mastered: 'none' });
  });

  it('breaks ties by name, then by id', () => {
    const input = impactInput({
      skills: [
        skill('3', 0, 5, 'Same'),
        skill('2', 0, 5, 'Same'),
        skill('1', 0, 5, 'Unlike'),
        skill('4', 0, 5, 'Before'),
      ],
      evidence: ['1', '2', '3', '4'].map((id) => evidence({ id, skillId: id })),
    });
    expect(rankSkills(input).map(({ skillId }) => skillId)).toEqual(['4', '2', '3', '1']);
  });

  it('counts nothing for evidence whose skill or opportunity is gone', () => {
    const input = impactInput({
      skills: [skill('a', 0, 5)],
      evidence: [
        evidence({ id: '1', skillId: 'a', opportunityId: 'in the trash' }),
        evidence({ id: '2', skillId: 'in the trash' }),
      ],
    });
    expect(rankRoadmap(input).ranked).toMatchObject([{ skillId: 'a', demand: 0, kind: 'unasked', parts: [] }]);
  });

  it('splits one opportunity fairly also where one line is as strong as can be', () => {
    const input = impactInput({
      skills: [skill('a', 0, 5)],
      opportunities: [impactOpportunity({ id: 'o', stageKind: 'final' })],
      evidence: [
        evidence({ id: 'manager', skillId: 'a', opportunityId: 'o' }),
        evidence({ id: 'recruiter', skillId: 'a', opportunityId: 'o', source: 'recruiter' }),
      ],
    });
    // Averaged over both orders: the manager adds 1 or 0.6, the recruiter 0 or 0.4.
    const { parts } = rankOf('a', rankRoadmap(input).ranked);
    expect(parts.map(({ evidenceId, demand }) => [evidenceId, demand.toFixed(6)])).toEqual([
      ['manager', '0.800000'],
      ['recruiter', '0.200000'],
    ]);
  });

  it('opens a skill with thousands of lines of full strength without losing a part', () => {
    const input = impactInput({
      skills: [skill('a', 0, 5)],
      opportunities: [impactOpportunity({ id: 'o', stageKind: 'final' })],
      evidence: Array.from({ length: 200_000 }, (_, row) =>
        evidence({ id: `${row}`, skillId: 'a', opportunityId: 'o' }),
      ),
    });
    const rank = rankOf('a', rankRoadmap(input).ranked);
    expect(rank.demand).toBe(1);
    expect(rank.parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1, 9);
  });
});

describe('fit', () => {
  const input = impactInput({
    skills: [skill('met', 4, 4), skill('half', 2, 4), skill('free', 0, 0)],
    opportunities: [impactOpportunity({ id: 'o' }), impactOpportunity({ id: 'silent' })],
    evidence: [
      evidence({ id: '1', skillId: 'met', opportunityId: 'o', source: 'job_posting' }),
      evidence({ id: '2', skillId: 'half', opportunityId: 'o' }),
    ],
  });

  it('is how much of the demand of an opportunity is met', () => {
    expect(opportunityFit('o', input)).toEqual({
      opportunityId: 'o',
      fit: (0.4 + 0.5) / 1.4,
      parts: [
        { skillId: 'half', demand: 1, met: 0.5 },
        { skillId: 'met', demand: 0.4, met: 1 },
      ],
    });
  });

  it('is none without evidence', () => {
    expect(opportunityFit('silent', input).fit).toBeNull();
    expect(opportunityFit('unknown', input).fit).toBeNull();
    expect(opportunityFits(input).size).toBe(2);
  });

  it('counts a target of 0 as met, and more than the target as no more than met', () => {
    const easy = { ...input, skills: [skill('met', 5, 4), skill('half', 0, 0)] };
    expect(opportunityFit('o', easy).fit).toBe(1);
    // What is known beyond one target does not make up for what is missing of another.
    const uneven = { ...input, skills: [skill('met', 5, 1), skill('half', 2, 4)] };
    expect(opportunityFit('o', uneven).fit).toBeCloseTo((0.4 + 0.5) / 1.4, 12);
  });
});

describe('initiatives', () => {
  const ranks = rankSkills(EXAMPLE);
  const initiative = (fields: object) => ({
    id: 'i',
    name: 'Course',
    lane: 'next' as const,
    effortHours: 20,
    skills: [{ skillId: 'A', gain: 1 }],
    ...fields,
  });

  it('return the demand they meet, no more than the gap, per ten hours', () => {
    const bySkill = new Map(ranks.map((rank) => [rank.skillId, rank]));
    const both = initiative({
      skills: [
        { skillId: 'A', gain: 5 },
        { skillId: 'D', gain: 1 },
        { skillId: 'gone', gain: 1 },
      ],
    });
    // A counts its gap of 2 levels, not the 5 hoped for.
    expect(initiativeReturn(both, bySkill, DEFAULT_CONSTANTS).value).toBeCloseTo(
      (1 * 2) / 5 / 2 + (0.02 * 1) / 5 / 2,
      12,
    );
    expect(initiativeReturn(initiative({}), bySkill, DEFAULT_CONSTANTS).value).toBeCloseTo(0.1, 12);
  });

  it('are ordered by return, without an estimate last', () => {
    const order = rankInitiatives(
      [
        initiative({ id: 'unknown', effortHours: null }),
        initiative({ id: 'long', effortHours: 100 }),
        initiative({ id: 'short', effortHours: 5 }),
        initiative({ id: 'zero', effortHours: 0 }),
      ],
      ranks,
      DEFAULT_CONSTANTS,
    );
    expect(order.map(({ initiativeId }) => initiativeId)).toEqual(['short', 'long', 'unknown', 'zero']);
    expect(order.map(({ value }) => value === null)).toEqual([false, false, true, true]);
  });
});

describe('what if a level rose', () => {
  const closing = (skillId: string, level: number, input = EXAMPLE) => whatIf(new Map([[skillId, level]]), input);

  it('names the open opportunities, the one whose fit changes most first, with the parts that change', () => {
    const result = closing('A', 4);
    expect(result.fits[0]).toEqual({
      opportunityId: 'final',
      before: 0.5,
      after: 1,
      parts: [{ skillId: 'A', part: 1, before: 0.5, after: 1 }],
    });
    expect(result.fits.slice(1).every(({ before, after, parts }) => before === after && parts.length === 0)).toBe(true);
    expect(result.impact.before - result.impact.after).toBeCloseTo(0.4, 12);
    expect(rankOf('A', result.before).impact).toBeCloseTo(0.4, 12);
    expect(rankOf('A', result.after).kind).toBe('strength');
    expect(result.mean?.before).toBeCloseTo((0.5 + 0.25 + 0.25 + 0.6) / 4, 12);
    expect(result.mean?.after).toBeCloseTo((1 + 0.25 + 0.25 + 0.6) / 4, 12);
  });

  it('changes nothing for a skill that is not there', () => {
    const result = closing('no such skill', 4);
    expect(result.after).toEqual(result.before);
    expect(result.fits.every(({ before, after }) => before === after)).toBe(true);
  });

  it('names the open opportunities of which nothing is known', () => {
    const silent = impactOpportunity({ id: 'silent' });
    const result = closing('A', 4, { ...EXAMPLE, opportunities: [...EXAMPLE.opportunities, silent] });
    expect(result.withoutFit).toEqual(['silent']);
    expect(result.fits).toHaveLength(4);
  });

  it('says nothing of closed opportunities', () => {
    const closed = EXAMPLE.opportunities.map((o) => ({
      ...o,
      stageKind: 'closed' as const,
      outcome: 'rejected' as const,
    }));
    expect(closing('A', 4, { ...EXAMPLE, opportunities: closed })).toMatchObject({
      fits: [],
      withoutFit: [],
      mean: null,
    });
  });
});

describe('changed constants', () => {
  it('change the ranking where they say so', () => {
    const constants = ruleConstants.parse({ impact: { halfLifeDays: 60 } });
    expect(rankOf('C', rankSkills({ ...EXAMPLE, constants })).demand).toBeLessThan(0.3);
  });
});
