import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matching } from '../../../db/domain/pipeline-filter.ts';
import { NO_FILTER } from '../../../db/domain/pipeline-view.ts';
import { board } from '../../../db/services/board.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { setTags } from '../../../db/services/tag.ts';
import { contract } from '../../../electron/ipc/contract/index.ts';
import { cardOn, newOpportunity } from '../../support/builders.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const tag = (ids: string[], ...names: string[]) =>
  valueOf(setTags(store.services, { kind: 'opportunity', ids, add: names.map((name) => ({ name })), remove: [] }));

describe('what a card says', () => {
  it('is everything the pipeline can be filtered by', () => {
    const id = newOpportunity(store.services);
    valueOf(
      updateOpportunity(store.services, id, {
        level: 'senior',
        source: 'event',
        workMode: 'remote',
        location: 'Lisbon',
        salaryMin: 8_000_000,
        salaryMax: 9_000_000,
        salaryCurrency: 'EUR',
        appliedOn: '2026-11-10',
        deadline: '2026-12-01',
        excitement: 4,
      }),
    );
    tag([id], 'dream', 'Away');
    expect(cardOn(store.services, id)).toMatchObject({
      level: 'senior',
      source: 'event',
      workMode: 'remote',
      location: 'Lisbon',
      salaryMin: 8_000_000,
      salaryMax: 9_000_000,
      salaryCurrency: 'EUR',
      appliedOn: '2026-11-10',
      deadline: '2026-12-01',
      excitement: 4,
      createdAt: store.clock.now(),
    });
    const { tags } = valueOf(board(store.services));
    expect(tags.map(({ name }) => name)).toEqual(['Away', 'dream']);
    expect(cardOn(store.services, id).tagIds).toEqual(tags.map((one) => one.id));
  });

  it('leaves out what was not said', () => {
    newOpportunity(store.services);
    const { cards } = JSON.parse(JSON.stringify(valueOf(board(store.services)))) as { cards: object[] };
    const absent = ['workMode', 'location', 'salaryMin', 'salaryMax', 'salaryCurrency', 'appliedOn', 'tagIds'];
    expect(absent.filter((field) => cards.some((card) => field in card))).toEqual([]);
  });

  it('is what the contract says', () => {
    tag([newOpportunity(store.services)], 'dream');
    expect(contract['opportunity.board'].output.safeParse(valueOf(board(store.services))).success).toBe(true);
  });

  it('passes the filter that asks for it, and no other card does', () => {
    const [one, other] = [newOpportunity(store.services), newOpportunity(store.services)];
    tag([one], 'dream');
    valueOf(updateOpportunity(store.services, other, { source: 'event' }));
    const { cards, stages, tags, levels } = valueOf(board(store.services));
    const context = { today: store.clock.today(), zone: TEST_ZONE, stages, tags, levels };
    const found = (filter: Partial<typeof NO_FILTER>) =>
      cards.filter(matching({ ...NO_FILTER, ...filter }, context)).map(({ id }) => id);
    expect(found({ tags: tags.map(({ id }) => id) })).toEqual([one]);
    expect(found({ sources: ['event'] })).toEqual([other]);
  });
});
