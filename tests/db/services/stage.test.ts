import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reopen, saveCloseOut } from '../../../db/services/close-out.ts';
import { historyState, undo } from '../../../db/services/history.ts';
import { moveOpportunities, trashOpportunities } from '../../../db/services/opportunity.ts';
import {
  addStage,
  collapseStage,
  listStages,
  moveStage,
  removeStage,
  restoreStage,
  updateStage,
} from '../../../db/services/stage.ts';
import { cardOn, closeOutWith, detailOf, newOpportunity, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const names = () => valueOf(listStages(store.services)).stages.map(({ name }) => name);
const removed = () => valueOf(listStages(store.services)).removed.map(({ name }) => name);
const idOf = (name: string) => valueOf(listStages(store.services)).stages.find((one) => one.name === name)?.id ?? '';
const add = (name: string, kind: 'lead' | 'screen' | 'closed' | 'interview' = 'screen') =>
  valueOf(addStage(store.services, { name, kind, colour: 'violet', staleAfterDays: 3 })).value.id;

describe('stages', () => {
  it('are added behind those of their kind, renamed, coloured, and made stale after other days', () => {
    const id = add('Take-home');
    expect(names()).toEqual(['Lead', 'Applied', 'Screen', 'Take-home', 'Interview', 'Final', 'Offer', 'Closed']);
    valueOf(updateStage(store.services, id, { name: 'Homework', colour: 'red', staleAfterDays: null }));
    expect(valueOf(listStages(store.services)).stages[3]).toMatchObject({
      name: 'Homework',
      kind: 'screen',
      colour: 'red',
      staleAfterDays: null,
      cards: 0,
    });
  });
  it('are moved before another or to the end, in one step of undo', () => {
    const before = dump(store.services.store);
    valueOf(moveStage(store.services, idOf('Offer'), idOf('Applied')));
    expect(names()).toEqual(['Lead', 'Offer', 'Applied', 'Screen', 'Interview', 'Final', 'Closed']);
    valueOf(moveStage(store.services, idOf('Lead'), null));
    expect(names().at(-1)).toBe('Lead');
    valueOf(undo(store.services));
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('stay put aside, which undo does not take back before a real change', () => {
    const steps = historyState(store.services);
    valueOf(collapseStage(store.services, idOf('Offer'), true));
    expect(historyState(store.services)).toEqual(steps);
    expect(store.changes.at(-1)).toEqual(['stage']);
    store.shut();
    store = newStore({ folder: store.folder });
    expect(valueOf(listStages(store.services)).stages.find(({ name }) => name === 'Offer')?.collapsed).toBe(true);
  });
});

describe('removing a stage', () => {
  it('moves its cards, those in the trash too, in the same change, and keeps its name in what happened', () => {
    const id = add('Take-home');
    const card = newOpportunity(store.services, { stage: 'applied' });
    const hidden = newOpportunity(store.services, { company: 'Globex', stage: 'applied' });
    valueOf(moveOpportunities(store.services, { ids: [card, hidden], stageId: id, beforeId: null }));
    valueOf(trashOpportunities(store.services, [hidden]));
    const before = dump(store.services.store);
    store.clock.advance({ hours: 1 });
    valueOf(removeStage(store.services, id, stageOf(store.services, 'interview')));
    expect([names().includes('Take-home'), removed()]).toEqual([false, ['Take-home']]);
    expect(cardOn(store.services, card).stageId).toBe(stageOf(store.services, 'interview'));
    const went = detailOf(store.services, card).stream.filter(({ kind }) => kind === 'stage_change');
    expect(went.map(({ title }) => title)).toEqual(['Take-home → Interview', 'Applied → Take-home']);
    const left = store.services.store.sqlite.prepare('SELECT count(*) FROM opportunity WHERE stage_id = ?').pluck();
    expect(left.get(id)).toBe(0);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('asks where its cards go, and writes nothing without an answer', () => {
    newOpportunity(store.services, { stage: 'screen' });
    const before = dumpAll(store.services.store);
    const screen = idOf('Screen');
    for (const moveTo of [null, screen])
      expect(removeStage(store.services, screen, moveTo)).toMatchObject({
        error: { code: 'invalid', field: 'moveTo' },
      });
    expect(dumpAll(store.services.store)).toEqual(before);
    valueOf(removeStage(store.services, idOf('Final'), null));
    expect(removed()).toEqual(['Final']);
  });
  it('is refused for the last one for leads and the last one for what is closed', () => {
    for (const name of ['Lead', 'Closed']) {
      expect(removeStage(store.services, idOf(name), idOf('Offer'))).toMatchObject({ error: { code: 'conflict' } });
    }
    add('Ideas', 'lead');
    valueOf(removeStage(store.services, idOf('Lead'), null));
    expect(names()[0]).toBe('Ideas');
    const card = newOpportunity(store.services, { stage: 'lead' });
    expect(cardOn(store.services, card).stageId).toBe(idOf('Ideas'));
  });
  it('can be taken back later: it stands again, empty, behind those of its kind', () => {
    valueOf(removeStage(store.services, idOf('Screen'), null));
    const [gone] = valueOf(listStages(store.services)).removed;
    valueOf(restoreStage(store.services, gone?.id ?? ''));
    expect([names(), removed()]).toEqual([['Lead', 'Applied', 'Screen', 'Interview', 'Final', 'Offer', 'Closed'], []]);
    expect(restoreStage(store.services, gone?.id ?? '')).toMatchObject({ error: { code: 'not_found' } });
  });
  it('leaves no card behind when a close-out that ended in it is opened again', () => {
    const card = newOpportunity(store.services, { stage: 'final' });
    valueOf(saveCloseOut(store.services, closeOutWith(card)));
    const final = idOf('Final');
    valueOf(removeStage(store.services, final, null));
    valueOf(reopen(store.services, card));
    expect(names()).toContain(detailOf(store.services, card).stage.name);
    expect(cardOn(store.services, card).stageId).not.toBe(final);
  });
  it('can be moved into no more', () => {
    const final = idOf('Final');
    const card = newOpportunity(store.services);
    valueOf(removeStage(store.services, final, null));
    expect(moveOpportunities(store.services, { ids: [card], stageId: final, beforeId: null })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(moveStage(store.services, final, null)).toMatchObject({ error: { code: 'not_found' } });
  });
  it('ends an open card’s close-out when closed cards move to an open stage', () => {
    const done = add('Done', 'closed');
    const card = newOpportunity(store.services, { stage: 'applied' });
    valueOf(moveOpportunities(store.services, { ids: [card], stageId: done, beforeId: null }));
    valueOf(saveCloseOut(store.services, closeOutWith(card)));
    valueOf(removeStage(store.services, done, idOf('Applied')));
    expect(detailOf(store.services, card)).toMatchObject({ closeOut: null, stage: { name: 'Applied' } });
  });
});
