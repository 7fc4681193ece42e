import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { rankSkills } from '../../../../db/domain/impact.ts';
import type { ImpactInput } from '../../../../db/domain/impact-strength.ts';
import { EVIDENCE_SOURCES } from '../../../../db/domain/vocabulary.ts';
import type { RankedSkillView, RoadmapView } from '../../../../electron/ipc/contract/roadmap.ts';
import { withLevels } from '../../../../renderer/features/roadmap/reorder.ts';

function viewOf(input: ImpactInput): RoadmapView {
  const ranked = rankSkills(input).map((rank) => ({
    kind: rank.kind,
    view: {
      skillId: rank.skillId,
      name: rank.name,
      family: '',
      current: rank.current,
      target: rank.target,
      demand: rank.demand,
      gap: rank.gap,
      impact: rank.impact,
      share: rank.share,
      validated: rank.validated,
      warning: rank.warning,
      evidenceCount: rank.evidenceCount,
      trend: null,
    } satisfies RankedSkillView,
  }));
  const of = (kind: string) => ranked.filter((row) => row.kind === kind).map(({ view }) => view);
  return { gaps: of('gap'), strengths: of('strength'), unasked: of('unasked'), constants: input.constants };
}

const level = fc.integer({ min: 0, max: 5 });
const inputs = fc.record({
  levels: fc.array(fc.record({ current: level, target: level }), { minLength: 1, maxLength: 6 }),
  heard: fc.array(
    fc.record({
      skill: fc.integer({ min: 0, max: 5 }),
      source: fc.constantFrom(...EVIDENCE_SOURCES),
      importance: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 20 },
  ),
  changed: fc.record({ skill: fc.integer({ min: 0, max: 5 }), current: level, target: level }),
});

test('the order shown at once after a change of level is the order the rules give', () => {
  fc.assert(
    fc.property(inputs, ({ levels, heard, changed }) => {
      const skills = levels.map((one, index) => ({ id: `s${index}`, name: `Skill ${index}`, ...one }));
      const evidence = heard.map(({ skill, source, importance }, index) => ({
        id: `e${index}`,
        skillId: `s${skill}`,
        opportunityId: null,
        source,
        importance,
        seenOn: '2026-11-21',
      }));
      const input: ImpactInput = {
        skills,
        evidence,
        opportunities: [],
        today: '2026-11-21',
        constants: DEFAULT_CONSTANTS,
      };
      const id = `s${changed.skill % skills.length}`;
      const { current, target } = changed;
      const shown = withLevels(viewOf(input), id, { current, target });
      const ruled = viewOf({
        ...input,
        skills: skills.map((one) => (one.id === id ? { ...one, current, target } : one)),
      });
      const order = (view: RoadmapView) =>
        [view.gaps, view.strengths, view.unasked].map((rows) => rows.map((row) => row.skillId));
      expect(order(shown)).toEqual(order(ruled));
      ruled.gaps.forEach((row, index) => expect(shown.gaps[index]?.share).toBeCloseTo(row.share, 9));
    }),
  );
});
