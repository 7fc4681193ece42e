import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../db/domain/constants.ts';
import { ok } from '../../../db/domain/result.ts';
import { NO_ROADMAP_FILTER, type RoadmapFilter } from '../../../db/domain/roadmap-filter.ts';
import { EVIDENCE_SOURCES } from '../../../db/domain/vocabulary.ts';
import { rows } from '../../../db/repositories/rows.ts';
import { evidence } from '../../../db/schema/index.ts';
import { change } from '../../../db/services/core.ts';
import { openOpportunity } from '../../../db/services/detail.ts';
import { moveInitiative } from '../../../db/services/initiative.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { type Look, lookAt, partsBehind } from '../../../db/services/roadmap-look.ts';
import { addEvidence, evidenceBehind, ranking, setLevels, trashSkill } from '../../../db/services/roadmap.ts';
import { mergeSkills, retireSkill } from '../../../db/services/skill-change.ts';
import { roadmapParts } from '../../../electron/ipc/contract/roadmap-look.ts';
import { roadmapLook } from '../../../electron/ipc/contract/roadmap.ts';
import { type NaiveInput, naiveRanks } from '../../domain/reference/naive.ts';
import { plusDays } from '../../domain/reference/naive-days.ts';
import { initiativeOf, newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const TODAY = '2026-11-18';
const NAMES = ['Python', 'Product strategy', 'Vision'];
const ON = [
  { stage: 'final', need: 'expertise', level: 'Senior' },
  { stage: 'applied', need: 'unknown', level: 'Lead' },
] as const;
const allOf = ({ view: { gaps, strengths, unasked } }: ReturnType<typeof look>) => [...gaps, ...strengths, ...unasked];
const look = ({ filter = {}, preview = null }: { filter?: Partial<RoadmapFilter>; preview?: Look['preview'] } = {}) =>
  valueOf(lookAt(store.services, { filter: { ...NO_ROADMAP_FILTER, ...filter }, preview }));
const hear = (skillId: string, fields: { on?: string | null; importance?: number } = {}) => {
  const { on = null, importance = 5 } = fields;
  const said = { skillId, opportunityId: on, personId: null, importance, quote: '', seenOn: TODAY };
  return valueOf(addEvidence(store.services, { ...said, source: 'hiring_manager' })).value.id;
};

const anyHeard = fc.array(
  fc.record({
    skill: fc.nat({ max: 2 }),
    on: fc.constantFrom(0, 1, null),
    source: fc.constantFrom(...EVIDENCE_SOURCES),
    importance: fc.integer({ min: 1, max: 5 }),
    seenOn: fc.integer({ min: 0, max: 90 }).map((days) => plusDays(TODAY, -days)),
  }),
  { minLength: 1, maxLength: 12 },
);
const some = <T>(...values: T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray(values));
const anyDay = fc.option(fc.integer({ min: 0, max: 90 }).map((days) => plusDays(TODAY, -days)));
const anyFilter: fc.Arbitrary<RoadmapFilter> = fc.record({
  stages: some<RoadmapFilter['stages'][number]>('final', 'applied', 'lead'),
  needs: some<RoadmapFilter['needs'][number]>('expertise', 'unknown'),
  levels: some('Senior', 'Lead', 'Director'),
  sources: some(...EVIDENCE_SOURCES),
  from: anyDay,
  to: anyDay,
});
const level = fc.integer({ min: 0, max: 5 });
const anyTried = fc.option(fc.array(fc.tuple(level, level), { minLength: 3, maxLength: 3 }));

describe('the roadmap through a filter and with other levels', () => {
  it('is what the model makes of the evidence that passes, and its parts add up to it', () => {
    const { services } = store;
    const skills = NAMES.map((name, index) => ({ id: skillOf(services, name), current: index, target: 4 }));
    for (const skill of skills) valueOf(setLevels(services, skill));
    const opportunities = ON.map(({ stage, need, level: at }) => {
      const id = newOpportunity(services, { stage, company: stage });
      valueOf(updateOpportunity(services, id, { need, level: at }));
      return { id, stageKind: stage, outcome: null, need, level: at, capabilities: [] };
    });
    fc.assert(
      fc.property(anyHeard, anyFilter, anyTried, (heard, filter, tried) => {
        const written = heard.map(({ skill, on, ...said }) => ({
          ...said,
          skillId: skills[skill]?.id ?? '',
          opportunityId: on === null ? null : (opportunities[on]?.id ?? null),
        }));
        const ids: string[] = [];
        const write = (tx: Parameters<Parameters<typeof change>[2]>[0]) => {
          for (const row of written)
            rows(tx.store, evidence).insert({ id: ids[ids.push(tx.newId()) - 1] ?? '', ...row }, tx.at);
          return ok(null);
        };
        valueOf(change(services, { label: 'Heard', aggregate: 'evidence' }, write));
        const levels = skills.map(({ id }, index) => {
          const [current, target] = tried?.[index] ?? [index, 4];
          return { skillId: id, current, target };
        });
        const preview = tried === null ? null : { levels, impact: null };
        const passing = written.filter(({ source, seenOn, opportunityId }) => {
          const on = opportunities.find(({ id }) => id === opportunityId);
          if (filter.sources.length > 0 && !filter.sources.includes(source)) return false;
          if (filter.stages.length > 0 && (!on || !filter.stages.includes(on.stageKind))) return false;
          if (filter.needs.length > 0 && (!on || !filter.needs.includes(on.need))) return false;
          if (filter.levels.length > 0 && (!on || !filter.levels.includes(on.level))) return false;
          return !(filter.from !== null && seenOn < filter.from) && !(filter.to !== null && seenOn > filter.to);
        });
        const input: NaiveInput = {
          skills: levels.map(({ skillId, ...at }) => ({ id: skillId, ...at })),
          evidence: passing,
          opportunities,
          today: TODAY,
        };
        const answer = look({ filter, preview });
        expect([answer.heard, answer.heardInAll]).toEqual([passing.length, written.length]);
        for (const expected of naiveRanks(input)) {
          const found = allOf(answer).find(({ skillId }) => skillId === expected.skillId);
          expect(found?.demand).toBeCloseTo(expected.demand, 9);
          expect(found?.gap).toBe(expected.gap);
          expect(found?.share).toBeCloseTo(expected.share, 9);
          expect(found?.evidenceCount).toBe(expected.evidenceCount);
          const parts = valueOf(partsBehind(services, { skillId: expected.skillId, filter, preview }));
          const adds = parts.opportunities.map((one) => one.adds).sort((a, b) => a - b);
          expect(adds.reduce((sum, value) => sum + value, 0)).toBe(found?.demand);
          expect([parts.demand, parts.impact, parts.share]).toEqual([found?.demand, found?.impact, found?.share]);
        }
        const forget = (tx: Parameters<Parameters<typeof change>[2]>[0]) => {
          for (const id of ids) rows(tx.store, evidence).remove(id);
          return ok(null);
        };
        valueOf(change(services, { label: 'Forgot', aggregate: 'evidence' }, forget));
      }),
      { numRuns: runs(60) },
    );
  });

  it('names what moves against the ranking under the same filter, and keeps nothing', () => {
    const { services } = store;
    const [python, vision] = [skillOf(services, 'Python'), skillOf(services, 'Vision')];
    for (const id of [python, vision]) valueOf(setLevels(services, { id, current: 1, target: 4 }));
    hear(python, { on: newOpportunity(services, { stage: 'final' }) });
    hear(vision, { on: newOpportunity(services, { stage: 'applied' }) });
    const before = dumpAll(store.services.store);
    const tried = { levels: [{ skillId: python, current: 4, target: 4 }], impact: null };
    expect(look({ preview: tried }).moves.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Vision', 2, 1],
      ['Python', 1, null],
    ]);
    expect(look({ filter: { stages: ['applied'] }, preview: tried }).moves).toEqual([]);
    expect(look({ preview: { levels: [], impact: null } }).moves).toEqual([]);
    const impact = { ...DEFAULT_CONSTANTS.impact, stage: { ...DEFAULT_CONSTANTS.impact.stage, final: 0.1 } };
    const weighed = look({ preview: { levels: [], impact } });
    expect(weighed.view.gaps.map(({ name }) => name)).toEqual(['Vision', 'Python']);
    expect(weighed.view.constants.impact.stage.final).toBe(0.1);
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(valueOf(ranking(services)).gaps.map(({ name }) => name)).toEqual(['Python', 'Vision']);
  });

  it('has the trend of the whole ranking, and none through a filter or with other constants', () => {
    const { services, clock } = store;
    const python = skillOf(services, 'Python');
    valueOf(setLevels(services, { id: python, current: 1, target: 4 }));
    hear(python);
    clock.advance({ days: 31 });
    const trend = (of: Parameters<typeof look>[0]) => look(of).view.gaps[0]?.trend;
    expect(look().view).toEqual(valueOf(ranking(services)));
    expect(trend({})).toBe(0);
    expect(trend({ filter: { from: TODAY } })).toBeNull();
    expect(trend({ preview: { levels: [], impact: DEFAULT_CONSTANTS.impact } })).toBeNull();
    expect(trend({ preview: { levels: [{ skillId: python, current: 0, target: 4 }], impact: null } })).toBe(0);
  });

  it('opens a score into opportunities by name, and answers in the shape of the contract', () => {
    const { services } = store;
    const python = skillOf(services, 'Python');
    valueOf(setLevels(services, { id: python, current: 1, target: 4 }));
    const on = newOpportunity(services, { stage: 'final', company: 'Lumenhealth', title: 'Head of data' });
    for (const of of [on, on, null]) hear(python, { on: of, importance: 3 });
    const parts = valueOf(partsBehind(services, { skillId: python, filter: NO_ROADMAP_FILTER, preview: null }));
    expect(
      parts.opportunities.map(({ company, title, stageKind, pieces }) => [company, title, stageKind, pieces.length]),
    ).toEqual([
      ['Lumenhealth', 'Head of data', 'final', 2],
      [null, null, null, 1],
    ]);
    expect(roadmapParts.parse(parts)).toEqual(parts);
    const answer = look({ filter: { sources: ['hiring_manager'] } });
    expect(roadmapLook.parse(answer)).toEqual(answer);
  });

  it('has no parts for a skill that is not ranked, and refuses one that is gone', () => {
    const { services } = store;
    const python = skillOf(services, 'Python');
    hear(python);
    valueOf(retireSkill(services, python, ''));
    const ask = (skillId: string) => partsBehind(services, { skillId, filter: NO_ROADMAP_FILTER, preview: null });
    expect(valueOf(ask(python))).toMatchObject({ demand: 0, share: 0, opportunities: [] });
    expect(ask('none such')).toMatchObject({ error: { code: 'not_found' } });
  });
});

