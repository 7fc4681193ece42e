import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCapability } from '../../../db/services/brief.ts';
import { getDraft, putDraft, removeDraft } from '../../../db/services/draft.ts';
import { historyState, redo, undo } from '../../../db/services/history.ts';
import { addNote, trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addPerson } from '../../../db/services/person.ts';
import { setLevels } from '../../../db/services/roadmap.ts';
import { changeSettings, keepPlace } from '../../../db/services/settings.ts';
import { detailOf, newOpportunity, newRound, personWith, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll, expectSound } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const title = (id: string) => detailOf(store.services, id).title;
const rename = (id: string, to: string) => valueOf(updateOpportunity(store.services, id, { title: to })).step?.id ?? '';
const retitled = (id: string, ...names: string[]) => names.map((name) => rename(id, name));

describe('undo', () => {
  it('answers with nothing in a store in which nothing was done', () => {
    const before = dumpAll(store.services.store);
    expect(valueOf(undo(store.services))).toEqual({ undone: null });
    expect(valueOf(redo(store.services))).toEqual({ redone: null });
    expect(historyState(store.services)).toEqual({ undo: null, redo: null });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('names what it would take back, in words', () => {
    newOpportunity(store.services, { company: 'Copperstack', title: 'Lead' });
    expect(historyState(store.services).undo?.label).toBe('Added Lead at Copperstack');
  });

  it('takes back a step by its name while later ones stand', () => {
    const [one, other] = [
      newOpportunity(store.services, { title: 'A' }),
      newOpportunity(store.services, { title: 'B' }),
    ];
    const first = rename(one, 'A2');
    rename(other, 'B2');
    expect(valueOf(undo(store.services, first)).undone?.id).toBe(first);
    expect([title(one), title(other)]).toEqual(['A', 'B2']);
    expect(valueOf(redo(store.services)).redone?.id).toBe(first);
    expect(title(one)).toBe('A2');
  });

  it('refuses a named step whose rows were changed again, and changes nothing', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    const [first = '', second = ''] = retitled(id, 'B', 'C');
    const before = dumpAll(store.services.store);
    expect(undo(store.services, first)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    valueOf(undo(store.services, second));
    valueOf(undo(store.services, first));
    expect(title(id)).toBe('A');
  });

  it('refuses to take back what later things hang on, so that they are not lost with it', () => {
    const id = newOpportunity(store.services);
    const added = historyState(store.services).undo?.id;
    valueOf(addNote(store.services, { opportunityId: id, body: 'Hours of work' }));
    newRound(store.services, id);
    const before = dumpAll(store.services.store);
    expect(undo(store.services, added)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('refuses a named step that would stand beside a later one in a place for one', () => {
    const opportunityId = newOpportunity(store.services);
    const skillId = skillOf(store.services, 'Python');
    const save = (capability: 'lacking' | 'strong' | null) =>
      valueOf(saveCapability(store.services, { opportunityId, skillId, capability })).step?.id;
    save('lacking');
    const removed = save(null);
    save('strong');
    const before = dumpAll(store.services.store);
    expect(undo(store.services, removed)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('does nothing the second time it is asked for the same step', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    const step = rename(id, 'B');
    valueOf(undo(store.services, step));
    const before = dumpAll(store.services.store);
    expect(valueOf(undo(store.services, step))).toEqual({ undone: null });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('does nothing for a step that is not known', () => {
    expect(valueOf(undo(store.services, 'no such step'))).toEqual({ undone: null });
  });

  it('works on after the store was closed and opened again', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    const before = dump(store.services.store);
    rename(id, 'B');
    const after = dump(store.services.store);
    store.shut();
    store = newStore({ folder: store.folder });
    expect(valueOf(undo(store.services)).undone?.label).toBe('Changed Copperstack');
    expect(dump(store.services.store)).toEqual(before);
    store.shut();
    store = newStore({ folder: store.folder });
    valueOf(redo(store.services));
    expect(dump(store.services.store)).toEqual(after);
    expectSound(store.services.store);
  });

  it('takes back a step made before a column was added, which then has its default', () => {
    const id = newOpportunity(store.services);
    valueOf(trashOpportunities(store.services, [id]));
    const { sqlite } = store.services.store;
    sqlite.exec(`UPDATE change SET before = json_remove(before, '$.dismissed_skill_ids', '$.trashed_at'),
      after = json_remove(after, '$.dismissed_skill_ids')`);
    sqlite.prepare('UPDATE opportunity SET trashed_at = NULL').run();
    valueOf(undo(store.services));
    expect(dump(store.services.store)['opportunity']).toMatchObject([{ id, trashed_at: null }]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)['opportunity']).toEqual([]);
    valueOf(redo(store.services));
    expect(dump(store.services.store)['opportunity']).toMatchObject([{ id, dismissed_skill_ids: '[]' }]);
  });

  it('loses what could be redone once something new is done', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    rename(id, 'B');
    valueOf(undo(store.services));
    rename(id, 'C');
    expect(historyState(store.services).redo).toBeNull();
    expect(valueOf(redo(store.services))).toEqual({ redone: null });
    expect(title(id)).toBe('C');
  });

  it('redoes in the order in which it was undone, also within one millisecond', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    retitled(id, 'B', 'C', 'D');
    for (let time = 0; time < 3; time += 1) valueOf(undo(store.services));
    const seen = ['B', 'C', 'D'].map(() => {
      valueOf(redo(store.services));
      return title(id);
    });
    expect(seen).toEqual(['B', 'C', 'D']);
  });

  it('brings back an opportunity from the trash with everything on it', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id);
    valueOf(addNote(store.services, { opportunityId: id, body: 'Keep me' }));
    const before = dump(store.services.store);
    valueOf(trashOpportunities(store.services, [id]));
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });

  it('tells every view what to read again', () => {
    newOpportunity(store.services);
    store.changes.length = 0;
    valueOf(undo(store.services));
    expect(store.changes).toHaveLength(1);
    expect(store.changes[0]).toEqual(expect.arrayContaining(['company', 'opportunity']));
  });
});

describe('a step of undo', () => {
  it('is not made by what changes nothing', () => {
    const id = newOpportunity(store.services, { title: 'A' });
    const skillId = skillOf(store.services, 'Python');
    const before = dumpAll(store.services.store);
    expect(valueOf(updateOpportunity(store.services, id, {})).step).toBeNull();
    expect(
      valueOf(updateOpportunity(store.services, id, { title: 'A', salaryMin: null, need: 'unknown' })).step,
    ).toBeNull();
    expect(valueOf(setLevels(store.services, { id: skillId, current: 2, target: 4 })).step).toBeNull();
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('is not made by drafts and the place in the app, and undo leaves both alone', () => {
    putDraft(store.services, 'debrief:1', { notes: 'half a thou' });
    keepPlace(store.services, { path: '/pipeline' });
    expect(historyState(store.services)).toEqual({ undo: null, redo: null });
    valueOf(addPerson(store.services, personWith()));
    putDraft(store.services, 'debrief:1', { notes: 'half a thought' });
    valueOf(undo(store.services));
    expect(getDraft(store.services, 'debrief:1')).toEqual({ notes: 'half a thought' });
    removeDraft(store.services, 'debrief:1');
    expect(getDraft(store.services, 'debrief:1')).toBeNull();
  });

  it('is made by a setting, which undo puts back', () => {
    valueOf(changeSettings(store.services, { theme: 'dark' }));
    const done = valueOf(changeSettings(store.services, { theme: 'light' }));
    expect(done.value.theme).toBe('light');
    valueOf(undo(store.services));
    expect(valueOf(changeSettings(store.services, {})).value.theme).toBe('dark');
  });
});

describe('a draft', () => {
  it('keeps any value that was typed, nothing and null too', () => {
    for (const body of [null, undefined, '', 0, false, { text: '💥\u0000' }, ['a', null]]) {
      putDraft(store.services, 'key', body);
      expect(getDraft(store.services, 'key')).toEqual(body ?? null);
      keepPlace(store.services, body);
    }
  });
});
