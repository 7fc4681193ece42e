import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, NO_FILTER, type PipelineView } from '../../../db/domain/pipeline-view.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { addView, listViews, removeView, updateView } from '../../../db/services/saved-view.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const TABLE: PipelineView = { ...DEFAULT_VIEW, mode: 'table', filter: { ...NO_FILTER, flags: ['active'] } };
const list = () => valueOf(listViews(store.services));
const add = (name: string, definition = TABLE) => valueOf(addView(store.services, { name, definition })).value.id;

describe('saved views', () => {
  it('are listed by name as they were kept, also after a restart', () => {
    add('zeta');
    add('Active search', { ...TABLE, group: 'need' });
    store.shut();
    store = newStore({ folder: store.folder });
    expect(list().map(({ name, definition }) => [name, definition])).toEqual([
      ['Active search', { ...TABLE, group: 'need' }],
      ['zeta', TABLE],
    ]);
  });

  it('refuse a name that is taken, whatever its case, and change nothing', () => {
    add('Active search');
    expect(addView(store.services, { name: 'ACTIVE search', definition: TABLE })).toMatchObject({
      ok: false,
      error: { code: 'conflict', field: 'name' },
    });
    const other = add('Other');
    expect(updateView(store.services, other, { name: 'active search' })).toMatchObject({
      ok: false,
      error: { code: 'conflict', field: 'fields.name' },
    });
    expect(list().map(({ name }) => name)).toEqual(['Active search', 'Other']);
  });

  it('can be renamed and made to show something else, one without the other', () => {
    const id = add('Old');
    valueOf(updateView(store.services, id, { name: 'New' }));
    valueOf(updateView(store.services, id, { definition: DEFAULT_VIEW }));
    expect(list()).toEqual([{ id, name: 'New', definition: DEFAULT_VIEW }]);
  });

  it('come back whole when removing them is undone, and go again when that is redone', () => {
    const id = add('Active search');
    valueOf(removeView(store.services, id));
    expect(list()).toEqual([]);
    expect(store.changes.at(-1)).toEqual(['saved_view']);
    valueOf(undo(store.services));
    expect(list()).toEqual([{ id, name: 'Active search', definition: TABLE }]);
    valueOf(redo(store.services));
    expect(list()).toEqual([]);
  });

  it('that are gone say so', () => {
    const id = add('Gone');
    valueOf(removeView(store.services, id));
    expect(removeView(store.services, id)).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(updateView(store.services, id, { name: 'Back' })).toMatchObject({ ok: false, error: { code: 'not_found' } });
  });

  it('kept by a later version show everything instead of failing', () => {
    const id = add('From the future');
    store.services.store.sqlite
      .prepare('UPDATE saved_view SET definition = ? WHERE id = ?')
      .run('{"mode":"carousel"}', id);
    expect(list()).toEqual([{ id, name: 'From the future', definition: DEFAULT_VIEW }]);
  });
});
