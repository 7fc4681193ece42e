import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undo } from '../../../db/services/history.ts';
import { trashOpportunities } from '../../../db/services/opportunity.ts';
import { addPerson } from '../../../db/services/person.ts';
import { addTag, listTags, removeTag, setTags, tagsOf, updateTag } from '../../../db/services/tag.ts';
import { tagsOfOpportunities } from '../../../db/repositories/tag.ts';
import { newOpportunity, personWith } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let first: string;
let second: string;
beforeEach(() => {
  store = newStore();
  first = newOpportunity(store.services, { company: 'Acme' });
  second = newOpportunity(store.services, { company: 'Globex' });
});
afterEach(() => store.close());

const add = (name: string) => valueOf(addTag(store.services, { name, colour: 'teal' })).value.id;
const on = (id: string) => valueOf(tagsOf(store.services, 'opportunity', id)).map(({ name }) => name);
const set = (ids: string[], add: { name: string }[], remove: string[] = []) =>
  valueOf(setTags(store.services, { kind: 'opportunity', ids, add, remove }));

describe('tags', () => {
  it('have one name each, whatever the case and the spaces, also when renamed', () => {
    add('Dream job');
    const other = add('Remote');
    expect(addTag(store.services, { name: ' dream  JOB', colour: 'red' })).toMatchObject({
      error: { code: 'conflict', field: 'name' },
    });
    expect(updateTag(store.services, other, { name: 'DREAM JOB' })).toMatchObject({ error: { code: 'conflict' } });
    valueOf(updateTag(store.services, other, { name: 'REMOTE', colour: 'red' }));
    expect(valueOf(listTags(store.services)).map(({ name, colour }) => [name, colour])).toEqual([
      ['Dream job', 'teal'],
      ['REMOTE', 'red'],
    ]);
  });
  it('are put on many at once, made when they are new, and hang once however often', () => {
    set([first, second], [{ name: 'Remote' }, { name: 'Dream job' }]);
    set([first, first], [{ name: 'remote' }]);
    expect(on(first)).toEqual(['Dream job', 'Remote']);
    expect(
      tagsOfOpportunities(store.services.store)
        .get(second)
        ?.map(({ name }) => name),
    ).toEqual(['Dream job', 'Remote']);
    expect(store.services.store.sqlite.prepare('SELECT count(*) FROM tagging').pluck().get()).toBe(4);
  });
  it('say how many they hang on, without what lies in the trash', () => {
    const person = valueOf(addPerson(store.services, personWith())).value.id;
    set([first, second], [{ name: 'Remote' }]);
    valueOf(setTags(store.services, { kind: 'person', ids: [person], add: [{ name: 'Remote' }], remove: [] }));
    valueOf(trashOpportunities(store.services, [second]));
    expect(valueOf(listTags(store.services))).toMatchObject([
      { name: 'Remote', opportunities: 1, companies: 0, people: 1 },
    ]);
  });
  it('are taken off and put on in one step of undo', () => {
    set([first], [{ name: 'Remote' }]);
    const [remote] = valueOf(listTags(store.services));
    const before = dump(store.services.store);
    const { step } = set([first, second], [{ name: 'Hybrid' }], [remote?.id ?? '']);
    expect(step?.label).toBe('Tagged 2 opportunities Hybrid');
    expect([on(first), on(second)]).toEqual([['Hybrid'], ['Hybrid']]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('come back where they hung when their removal is undone', () => {
    set([first, second], [{ name: 'Remote' }]);
    const before = dump(store.services.store);
    valueOf(removeTag(store.services, valueOf(listTags(store.services))[0]?.id ?? ''));
    expect([valueOf(listTags(store.services)), on(first)]).toEqual([[], []]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('are refused for what is gone, and nothing is written', () => {
    const gone = '01932d7e-0000-7000-8000-000000000000';
    const before = dump(store.services.store);
    expect(
      setTags(store.services, { kind: 'opportunity', ids: [first, gone], add: [{ name: 'x' }], remove: [] }),
    ).toMatchObject({ error: { code: 'not_found' } });
    expect(
      setTags(store.services, { kind: 'opportunity', ids: [first], add: [{ name: 'x' }, { tagId: gone }], remove: [] }),
    ).toMatchObject({ error: { code: 'not_found' } });
    expect(updateTag(store.services, gone, { name: 'x' })).toMatchObject({ error: { code: 'not_found' } });
    expect(dump(store.services.store)).toEqual(before);
  });
});
