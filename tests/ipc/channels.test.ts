import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../electron/ipc/contract/channels.ts';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { openFollowUps } from '../support/builders.ts';
import { routerOf } from '../support/router.ts';
import { TEST_NOW, type TestStore, newStore } from '../support/store.ts';
import { tellStory } from '../support/story.ts';
import { dumpAll } from '../support/tables.ts';

let store: TestStore;
let router: ReturnType<typeof routerOf>;
let ids: ReturnType<typeof tellStory>;
beforeAll(() => {
  store = newStore();
  router = routerOf(store);
  ids = tellStory(store);
});
afterAll(() => store.close());

const channels = Object.keys(contract) as ChannelName[];

describe('the list of channels', () => {
  it('names every channel of the contract once, and none that is not in it', () => {
    expect([...CHANNELS].sort()).toEqual([...channels].sort());
    expect(new Set(CHANNELS).size).toBe(CHANNELS.length);
  });
  it('has exactly one handler for each, and no handler for anything else', () => {
    expect(Object.keys(router.handlers).sort()).toEqual([...channels].sort());
    for (const handler of Object.values(router.handlers)) expect(handler).toBeTypeOf('function');
  });
  it('gives every command a step of undo beside its value', () => {
    for (const channel of channels)
      if (contract[channel].kind === 'command')
        expect(Object.keys((contract[channel].output as { shape?: object }).shape ?? {}), channel).toEqual([
          'value',
          'step',
        ]);
  });
});

describe('every query on a store with a little of everything', () => {
  /** Inputs for the queries that need one; those of the import are held by its own tests. */
  const inputs = (): Partial<Record<ChannelName, unknown[]>> => ({
    'app.keepPlace': [{ path: '/today' }],
    'app.openWindow': [{ place: { screen: 'today' } }],
    'app.switchStore': [{ sample: true }],
    'app.openExternal': [{ url: 'https://example.com' }],
    'history.undo': [{ stepId: 'none such' }],
    'draft.get': [{ key: 'a' }],
    'draft.put': [{ key: 'a', body: { text: 'x' } }],
    'draft.remove': [{ key: 'a' }],
    'search.find': [
      { text: 'd' },
      { text: 'pricign', limit: 3 },
      { text: 'skill' },
      { text: 'python' },
      { text: 'note' },
    ],
    'opportunity.boardChanges': [
      { revision: 0, at: TEST_NOW },
      { revision: 0, at: 0 },
      { revision: 1_000_000, at: TEST_NOW },
    ],
    'opportunity.open': [{ id: ids.opportunityId }, { id: ids.closed }],
    'debrief.open': [{ roundId: ids.roundId }, { roundId: ids.ahead }],
    'debrief.preview': [
      {
        roundId: ids.ahead,
        document: {
          rating: 3,
          closes: [],
          pains: [],
          signals: [{ skill: { name: 'New' }, pressed: 5, outcome: 'ok', quote: '' }],
          questions: [],
          reservations: [],
          promisedBy: null,
          nextStep: '',
          wentWell: '',
          toChange: '',
          notes: '',
        },
      },
    ],
    'close_out.preview': [
      {
        opportunityId: ids.opportunityId,
        outcome: 'rejected',
        closedOn: '2026-11-18',
        reasons: [],
        feedback: '',
        lessons: '',
        skills: [],
        comeBackOn: null,
      },
    ],
    'calendar.view': [
      { from: '2026-10-26', to: '2026-12-06' },
      { from: '2026-11-18', to: '2026-11-18' },
    ],
    'offer.of': [{ opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'offer.others': [{ opportunityId: ids.closed }],
    'material.open': [{ id: ids.materialId }],
    'tag.of': [{ kind: 'person', id: ids.personId }],
    'template.facts': openFollowUps(store.services).map(({ id }) => ({ followUpId: id })),
    'template.show': [{ opportunityId: null }, { opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'trash.preview': [{ items: null }],
    'limbo.for': [{ opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'lesson.for': [{ opportunityId: ids.opportunityId }, { company: 'Northwind' }, { roundKind: 'final' }],
    'posting.proposals': [{ opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'posting.similar': [{ company: 'Northwind', title: 'PM', url: '' }],
    'person.open': [{ id: ids.personId }],
    'company.open': [{ id: ids.companyId }],
    'round.trashed': [{ opportunityId: ids.opportunityId }],
    'round.overlaps': [{ startsAt: store.clock.now() + 86_400_000, minutes: 600, exceptId: null }],
    'readiness.of': [{ opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'sheet.of': [{ id: ids.ahead }, { id: ids.opportunityId }, { id: ids.closed }],
    'sheet.savePdf': [{ id: ids.ahead }],
    'sheet.print': [{ id: ids.ahead }],
    'roadmap.evidence': [{ skillId: ids.skillId }],
    'ics.save': [{ items: [{ kind: 'round', id: ids.ahead }] }],
    'ics.saveRange': [{ from: '2020-01-01', to: '2030-01-01', kinds: ['round', 'follow_up', 'deadline'] }],
  });
  const queries = channels.filter(
    (channel) => contract[channel].kind === 'query' && !channel.startsWith('import.') && channel !== 'history.redo',
  );

  it.each(queries)('%s answers in the shape of the contract', async (channel) => {
    for (const input of inputs()[channel] ?? [null])
      expect(await router.ask(channel, input)).toMatchObject({ ok: true });
    expect(router.bugs).toEqual([]);
  });

  it('changes nothing', async () => {
    const before = dumpAll(store.services.store);
    const writes: ChannelName[] = ['app.keepPlace', 'draft.put', 'draft.remove', 'history.undo'];
    for (const channel of queries.filter((one) => !writes.includes(one)))
      for (const input of inputs()[channel] ?? [null]) await router.ask(channel, input);
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});
