import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS } from '../../electron/ipc/contract/channels.ts';
import { type ChannelName, contract } from '../../electron/ipc/contract/index.ts';
import { DEFAULT_CONSTANTS } from '../../db/domain/constants.ts';
import { NO_FILTER } from '../../db/domain/period.ts';
import { NO_ROADMAP_FILTER } from '../../db/domain/roadmap-filter.ts';
import { SPLITS } from '../../electron/ipc/contract/insights.ts';
import { attachFile } from '../../db/services/material-file.ts';
import { initiativeOf, openFollowUps, skillOf } from '../support/builders.ts';
import { routerOf } from '../support/router.ts';
import { TEST_NOW, type TestStore, newStore, valueOf } from '../support/store.ts';
import { tellStory } from '../support/story.ts';
import { dumpAll } from '../support/tables.ts';

/** What a window calls its own long work. */
const TASK = '01890000-0000-7000-8000-000000000001';

/** Gives a material a file, as the dialog of the system would. */
async function attachTo({ services, folder }: TestStore, materialId: string): Promise<void> {
  const path = join(folder, 'cv.pdf');
  writeFileSync(path, 'ten years');
  valueOf(await attachFile(services, materialId, path));
}

let store: TestStore;
let router: ReturnType<typeof routerOf>;
let ids: ReturnType<typeof tellStory>;
let initiativeId: string;
beforeAll(async () => {
  store = newStore();
  router = routerOf(store);
  ids = tellStory(store);
  await attachTo(store, ids.materialId);
  initiativeId = initiativeOf(store.services, ids.skillId);
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
  const wholeTime = { period: { kind: 'all' }, filter: NO_FILTER };
  const looks = () => [
    { filter: NO_ROADMAP_FILTER, preview: null },
    {
      filter: { ...NO_ROADMAP_FILTER, stages: ['final'], sources: ['hiring_manager'], from: '2026-01-01' },
      preview: { levels: [{ skillId: ids.skillId, current: 1, target: 5 }], impact: DEFAULT_CONSTANTS.impact },
    },
  ];
  const inputs = (): Partial<Record<ChannelName, unknown[]>> => ({
    'app.keepPlace': [{ path: '/today' }],
    'app.openWindow': [{ place: { screen: 'today' } }],
    'app.switchStore': [{ sample: true }],
    'app.openExternal': [{ url: 'https://example.com' }],
    'trouble.note': [{ where: 'draw', name: 'TypeError', frames: ['index-Abcdef12.js:1:2'] }],
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
    'material.against': [{ opportunityId: ids.opportunityId }, { opportunityId: ids.closed }],
    'material_file.of': [{ id: ids.materialId }],
    'material_file.open': [{ id: ids.materialId }],
    'material_file.save': [{ id: ids.materialId }],
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
    'roadmap.look': looks(),
    'roadmap.parts': looks().map((look) => ({ ...look, skillId: ids.skillId })),
    'roadmap.whatIf': [{ levels: [] }, { levels: [{ skillId: ids.skillId, level: 5 }] }],
    'skill.page': [{ id: ids.skillId }],
    'skill.supports': [{ skillId: ids.skillId }],
    'initiative.heard': [{ id: initiativeId }],
    'initiative.hours': [{ id: initiativeId }],
    'initiative.previewFinish': [
      {
        id: initiativeId,
        doneOn: '2026-11-18',
        cameOfIt: 'A case study',
        levels: [{ skillId: ids.skillId, level: 4 }],
      },
    ],
    'skill.previewMerge': [{ keepId: ids.skillId, mergeId: skillOf(store.services, 'Forecasting') }],
    'ics.save': [{ items: [{ kind: 'round', id: ids.ahead }] }],
    'file.save': [{ suggestedName: 'Funnel', kind: 'svg', content: '<svg/>' }],
    'insights.funnel': SPLITS.map((split) => ({ period: { kind: 'all' }, filter: NO_FILTER, split })),
    'insights.stageTimes': [...SPLITS, null].map((split) => ({
      period: { kind: 'days_90' },
      filter: NO_FILTER,
      split,
    })),
    'insights.flow': [{ period: { kind: 'own', from: '2020-01-01', to: '2030-01-01' }, filter: NO_FILTER }],
    'insights.closeOuts': [wholeTime],
    'insights.lessons': [{ ...wholeTime, words: '' }],
    'insights.ratings': [wholeTime],
    'insights.ratingRows': [{ ...wholeTime, kind: 'behavioural' }],
    'insights.discipline': [wholeTime],
    'insights.disciplineRows': [{ ...wholeTime, discipline: 'ahead', of: { by: 'all' } }],
    'insights.thanks': [wholeTime],
    'insights.thanksRows': [{ ...wholeTime, thanks: 'ahead' }],
    'insights.activity': [wholeTime],
    'insights.activityRows': [{ ...wholeTime, activity: 'rounds', monday: '2026-11-16' }],
    'review.week': [{ day: null }, { day: '2026-11-10' }],
    'review.ranking': [{ day: null }, { day: '2026-11-10' }],
    'paper.savePdf': [{ name: 'Roadmap' }],
    'export.everything': [{ task: TASK, history: true, files: true }],
    'export.tables': [{ task: TASK, separator: 'comma', bom: true, history: false }],
    'export.stop': [{ task: TASK }],
    'transfer.choose': [{ task: TASK }],
    'transfer.offered': [{ task: TASK }],
    'transfer.stop': [{ task: TASK }],
    'transfer.forget': [{ task: TASK }],
    'insights.rows': [{ opportunityIds: [ids.opportunityId, ids.closed] }],
    'ics.saveRange': [{ from: '2020-01-01', to: '2030-01-01', kinds: ['round', 'follow_up', 'deadline'] }],
  });
  const queries = channels.filter(
    (channel) =>
      contract[channel].kind === 'query' &&
      !/^(import|backup)\./.test(channel) &&
      !['history.redo', 'transfer.plan'].includes(channel),
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
