import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { undo } from '../../../db/services/history.ts';
import { saveOffer } from '../../../db/services/offer.ts';
import { otherOpportunities, withdrawOthers } from '../../../db/services/offer-accept.ts';
import { addParticipant } from '../../../db/services/person.ts';
import { closeOutWith, detailOf, newOpportunity, offerWith, openFollowUps } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
let accepted: string;
let lumen: string;
let tide: string;
beforeEach(() => {
  store = newStore();
  const { services } = store;
  accepted = newOpportunity(services, { stage: 'offer' });
  lumen = newOpportunity(services, { company: 'Lumen', title: 'Group PM', stage: 'final' });
  tide = newOpportunity(services, { company: 'Tide', stage: 'lead' });
  valueOf(addParticipant(services, { opportunityId: lumen, who: { name: 'Ines Haddad' }, role: 'hiring_manager' }));
  valueOf(addParticipant(services, { opportunityId: lumen, who: { name: 'Rex Holt' }, role: 'recruiter' }));
  valueOf(saveCloseOut(services, closeOutWith(accepted, { outcome: 'accepted' })));
});
afterEach(() => store.close());

const withdraw = (ids: string[], tell = true) =>
  valueOf(withdrawOthers(store.services, { opportunityId: accepted, ids, tell }));

describe('after an offer was accepted', () => {
  it('names what else is open, the furthest first, and whom to tell there', () => {
    expect(valueOf(otherOpportunities(store.services, accepted))).toMatchObject([
      { id: lumen, company: 'Lumen', tell: 'Rex Holt' },
      { id: tide, company: 'Tide', tell: null },
    ]);
  });

  it('closes the chosen ones as withdrawn, and plans a polite word where somebody is known', () => {
    expect(withdraw([lumen, tide]).value).toEqual({ closed: 2, followUps: 1 });
    expect(detailOf(store.services, lumen).closeOut).toMatchObject({ outcome: 'withdrew', stage: 'Final' });
    expect(detailOf(store.services, tide).stage.kind).toBe('closed');
    const [word] = openFollowUps(store.services);
    expect(word).toMatchObject({
      kind: 'other',
      person: 'Rex Holt',
      dueOn: '2026-11-18',
      rule: null,
      company: 'Lumen',
    });
    expect(word?.draft).toContain('Hello Rex,');
    expect(word?.draft).toContain('Group PM role at Lumen');
  });

  it('declines where they made an offer', () => {
    valueOf(saveOffer(store.services, offerWith(lumen)));
    withdraw([lumen, tide]);
    expect([lumen, tide].map((id) => detailOf(store.services, id).closeOut?.outcome)).toEqual(['declined', 'withdrew']);
  });

  it('leaves what was not chosen open, and tells nobody when that is not wanted', () => {
    expect(withdraw([lumen], false).value).toEqual({ closed: 1, followUps: 0 });
    expect(detailOf(store.services, tide).stage.kind).toBe('lead');
    expect(openFollowUps(store.services)).toEqual([]);
  });

  it('never touches the accepted one, nor what is closed already', () => {
    const before = dumpAll(store.services.store);
    expect(withdraw([accepted])).toEqual({ value: { closed: 0, followUps: 0 }, step: null });
    expect(dump(store.services.store)['close_out']).toEqual(before['close_out']);
    expect(detailOf(store.services, accepted).closeOut?.outcome).toBe('accepted');
  });

  it('is one step of undo that gives back the same rows', () => {
    const before = dump(store.services.store);
    withdraw([lumen, tide]);
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });

  it('writes nothing when one of them is gone', () => {
    const before = dump(store.services.store);
    const gone = '01932d7e-0000-7000-8000-000000000000';
    expect(withdrawOthers(store.services, { opportunityId: accepted, ids: [lumen, gone], tell: true })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(dump(store.services.store)).toEqual(before);
  });
});
