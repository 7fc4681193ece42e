import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getDraft, putDraft, removeDraft } from '../../../db/services/draft.ts';
import { type TestStore, newStore } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

describe('what was typed into a form that is not saved yet', () => {
  it('is there again as it was typed, until it is removed', () => {
    putDraft(store.services, 'round new', { place: 'Room “4”' });
    expect(getDraft(store.services, 'round new')).toEqual({ place: 'Room “4”' });
    removeDraft(store.services, 'round new');
    expect(getDraft(store.services, 'round new')).toBeNull();
  });

  it('is nothing when it cannot be read any more, and can be typed anew', () => {
    putDraft(store.services, 'round new', { place: 'Room 4' });
    store.services.store.sqlite.exec(`UPDATE draft SET body = '{"place": "Ro'`);
    expect(getDraft(store.services, 'round new')).toBeNull();
    putDraft(store.services, 'round new', { place: 'Room 5' });
    expect(getDraft(store.services, 'round new')).toEqual({ place: 'Room 5' });
  });
});
