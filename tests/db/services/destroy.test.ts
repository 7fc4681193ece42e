import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDaily } from '../../../db/services/daily.ts';
import { destroy, previewDestroy } from '../../../db/services/destroy.ts';
import { putDraft } from '../../../db/services/draft.ts';
import { settleFollowUps, trashFollowUps } from '../../../db/services/follow-up.ts';
import { historyState, redo, undo } from '../../../db/services/history.ts';
import { addNote, addOpportunity, trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addPerson, trashPeople, updatePerson } from '../../../db/services/person.ts';
import { listTrash, restore } from '../../../db/services/trash.ts';
import { newOpportunity, newRound, openFollowUps, personOf, personWith } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll, expectSound } from '../../support/tables.ts';

let store: TestStore;
let id: string;
beforeEach(() => {
  store = newStore();
  id = newOpportunity(store.services, { company: 'Acme', title: 'Quartermaster' });
});
afterEach(() => store.close());

const list = () => valueOf(listTrash(store.services));
const trash = (...ids: string[]) => valueOf(trashOpportunities(store.services, ids));
const empty = () => valueOf(destroy(store.services, null));

describe('deleting for good', () => {
  it('says beforehand how much of what goes, and then takes just that', () => {
    newRound(store.services, id, { status: 'done' });
    valueOf(addNote(store.services, { opportunityId: id, body: 'A note' }));
    trash(id);
    const before = dumpAll(store.services.store);
    expect(valueOf(previewDestroy(store.services, null))).toEqual([
      { kind: 'opportunity', count: 1 },
      { kind: 'round', count: 1 },
      { kind: 'note', count: 1 },
      { kind: 'follow_up', count: 2 },
    ]);
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(empty()).toEqual({ value: { destroyed: 1 }, step: null });
    expect(list()).toEqual([]);
    expect(store.changes.at(-1)).toEqual(expect.arrayContaining(['opportunity', 'round', 'follow_up']));
    expectSound(store.services.store);
  });

  it('leaves nothing of it anywhere in the file: no row, no image for undo, no draft, no page', () => {
    const secret = 'Zephyrine';
    const other = valueOf(
      addOpportunity(store.services, {
        company: 'Globex',
        title: `${secret} lead`,
        stageId: null,
        viaPerson: `${secret} Maker`,
        postingUrl: '',
        postingText: `The ${secret} posting`,
      }),
    ).value.id;
    valueOf(updateOpportunity(store.services, other, { coreProblem: `${secret} is slow`, title: `${secret} head` }));
    valueOf(addNote(store.services, { opportunityId: other, body: `${secret} note` }));
    putDraft(store.services, `close-out:${other}`, { feedback: secret });
    trash(other);
    valueOf(trashPeople(store.services, [personOf(store.services, `${secret} Maker`)]));
    empty();
    store.shut();
    const places = readdirSync(store.folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(places.length).toBeGreaterThan(0);
    for (const { parentPath, name } of places)
      expect(readFileSync(join(parentPath, name)).includes(secret), name).toBe(false);
    store = newStore({ folder: store.folder });
  });

  it('ends the undo of steps that need what is gone, and of those before them on the same things', () => {
    const other = newOpportunity(store.services, { company: 'Globex' });
    const third = newOpportunity(store.services, { company: 'Initech' });
    const alone = valueOf(updateOpportunity(store.services, third, { title: 'Third' })).step;
    const earlier = valueOf(updateOpportunity(store.services, other, { title: 'Before both' })).step;
    const both = trash(id, other).step;
    const back = valueOf(restore(store.services, [{ kind: 'opportunity', id: other }])).step;
    valueOf(destroy(store.services, [{ kind: 'opportunity', id }]));
    const standing = dump(store.services.store);
    for (const step of [both, earlier])
      expect(undo(store.services, step?.id)).toMatchObject({ error: { code: 'conflict' } });
    expect(dump(store.services.store)).toEqual(standing);
    expect(historyState(store.services)).toEqual({ undo: back, redo: null });
    expect(valueOf(undo(store.services)).undone).toEqual(back);
    expect(valueOf(undo(store.services)).undone).toEqual(alone);
    expectSound(store.services.store);
  });

  it('ends what could be redone', () => {
    const other = newOpportunity(store.services, { company: 'Globex' });
    trash(id);
    valueOf(updateOpportunity(store.services, other, { title: 'Undone' }));
    valueOf(undo(store.services));
    empty();
    expect(historyState(store.services).redo).toBeNull();
    expect(valueOf(redo(store.services)).redone).toBeNull();
  });

  it('takes what refers to it off the rest, and undo does not try to bring the reference back', () => {
    const dana = valueOf(addPerson(store.services, personWith())).value.id;
    valueOf(updateOpportunity(store.services, id, { sourcePersonId: dana }));
    const title = valueOf(updateOpportunity(store.services, id, { title: 'Other' })).step;
    valueOf(trashPeople(store.services, [dana]));
    empty();
    expect(store.services.store.sqlite.prepare('SELECT source_person_id FROM opportunity').pluck().get()).toBeNull();
    expect(undo(store.services, title?.id)).toMatchObject({ error: { code: 'conflict' } });
    expectSound(store.services.store);
  });

  it('never lets a rule propose again what was deleted', () => {
    newRound(store.services, id, { status: 'done' });
    const proposed = openFollowUps(store.services).map((one) => one.id);
    expect(proposed).toHaveLength(2);
    valueOf(trashFollowUps(store.services, proposed));
    expect(valueOf(previewDestroy(store.services, null))).toEqual([{ kind: 'follow_up', count: 2 }]);
    empty();
    expect(list()).toEqual([]);
    valueOf(updateOpportunity(store.services, id, { title: 'Runs the rules' }));
    store.clock.advance({ days: 1 });
    valueOf(runDaily(store.services));
    expect(openFollowUps(store.services)).toEqual([]);
    empty();
    expect(restore(store.services, [{ kind: 'follow_up', id: proposed[0] ?? '' }]).ok).toBe(false);
    expect(settleFollowUps(store.services, proposed, 'done').ok && openFollowUps(store.services)).toEqual([]);
  });

  it('is refused for what is not in the trash, and writes nothing', () => {
    const dana = valueOf(addPerson(store.services, personWith())).value.id;
    valueOf(updatePerson(store.services, dana, { notes: 'Alive' }));
    trash(id);
    const before = dumpAll(store.services.store);
    expect(
      destroy(store.services, [
        { kind: 'opportunity', id },
        { kind: 'person', id: dana },
      ]),
    ).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
    expect(destroy(store.services, null)).toMatchObject({ value: { value: { destroyed: 1 } } });
  });
});
