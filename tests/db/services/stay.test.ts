import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StageKind } from '../../../db/domain/vocabulary.ts';
import { undo } from '../../../db/services/history.ts';
import { moveOpportunities, trashOpportunities } from '../../../db/services/opportunity.ts';
import { allStays } from '../../../db/services/stay.ts';
import { newOpportunity, stageOf } from '../../support/builders.ts';
import { TEST_NOW, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const DAY = 86_400_000;
const move = (id: string, kind: StageKind) =>
  valueOf(moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, kind), beforeId: null }));
const staysOf = (id: string) => {
  const { stages, opportunities } = valueOf(allStays(store.services));
  return opportunities
    .find((one) => one.id === id)
    ?.stays.map(({ stage, from, to }) => [stages[stage]?.kind, (from - TEST_NOW) / DAY, to && (to - TEST_NOW) / DAY]);
};

describe('stays in stages', () => {
  it('follow every move, and undo takes the last one back', () => {
    const id = newOpportunity(store.services);
    store.clock.advance({ days: 3 });
    move(id, 'applied');
    store.clock.advance({ days: 4 });
    move(id, 'interview');
    expect(staysOf(id)).toEqual([
      ['lead', 0, 3],
      ['applied', 3, 7],
      ['interview', 7, null],
    ]);
    valueOf(undo(store.services));
    expect(staysOf(id)).toEqual([
      ['lead', 0, 3],
      ['applied', 3, null],
    ]);
  });

  it('are kept of every opportunity that is not in the trash', () => {
    const [one, other] = [newOpportunity(store.services), newOpportunity(store.services)];
    valueOf(trashOpportunities(store.services, [other]));
    expect(valueOf(allStays(store.services)).opportunities.map(({ id }) => id)).toEqual([one]);
  });
});