describe('the warning', () => {
  it('says that nobody who hires was heard, loudly once it is worked on', () => {
    const { services } = store;
    const python = skillOf(services, 'Python');
    valueOf(setLevels(services, { id: python, current: 1, target: 4 }));
    const warning = () =>
      [...valueOf(ranking(services)).gaps, ...valueOf(ranking(services)).unasked].find(
        ({ skillId }) => skillId === python,
      )?.warning;
    expect(warning()).toBe('unvalidated');
    const id = initiativeOf(services, python);
    expect(warning()).toBe('loud');
    valueOf(moveInitiative(services, { id, lane: 'later' }));
    expect(warning()).toBe('unvalidated');
    valueOf(moveInitiative(services, { id, lane: 'now', marketCheck: 'Asked two heads of data' }));
    expect(warning()).toBe('loud');
    hear(python);
    expect(warning()).toBe('none');
  });
});

it('proposes no skill that was put aside, and keeps what was heard about it readable', () => {
  const { services } = store;
  const [python, vision, forecasting] = [
    skillOf(services, 'Python'),
    skillOf(services, 'Vision'),
    skillOf(services, 'Forecasting'),
  ];
  const on = newOpportunity(services);
  for (const id of [python, vision, forecasting]) hear(id, { on });
  const wanted = () =>
    valueOf(openOpportunity(services, on))
      .evidence.map(({ skill }) => skill)
      .sort();
  expect(wanted()).toEqual(['Forecasting', 'Python', 'Vision']);
  valueOf(retireSkill(services, python, ''));
  valueOf(mergeSkills(services, { keepId: forecasting, mergeId: vision }));
  expect(wanted()).toEqual(['Forecasting', 'Forecasting']);
  expect(valueOf(evidenceBehind(services, python))).toHaveLength(1);
  valueOf(trashSkill(services, forecasting));
  expect(wanted()).toEqual([]);
});
