import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InitiativeFields } from '../../../db/domain/initiative.ts';
import { rows } from '../../../db/repositories/rows.ts';
import { prepared } from '../../../db/repositories/sql.ts';
import { skill } from '../../../db/schema/index.ts';
import { undo } from '../../../db/services/history.ts';
import {
  dropInitiative,
  finishInitiative,
  previewFinish,
  reopenInitiative,
} from '../../../db/services/initiative-finish.ts';
import { changeHours, hoursOf, logHours, removeHours } from '../../../db/services/initiative-hours.ts';
import {
  addInitiative,
  heardFor,
  initiativeViews,
  moveInitiative,
  orderByReturn,
  trashInitiative,
  updateInitiative,
} from '../../../db/services/initiative.ts';
import { addEvidence, ranking, setLevels } from '../../../db/services/roadmap.ts';
import { search } from '../../../db/services/search.ts';
import { topSkill } from '../../../db/services/today-skill.ts';
import { restore } from '../../../db/services/trash.ts';
import { newOpportunity, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { runs } from '../../support/seed.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const BLANK: InitiativeFields = {
  title: 'Course',
  kind: 'course',
  effortHours: 10,
  skills: [],
  startOn: null,
  targetOn: null,
  link: '',
  notes: '',
  marketCheck: '',
  marketCheckedOn: null,
};
type Lane = 'now' | 'next' | 'later';
const add = (fields: Partial<InitiativeFields> & { lane?: Lane } = {}) =>
  valueOf(addInitiative(store.services, { ...BLANK, lane: 'later', ...fields })).value.id;
const view = (id: string) => {
  const found = initiativeViews(store.services).find((one) => one.id === id);
  if (!found) throw new Error('It is not listed');
  return found;
};
const titles = (lane: string) =>
  initiativeViews(store.services).flatMap((one) => (one.lane === lane ? [one.title] : []));
const undoStep = (done: { step: { id: string } | null }) => valueOf(undo(store.services, done.step?.id));

/** A skill at a level below its target that a hiring manager in the final stage wants as much as can be. */
function wanted(name: string, levels: readonly [number, number], quote = '') {
  const { services } = store;
  const id = skillOf(services, name);
  valueOf(setLevels(services, { id, current: levels[0], target: levels[1] }));
  const opportunityId = newOpportunity(services, { stage: 'final', company: `For ${name}` });
  valueOf(
    addEvidence(services, {
      skillId: id,
      opportunityId,
      source: 'hiring_manager',
      importance: 5,
      quote,
      seenOn: '2026-11-18',
      personId: null,
    }),
  );
  return id;
}

test('a lane is ordered by return, which is what the skills are wanted for per ten hours', () => {
  const design = wanted('Experiment design', [2, 4]);
  const story = skillOf(store.services, 'Executive storytelling');
  const short = add({ title: 'Short', effortHours: 5, skills: [{ skillId: design, gain: 1 }] });
  add({ title: 'Long', effortHours: 40, skills: [{ skillId: design, gain: 3 }] });
  add({ title: 'Unasked', effortHours: 1, skills: [{ skillId: story, gain: 1 }] });
  add({ title: 'No estimate', effortHours: 0, skills: [{ skillId: design, gain: 1 }] });
  expect(titles('later')).toEqual(['Short', 'Long', 'Unasked', 'No estimate']);
  // Demand 1 · 1/5 in half of ten hours; a gain of 3 counts as the 2 that are left, in four times ten hours.
  expect(view(short).value).toBeCloseTo(0.4, 10);
  expect(initiativeViews(store.services).map(({ value }) => value)).toEqual([
    expect.closeTo(0.4, 10),
    expect.closeTo(0.1, 10),
    0,
    null,
  ]);
  expect(view(short).validated).toBe(true);
});

