import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeOutMany, saveCloseOut } from '../../../db/services/close-out.ts';
import { undo } from '../../../db/services/history.ts';
import { board } from '../../../db/services/board.ts';
import { closeOutWith, detailOf, newOpportunity, stageOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
let ids: string[];
beforeEach(() => {
  store = newStore();
  ids = ['Acme', 'Globex', 'Initech'].map((company) => newOpportunity(store.services, { company, stage: 'applied' }));
});
afterEach(() => store.close());

const many = (opportunityIds = ids, closedOn = '2026-11-18') =>
  closeOutMany(store.services, { opportunityIds, outcome: 'ghosted', closedOn, reasons: ['timing'] });

describe('closing out many', () => {
  it('closes each alike, in one step, and keeps their order', () => {
    const before = dump(store.services.store);
    const { value, step } = valueOf(many());
    expect(value).toEqual({ closed: 3, alreadyClosed: [] });
    expect(step?.label).toBe('Closed out 3 opportunities');
    const closed = stageOf(store.services, 'closed');
    const cards = valueOf(board(store.services)).cards.filter(({ stageId }) => stageId === closed);
    expect(cards.map(({ id }) => id)).toEqual(ids);
    for (const id of ids)
      expect(detailOf(store.services, id).closeOut).toMatchObject({
        outcome: 'ghosted',
        stage: 'Applied',
        reasons: ['timing'],
        closedOn: '2026-11-18',
      });
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
  it('names what was closed out before, and leaves it as it was', () => {
    const [acme = ''] = ids;
    valueOf(saveCloseOut(store.services, closeOutWith(acme, { outcome: 'accepted', feedback: 'Welcome' })));
    const { value } = valueOf(many());
    expect(value).toEqual({
      closed: 2,
      alreadyClosed: [{ id: acme, company: 'Acme', title: 'Senior Product Manager' }],
    });
    expect(detailOf(store.services, acme).closeOut).toMatchObject({ outcome: 'accepted', feedback: 'Welcome' });
    expect(valueOf(many()).step).toBeNull();
  });
  it('is refused as a whole for one that is gone and for a day to come', () => {
    const before = dump(store.services.store);
    expect(many([...ids, '01932d7e-0000-7000-8000-000000000000'])).toMatchObject({ error: { code: 'not_found' } });
    expect(many(ids, '2026-11-19')).toMatchObject({ error: { code: 'invalid', field: 'closedOn' } });
    expect(dump(store.services.store)).toEqual(before);
  });
});
