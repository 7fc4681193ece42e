import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence, setLevels } from '../../../db/services/roadmap.ts';
import { whatIfClosed } from '../../../db/services/what-if.ts';
import { newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let python: string;
let pricing: string;
let role: string;
beforeEach(() => {
  store = newStore();
  python = skillOf(store.services, 'Python');
  pricing = skillOf(store.services, 'Product strategy');
  valueOf(setLevels(store.services, { id: python, current: 1, target: 4 }));
  valueOf(setLevels(store.services, { id: pricing, current: 2, target: 4 }));
  role = newOpportunity(store.services, { stage: 'final', company: 'Lumenhealth' });
});
afterEach(() => store.close());

const hear = (skillId: string, opportunityId: string | null, importance = 5) =>
  valueOf(
    addEvidence(store.services, {
      skillId,
      opportunityId,
      source: 'hiring_manager',
      importance,
      quote: '',
      seenOn: '2026-11-18',
      personId: null,
    }),
  );
const ask = (...levels: [skillId: string, level: number][]) =>
  valueOf(
    whatIfClosed(
      store.services,
      levels.map(([skillId, level]) => ({ skillId, level })),
    ),
  );

describe('what if I closed this?', () => {
  it('names the open opportunities with their fit now and then, and the parts that change', () => {
    hear(python, role);
    hear(pricing, role);
    const { fits, mean } = ask([python, 4]);
    expect(fits).toEqual([
      {
        opportunityId: role,
        company: 'Lumenhealth',
        title: expect.any(String),
        stage: 'Final',
        before: (0.25 + 0.5) / 2,
        after: (1 + 0.5) / 2,
        parts: [{ skillId: python, name: 'Python', part: 0.5, before: 0.25, after: 1 }],
      },
    ]);
    expect(mean).toEqual({ before: 0.375, after: 0.75 });
  });

  it('tells what the ranking becomes, with what leaves it', () => {
    hear(python, role);
    hear(pricing, role, 3);
    const { places, impact } = ask([python, 4]);
    expect(places.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['Product strategy', 2, 1],
      ['Python', 1, null],
    ]);
    expect(places[0]?.share).toBe(1);
    expect(impact.before).toBeCloseTo(0.6 + 0.24, 9);
    expect(impact.after).toBeCloseTo(0.24, 9);
  });

  it('takes several at once, and only as far as asked', () => {
    hear(python, role);
    hear(pricing, role);
    expect(ask([python, 2], [pricing, 4]).fits[0]?.after).toBe((0.5 + 1) / 2);
  });

  it('names the open opportunities without evidence, and none that is closed', () => {
    hear(python, role);
    const silent = newOpportunity(store.services, { stage: 'applied', company: 'Quiet' });
    const closed = newOpportunity(store.services, { stage: 'closed', company: 'Done' });
    hear(python, closed);
    const { fits, withoutFit } = ask([python, 4]);
    expect(fits.map(({ opportunityId }) => opportunityId)).toEqual([role]);
    expect(withoutFit.map(({ opportunityId }) => opportunityId)).toEqual([silent]);
  });

  it('writes nothing', () => {
    hear(python, role);
    const before = dumpAll(store.services.store);
    ask([python, 4], [pricing, 3]);
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});