test('a drag makes the order my own, the way back is by return, and undo restores each exactly', () => {
  for (const [title, effortHours] of [
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ] as const)
    add({ title, effortHours, skills: [{ skillId: wanted('Experiment design', [2, 4]), gain: 1 }] });
  expect(titles('later')).toEqual(['A', 'B', 'C']);
  const [a, , c] = initiativeViews(store.services);
  const moved = valueOf(moveInitiative(store.services, { id: c?.id ?? '', lane: 'later', beforeId: a?.id ?? '' }));
  expect(titles('later')).toEqual(['C', 'A', 'B']);
  expect(initiativeViews(store.services).map(({ position }) => position)).toEqual([1, 2, 3]);
  const added = add({ title: 'D', effortHours: 0.5, skills: [] });
  expect(titles('later')).toEqual(['C', 'A', 'B', 'D']);
  valueOf(trashInitiative(store.services, added));
  valueOf(orderByReturn(store.services, 'later'));
  expect(titles('later')).toEqual(['A', 'B', 'C']);
  expect(valueOf(orderByReturn(store.services, 'later')).step).toBeNull();
  valueOf(undo(store.services));
  expect(titles('later')).toEqual(['C', 'A', 'B']);
  expect(undoStep(moved)).toBeDefined();
  expect(titles('later')).toEqual(['A', 'B', 'C']);
});

