import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SkillRank } from '../../../db/domain/impact.ts';
import type { Result } from '../../../db/domain/result.ts';
import { hasCloseOut } from '../../../db/repositories/opportunity.ts';
import { reopen, saveCloseOut } from '../../../db/services/close-out.ts';
import type { Services } from '../../../db/services/core.ts';
import { strikeEvidence } from '../../../db/services/evidence.ts';
import { saveLevel } from '../../../db/services/level.ts';
import { moveOpportunities, trashOpportunities } from '../../../db/services/opportunity.ts';
import { rankedNow } from '../../../db/services/ranked.ts';
import { rankingOn } from '../../../db/services/ranking-on.ts';
import { addEvidence, addSkill, ranking, setLevels, trashEvidence, trashSkill } from '../../../db/services/roadmap.ts';
import { retireSkill } from '../../../db/services/skill-change.ts';
import { EVIDENCE_SOURCES, OUTCOMES, STAGE_KINDS, type EvidenceSource } from '../../../db/domain/vocabulary.ts';
import { closeOutWith, newOpportunity, skillOf, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { runs } from '../../support/seed.ts';

const hear = (
  { services, clock }: TestStore,
  skillId: string,
  { on = null, source = 'hiring_manager', seenOn = clock.today(), importance = 5 }: Heard = {},
) =>
  valueOf(addEvidence(services, { skillId, opportunityId: on, personId: null, source, importance, quote: '', seenOn }))
    .value.id;
type Heard = { on?: string | null; source?: EvidenceSource; seenOn?: string; importance?: number };

describe('the ranking as it was on a day', () => {
  let store: TestStore;
  let python: string;
  beforeEach(() => {
    store = newStore();
    python = skillOf(store.services, 'Python');
    valueOf(setLevels(store.services, { id: python, current: 1, target: 4 }));
  });
  afterEach(() => store.close());
  const then = (day: string): SkillRank | undefined =>
    rankingOn(store.services, day).find(({ skillId }) => skillId === python);

  it('has the levels of then, also those that were told later of an earlier day', () => {
    const { services, clock } = store;
    hear(store, python);
    clock.set('2026-11-25');
    valueOf(setLevels(services, { id: python, current: 3, target: 5 }));
    expect(then('2026-11-24')).toMatchObject({ current: 1, target: 4 });
    expect(then('2026-11-25')).toMatchObject({ current: 3, target: 5 });
    const told = { skillId: python, current: 2, target: 4, trueOn: '2026-11-20', note: '', supports: [] };
    valueOf(saveLevel(services, { id: null, ...told }));
    expect([then('2026-11-19')?.current, then('2026-11-20')?.current]).toEqual([1, 2]);
    hear(store, python, { seenOn: '2026-11-01' });
    expect(then('2026-11-01')).toMatchObject({ current: 1, target: 4, evidenceCount: 1 });
  });

  it('knows the level a skill had before its first change, when that came on a later day', () => {
    const { services, clock } = store;
    valueOf(addSkill(services, { name: 'Pricing', family: '', notes: '', current: 2, target: 5 }));
    const pricing = skillOf(services, 'Pricing');
    hear(store, pricing);
    clock.set('2026-11-25');
    valueOf(setLevels(services, { id: pricing, current: 4, target: 5 }));
    const was = rankingOn(services, '2026-11-20').find(({ skillId }) => skillId === pricing);
    expect(was?.current).toBe(2);
  });

  it('counts what was struck out or put in the trash since, and not what was heard since', () => {
    const { services, clock } = store;
    const [struck, trashed] = [hear(store, python), hear(store, python, { importance: 3 })];
    clock.set('2026-11-25');
    valueOf(strikeEvidence(services, [struck], 'Not meant'));
    valueOf(trashEvidence(services, trashed));
    hear(store, python);
    expect(then('2026-11-24')?.evidenceCount).toBe(2);
    expect(then('2026-11-25')?.evidenceCount).toBe(1);
    expect(then('2026-11-17')).toBeUndefined();
  });

  it('weighs an opportunity by its stage of then, and leaves out one that was not there yet', () => {
    const { services, clock } = store;
    clock.set('2026-11-20');
    const opportunity = newOpportunity(services, { stage: 'lead' });
    hear(store, python, { on: opportunity, seenOn: '2026-11-18' });
    clock.set('2026-11-22', '23:59');
    valueOf(moveOpportunities(services, { ids: [opportunity], stageId: stageOf(services, 'final'), beforeId: null }));
    clock.set('2026-12-01');
    expect(then('2026-11-19')).toMatchObject({ demand: 0, evidenceCount: 0 });
    expect(then('2026-11-21')?.demand).toBeCloseTo(0.2 * 2 ** (-3 / 120), 9);
    expect(then('2026-11-22')?.demand).toBeCloseTo(2 ** (-4 / 120), 9);
  });

  it('has the outcome from the day it was closed until it was opened again', () => {
    const { services, clock } = store;
    const opportunity = newOpportunity(services, { stage: 'final' });
    hear(store, python, { on: opportunity });
    clock.set('2026-11-22');
    valueOf(saveCloseOut(services, closeOutWith(opportunity, { outcome: 'rejected', closedOn: '2026-11-20' })));
    clock.set('2026-11-24');
    valueOf(reopen(services, opportunity));
    clock.set('2026-11-30');
    const fresh = (days: number) => 2 ** (-days / 120);
    expect(then('2026-11-19')?.demand).toBeCloseTo(fresh(1), 9);
    expect(then('2026-11-20')?.demand).toBeCloseTo(0.6 * fresh(2), 9);
    expect(then('2026-11-23')?.demand).toBeCloseTo(0.6 * fresh(5), 9);
    expect(then('2026-11-24')?.demand).toBeCloseTo(fresh(6), 9);
  });

  it('gives the trend: places risen in thirty days, none for what had no place', () => {
    const { services, clock } = store;
    const other = skillOf(services, 'Forecasting');
    const late = skillOf(services, 'Vision');
    for (const id of [other, late]) valueOf(setLevels(services, { id, current: 1, target: 4 }));
    hear(store, python, { importance: 3 });
    hear(store, other, { importance: 2 });
    clock.advance({ days: 30 });
    hear(store, other);
    hear(store, late, { importance: 1 });
    const trends = valueOf(ranking(services)).gaps.map(({ name, trend }) => [name, trend]);
    expect(trends).toEqual([
      ['Forecasting', 1],
      ['Python', -1],
      ['Vision', null],
    ]);
    expect(rankingOn(services, clock.today())).toBe(rankedNow(services).ranked);
  });
});

type Step = { name: keyof typeof DOINGS; pick: number };
type About = { store: TestStore; any: (table: string) => string; pick: number };
const DOINGS = {
  night: () => null,
  hear: ({ store, any, pick }: About) => {
    const source = EVIDENCE_SOURCES[pick % EVIDENCE_SOURCES.length] ?? 'recruiter';
    hear(store, any('skill'), { on: pick % 4 === 0 ? null : any('opportunity'), source, importance: (pick % 5) + 1 });
    return null;
  },
  add: ({ store, pick }: About) => {
    newOpportunity(store.services, { stage: STAGE_KINDS[pick % 6] ?? 'lead' });
    return null;
  },
  move: ({ store: { services }, any, pick }: About) => {
    const stageId = stageOf(services, STAGE_KINDS[pick % 7] ?? 'lead');
    return moveOpportunities(services, { ids: [any('opportunity')], stageId, beforeId: null });
  },
  close: ({ store: { services, clock }, any, pick }: About) => {
    const id = any('opportunity');
    // A close-out that is written again keeps its row, and what it said before is not known any more.
    if (hasCloseOut(services.store, id)) return null;
    const outcome = OUTCOMES[pick % OUTCOMES.length] ?? 'rejected';
    return saveCloseOut(services, closeOutWith(id, { outcome, closedOn: clock.today() }));
  },
  reopen: ({ store: { services }, any }: About) => reopen(services, any('opportunity')),
  setLevels: ({ store: { services }, any, pick }: About) =>
    setLevels(services, { id: any('skill'), current: pick % 6, target: 5 - (pick % 3) }),
  addSkill: ({ store: { services }, pick }: About) =>
    addSkill(services, { name: `Skill ${pick}`, family: '', notes: '', current: 1, target: 4 }),
  strike: ({ store: { services }, any }: About) => strikeEvidence(services, [any('evidence')], ''),
  trashEvidence: ({ store: { services }, any }: About) => trashEvidence(services, any('evidence')),
  trashSkill: ({ store: { services }, any, pick }: About) => (pick % 3 ? null : trashSkill(services, any('skill'))),
  retireSkill: ({ store: { services }, any }: About) => retireSkill(services, any('skill'), ''),
  trash: ({ store: { services }, any }: About) => trashOpportunities(services, [any('opportunity')]),
} satisfies Record<string, (about: About) => Result<unknown> | null>;
const NAMES = Object.keys(DOINGS) as Step['name'][];
const anyStep: fc.Arbitrary<Step> = fc.record({
  name: fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom<Step['name']>('night', 'night', 'hear', 'hear', 'strike', 'move'),
  ),
  pick: fc.nat({ max: 1000 }),
});

/** One of the newest few rows. */
const anyOf =
  ({ store: { sqlite } }: Services, pick: number) =>
  (table: string): string => {
    const ids = sqlite.prepare<[], string>(`SELECT id FROM "${table}" ORDER BY rowid DESC LIMIT 4`).pluck().all();
    return ids[pick % Math.max(1, ids.length)] ?? '';
  };

it('is on any later day what was ranked that evening, whatever was done since', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 15, maxLength: 30 }), (steps) => {
      const store = newStore();
      try {
        const { services, clock } = store;
        newOpportunity(services, { stage: 'interview' });
        const evenings = new Map<string, SkillRank[]>();
        for (const { name, pick } of steps) {
          if (name === 'night') {
            evenings.set(clock.today(), rankedNow(services).ranked);
            clock.advance({ days: 1 + (pick % 40) });
          } else DOINGS[name]({ store, any: anyOf(services, pick), pick });
        }
        clock.advance({ days: 1 });
        for (const [day, ranked] of evenings) expect(rankingOn(services, day)).toEqual(ranked);
      } finally {
        store.close();
      }
    }),
    { numRuns: runs(15) },
  );
});
