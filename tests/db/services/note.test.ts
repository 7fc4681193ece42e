import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redo, undo } from '../../../db/services/history.ts';
import { trashNote, updateNote } from '../../../db/services/note.ts';
import { addNote } from '../../../db/services/opportunity.ts';
import { detailOf, newOpportunity } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services);
});
afterEach(() => store.close());

const write = (body: string) => valueOf(addNote(store.services, { opportunityId, body })).value.id;
const notes = () =>
  detailOf(store.services, opportunityId)
    .stream.filter(({ kind }) => kind === 'note')
    .map(({ body }) => body);

describe('a note', () => {
  it('says what it was changed to, letter by letter, and keeps the time it was written', () => {
    const id = write('They want a number');
    const [before] = detailOf(store.services, opportunityId).stream.filter(({ kind }) => kind === 'note');
    store.clock.advance({ days: 2 });
    valueOf(updateNote(store.services, id, '  **31 %**\n\nof what?  '));
    const [after] = detailOf(store.services, opportunityId).stream.filter(({ kind }) => kind === 'note');
    expect(after?.body).toBe('  **31 %**\n\nof what?  ');
    expect(after?.at).toBe(before?.at);
  });
  it('is refused empty, and the store stays as it was', () => {
    const id = write('Kept');
    const before = dumpAll(store.services.store);
    expect(updateNote(store.services, id, ' \n ')).toMatchObject({
      ok: false,
      error: { code: 'invalid', field: 'body' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('goes to the trash and comes back whole with undo, and again with redo', () => {
    const id = write('First');
    write('Second');
    const { step } = valueOf(trashNote(store.services, id));
    expect(notes()).toEqual(['Second']);
    valueOf(undo(store.services, step?.id));
    expect(notes().toSorted()).toEqual(['First', 'Second']);
    valueOf(redo(store.services));
    expect(notes()).toEqual(['Second']);
  });
  it('cannot be changed or trashed again once it is in the trash', () => {
    const id = write('Gone');
    valueOf(trashNote(store.services, id));
    expect(updateNote(store.services, id, 'Back')).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(trashNote(store.services, id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });
});
