import fc from 'fast-check';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import type { ImpactInput } from '../../../db/domain/impact-strength.ts';
import { CAPABILITIES, EVIDENCE_SOURCES, NEEDS, OUTCOMES, STAGE_KINDS } from '../../../db/domain/vocabulary.ts';
import { daysAgo, TODAY } from '../builders.ts';

/** Random data for the rules of the roadmap: small enough to collide often, wide enough to meet every branch. */

export const SKILLS = ['s0', 's1', 's2', 's3', 's4'];
const OPPORTUNITIES = ['o0', 'o1', 'o2', 'o3'];
const level = fc.integer({ min: 0, max: 5 });

const anyOpportunity = (id: string) =>
  fc.record({
    id: fc.constant(id),
    stageKind: fc.constantFrom(...STAGE_KINDS),
    outcome: fc.constantFrom(...OUTCOMES),
    need: fc.constantFrom(...NEEDS),
    capabilities: fc.uniqueArray(
      fc.record({ skillId: fc.constantFrom(...SKILLS), capability: fc.constantFrom(...CAPABILITIES) }),
      { selector: ({ skillId }) => skillId },
    ),
  });

const anyEvidence = fc.record({
  skillId: fc.constantFrom(...SKILLS),
  opportunityId: fc.constantFrom(...OPPORTUNITIES, null),
  source: fc.constantFrom(...EVIDENCE_SOURCES),
  importance: fc.integer({ min: 1, max: 5 }),
  seenOn: fc.integer({ min: 0, max: 900 }).map(daysAgo),
  weight: fc.option(
    fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
    { nil: undefined },
  ),
});

export const anyRoadmap: fc.Arbitrary<ImpactInput> = fc
  .record({
    skills: fc.tuple(
      ...SKILLS.map((id) => fc.record({ id: fc.constant(id), name: fc.constant(id), current: level, target: level })),
    ),
    opportunities: fc.tuple(...OPPORTUNITIES.map(anyOpportunity)),
    evidence: fc.array(anyEvidence, { maxLength: 30 }),
  })
  .map(({ skills, opportunities, evidence }) => ({
    skills,
    opportunities,
    evidence: evidence.map(({ weight, ...one }, index) => ({
      ...one,
      id: `e${index}`,
      ...(weight === undefined ? {} : { weight }),
    })),
    today: TODAY,
    constants: DEFAULT_CONSTANTS,
  }));

export const anyLevels = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...SKILLS), level), { selector: ([id]) => id })
  .map((pairs) => new Map(pairs));

export const someInitiatives = (most: number) =>
  fc
    .array(
      fc.record({
        effortHours: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
        skills: fc.uniqueArray(
          fc.record({ skillId: fc.constantFrom(...SKILLS, 'gone'), gain: fc.integer({ min: 1, max: 3 }) }),
          { selector: ({ skillId }) => skillId, maxLength: 3 },
        ),
      }),
      { maxLength: most },
    )
    .map((list) => list.map((one, index) => ({ ...one, id: `i${index}`, name: `i${index}`, lane: 'next' as const })));

/** More worth doing than there are hours for, so that what looks best by itself is often not part of the best set. */
export const tightPlan = fc
  .record({
    skills: fc.tuple(
      ...SKILLS.map((id) =>
        fc.record({
          id: fc.constant(id),
          demand: fc.integer({ min: 1, max: 400 }),
          left: fc.integer({ min: 1, max: 5 }),
        }),
      ),
    ),
    initiatives: fc.array(
      fc.record({
        effortHours: fc.integer({ min: 3, max: 20 }),
        skills: fc.uniqueArray(
          fc.record({ skillId: fc.constantFrom(...SKILLS), gain: fc.integer({ min: 1, max: 3 }) }),
          { selector: ({ skillId }) => skillId, minLength: 1, maxLength: 2 },
        ),
      }),
      { minLength: 4, maxLength: 9 },
    ),
    part: fc.integer({ min: 20, max: 60 }),
  })
  .map(({ skills, initiatives, part }) => ({
    skills: skills.map((skill) => ({ ...skill, demand: skill.demand / 100 })),
    initiatives: initiatives.map((one, index) => ({ ...one, id: `i${index}` })),
    hours: Math.round((initiatives.reduce((all, { effortHours }) => all + effortHours, 0) * part) / 100),
  }));