test('moving between lanes in any way and undoing it all restores every row exactly', () => {
  const all = ['A', 'B', 'C', 'D'].map((title, index) => add({ title, effortHours: index + 1 }));
  const read = () => prepared(store.services.store.sqlite, 'SELECT * FROM initiative ORDER BY id').all();
  const moves = fc.array(
    fc.record({
      which: fc.nat(3),
      lane: fc.constantFrom<Lane>('now', 'next', 'later'),
      before: fc.integer({ min: -2, max: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(moves, (list) => {
      const before = read();
      let steps = 0;
      for (const move of list) {
        const beforeId = move.before === -2 ? undefined : (all[move.before] ?? null);
        const done = valueOf(moveInitiative(store.services, { id: all[move.which] ?? '', lane: move.lane, beforeId }));
        if (done.step) steps += 1;
        expect(new Set(initiativeViews(store.services).map(({ id }) => id)).size).toBe(all.length);
      }
      for (; steps > 0; steps -= 1) valueOf(undo(store.services));
      expect(read()).toEqual(before);
    }),
    { numRuns: runs(25) },
  );
});

test('a start takes today as its first day, and what was written about the market is dated', () => {
  const id = add();
  valueOf(moveInitiative(store.services, { id, lane: 'now', marketCheck: 'Asked Dana' }));
  expect(view(id)).toMatchObject({
    lane: 'now',
    startOn: '2026-11-18',
    marketCheck: 'Asked Dana',
    marketCheckedOn: '2026-11-18',
  });
  valueOf(undo(store.services));
  expect(view(id)).toMatchObject({ lane: 'later', startOn: null, marketCheck: '', marketCheckedOn: null });
  valueOf(moveInitiative(store.services, { id, lane: 'now' }));
  expect(view(id)).toMatchObject({ lane: 'now', startOn: '2026-11-18', marketCheckedOn: null });
});

test('who was heard is told in their words: those who hire, not postings', () => {
  const design = wanted('Experiment design', [2, 4], 'Who here has killed a feature?');
  valueOf(
    addEvidence(store.services, {
      skillId: design,
      opportunityId: null,
      source: 'job_posting',
      importance: 5,
      quote: 'A/B testing',
      seenOn: '2026-11-18',
      personId: null,
    }),
  );
  const id = add({ skills: [{ skillId: design, gain: 1 }] });
  expect(valueOf(heardFor(store.services, id)).map(({ quote, company }) => [quote, company])).toEqual([
    ['Who here has killed a feature?', 'For Experiment design'],
  ]);
  expect(valueOf(heardFor(store.services, add()))).toEqual([]);
});

test('hours are logged by day, corrected, taken out, and undone', () => {
  const { services } = store;
  const id = add({ effortHours: 3 });
  const first = valueOf(logHours(services, { initiativeId: id, spentOn: '2026-11-17', hours: 2.5, note: 'Outline' }))
    .value.id;
  valueOf(logHours(services, { initiativeId: id, spentOn: '2026-11-18', hours: 1, note: '' }));
  expect(view(id).hoursSpent).toBe(3.5);
  expect(valueOf(hoursOf(services, id)).map(({ spentOn }) => spentOn)).toEqual(['2026-11-18', '2026-11-17']);
  valueOf(changeHours(services, first, { spentOn: '2026-11-16', hours: 2, note: 'Outline' }));
  expect(view(id).hoursSpent).toBe(3);
  valueOf(removeHours(services, first));
  expect(view(id).hoursSpent).toBe(1);
  valueOf(undo(services));
  expect(valueOf(hoursOf(services, id)).map(({ hours, note }) => [hours, note])).toEqual([
    [1, ''],
    [2, 'Outline'],
  ]);
  const ahead = logHours(services, { initiativeId: id, spentOn: '2026-11-19', hours: 1, note: '' });
  expect(ahead).toMatchObject({ ok: false, error: { field: 'spentOn' } });
});

test('done raises the levels it supports, says what the ranking became as the preview did, and is one step', () => {
  const { services } = store;
  const design = wanted('Experiment design', [2, 3]);
  wanted('Executive storytelling', [3, 4]);
  const id = add({ lane: 'now', skills: [{ skillId: design, gain: 1 }] });
  const input = { id, doneOn: '2026-11-17', cameOfIt: 'A case study', levels: [{ skillId: design, level: 3 }] };
  const before = valueOf(ranking(services));
  const foreseen = valueOf(previewFinish(services, input));
  expect(view(id).lane).toBe('now');
  const done = valueOf(finishInitiative(services, input));
  expect(done.value).toEqual(foreseen);
  const old = before.gaps.find((gap) => gap.skillId === design);
  expect(done.value.skills).toEqual([
    {
      skillId: design,
      name: 'Experiment design',
      level: { from: 2, to: 3 },
      place: { from: before.gaps.findIndex((gap) => gap.skillId === design) + 1, to: null },
      share: { from: old?.share, to: 0 },
    },
  ]);
  expect(view(id)).toMatchObject({ lane: 'done', doneOn: '2026-11-17', cameOfIt: 'A case study' });
  expect(view(id).skills[0]).toMatchObject({ gain: 1, gained: 1, current: 3 });
  const support = prepared(
    services.store.sqlite,
    `SELECT s.kind, s.initiative_id AS initiativeId, c.current, c.true_on AS trueOn, c.note FROM level_support s
     JOIN level_change c ON c.id = s.level_change_id`,
  ).all();
  expect(support).toEqual([
    { kind: 'initiative', initiativeId: id, current: 3, trueOn: '2026-11-17', note: 'A case study' },
  ]);
  undoStep(done);
  expect(view(id)).toMatchObject({ lane: 'now', doneOn: null, cameOfIt: '' });
  expect(rows(services.store, skill).get(design)?.current).toBe(2);
  expect(prepared(services.store.sqlite, 'SELECT * FROM level_support').all()).toEqual([]);
});

test('done without a new level changes none, and reopened it keeps the level it brought', () => {
  const { services } = store;
  const design = wanted('Experiment design', [2, 4]);
  const same = add({ title: 'Same', skills: [{ skillId: design, gain: 1 }] });
  const levels = [{ skillId: design, level: null }];
  valueOf(finishInitiative(services, { id: same, doneOn: '2026-11-18', cameOfIt: '', levels }));
  expect(view(same).skills[0]).toMatchObject({ gained: 0, current: 2 });
  const id = add({ skills: [{ skillId: design, gain: 1 }] });
  valueOf(
    finishInitiative(services, {
      id,
      doneOn: '2026-11-18',
      cameOfIt: 'Did it',
      levels: [{ skillId: design, level: 3 }],
    }),
  );
  valueOf(reopenInitiative(services, { id, lane: 'next' }));
  expect(view(id)).toMatchObject({ lane: 'next', doneOn: null, cameOfIt: 'Did it' });
  expect(view(id).skills[0]).toMatchObject({ gained: null, current: 3 });
  expect(finishInitiative(services, { id, doneOn: '2026-11-19', cameOfIt: '', levels: [] })).toMatchObject({
    ok: false,
    error: { field: 'doneOn' },
  });
});

test('dropped keeps its reason, is moved only by reopening, and comes back', () => {
  const id = add({ title: 'Bootcamp' });
  valueOf(dropInitiative(store.services, { id, droppedOn: '2026-11-18', reason: 'For designers' }));
  expect(view(id)).toMatchObject({ lane: 'dropped', droppedOn: '2026-11-18', cameOfIt: 'For designers' });
  expect(moveInitiative(store.services, { id, lane: 'now' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
  valueOf(reopenInitiative(store.services, { id, lane: 'later' }));
  expect(view(id)).toMatchObject({ lane: 'later', droppedOn: null });
});

test('what is changed keeps the rows of the skills that stay, and a deadline lies after the start', () => {
  const [design, story] = ['Experiment design', 'Executive storytelling'].map((name) => skillOf(store.services, name));
  const id = add({ skills: [{ skillId: design ?? '', gain: 1 }] });
  const link = () =>
    prepared<[], { id: string }>(store.services.store.sqlite, 'SELECT id FROM initiative_skill ORDER BY id').all();
  const [kept] = link();
  valueOf(
    updateInitiative(store.services, id, {
      title: 'Longer',
      skills: [
        { skillId: story ?? '', gain: 2 },
        { skillId: design ?? '', gain: 3 },
      ],
    }),
  );
  expect(view(id).title).toBe('Longer');
  expect(view(id).skills.map(({ skillId, gain }) => [skillId, gain])).toEqual([
    [design, 3],
    [story, 2],
  ]);
  expect(link()).toContainEqual(kept);
  expect(updateInitiative(store.services, id, { startOn: '2026-12-01', targetOn: '2026-11-30' })).toMatchObject({
    ok: false,
    error: { field: 'targetOn' },
  });
});

test('in the trash it is gone from the lanes, and restored it is back with its hours; its words are found', () => {
  const { services } = store;
  const id = add({ title: 'Quorlweave course', notes: 'With Perpetua' });
  valueOf(logHours(services, { initiativeId: id, spentOn: '2026-11-18', hours: 2, note: 'Zanzibarine chapter' }));
  const opened = (text: string) => valueOf(search(services, text, 5)).hits.map(({ opens, title }) => [opens, title]);
  const itself = [{ kind: 'initiative', id, target: null }, 'Quorlweave course'];
  expect(opened('quorlweave')[0]).toEqual(itself);
  expect(opened('zanzibarine')[0]).toEqual(itself);
  valueOf(trashInitiative(services, id));
  expect(titles('later')).toEqual([]);
  expect(opened('quorlweave')).toEqual([]);
  valueOf(restore(services, [{ kind: 'initiative', id }]));
  expect(view(id).hoursSpent).toBe(2);
});

test('Today names the initiative that brings most for the top of the roadmap', () => {
  const design = wanted('Experiment design', [2, 4]);
  add({ title: 'Slow', lane: 'next', effortHours: 40, skills: [{ skillId: design, gain: 1 }] });
  add({ title: 'Quick', lane: 'next', effortHours: 4, skills: [{ skillId: design, gain: 1 }] });
  expect(topSkill(store.services)?.nextHour).toEqual({ kind: 'initiative', title: 'Quick' });
});
