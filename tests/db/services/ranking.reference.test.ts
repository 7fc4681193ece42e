import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok } from '../../../db/domain/result.ts';
import { EVIDENCE_SOURCES } from '../../../db/domain/vocabulary.ts';
import { rows } from '../../../db/repositories/rows.ts';
import { evidence } from '../../../db/schema/index.ts';
import { change } from '../../../db/services/core.ts';
import { ranking, setLevels } from '../../../db/services/roadmap.ts';
import { type NaiveInput, naiveRanks } from '../../domain/reference/naive.ts';
import { plusDays } from '../../domain/reference/naive-days.ts';
import { newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { runs } from '../../support/seed.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const TODAY = '2026-11-18';
const NAMES = ['Python', 'Product strategy', 'Vision'];
const anyHeard = fc.array(
  fc.record({
    skill: fc.constantFrom(...NAMES),
    on: fc.constantFrom('final', 'applied', null),
    source: fc.constantFrom(...EVIDENCE_SOURCES),
    importance: fc.integer({ min: 1, max: 5 }),
    seenOn: fc.integer({ min: 0, max: 400 }).map((days) => plusDays(TODAY, -days)),
    weight: fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
    isStruck: fc.boolean(),
    isTrashed: fc.boolean(),
  }),
  { maxLength: 12 },
);

it('ranks what is stored as the model does: by its weights, without what was struck out or put in the trash', () => {
  const { services } = store;
  const skills = NAMES.map((name, index) => ({ id: skillOf(services, name), current: index, target: 4 }));
  for (const skill of skills) valueOf(setLevels(services, skill));
  const idOf = new Map(NAMES.map((name) => [name, skillOf(services, name)]));
  const stages = ['final', 'applied'] as const;
  const opened = stages.map((stage) => ({ stage, id: newOpportunity(services, { stage, company: stage }) }));
  const opportunities = opened.map(({ stage, id }) => ({
    id,
    stageKind: stage,
    outcome: null,
    need: 'unknown',
    capabilities: [],
  }));
  fc.assert(
    fc.property(anyHeard, (heard) => {
      const written = heard.map(({ skill, on, isStruck, isTrashed, ...said }) => ({
        ...said,
        skillId: idOf.get(skill) ?? '',
        opportunityId: opened.find(({ stage }) => stage === on)?.id ?? null,
        struckAt: isStruck ? 1 : null,
        trashedAt: isTrashed ? 1 : null,
      }));
      const ids: string[] = [];
      const write = change(services, { label: 'Heard', aggregate: 'evidence' }, (tx) => {
        for (const row of written) {
          const id = tx.newId();
          ids.push(id);
          rows(tx.store, evidence).insert({ id, ...row }, tx.at);
        }
        return ok(null);
      });
      valueOf(write);
      const counted = written.filter(({ struckAt, trashedAt }) => struckAt === null && trashedAt === null);
      const input: NaiveInput = { skills, evidence: counted, opportunities, today: TODAY };
      const { gaps, strengths, unasked } = valueOf(ranking(services));
      const all = [...gaps, ...strengths, ...unasked];
      for (const expected of naiveRanks(input)) {
        const found = all.find(({ skillId }) => skillId === expected.skillId);
        expect(found?.demand).toBeCloseTo(expected.demand, 9);
        expect(found?.share).toBeCloseTo(expected.share, 9);
        expect(found?.validated).toBe(expected.validated);
        expect(found?.evidenceCount).toBe(expected.evidenceCount);
      }
      const forget = change(services, { label: 'Forgot', aggregate: 'evidence' }, (tx) => {
        for (const id of ids) rows(tx.store, evidence).remove(id);
        return ok(null);
      });
      valueOf(forget);
    }),
    { numRuns: runs(60) },
  );
});
