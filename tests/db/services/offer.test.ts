import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { undo } from '../../../db/services/history.ts';
import {
  compareOffers,
  offerOf,
  offersMissing,
  saveComparison,
  saveOffer,
  trashOffer,
} from '../../../db/services/offer.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { moveOpportunities } from '../../../db/services/opportunity.ts';
import {
  cardOn,
  closeOutWith,
  dueList,
  newOpportunity,
  offerWith,
  openFollowUps,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll } from '../../support/tables.ts';

let store: TestStore;
let id: string;
beforeEach(() => {
  store = newStore();
  id = newOpportunity(store.services, { stage: 'offer' });
});
afterEach(() => store.close());

const save = (fields: Parameters<typeof offerWith>[1] = {}) =>
  valueOf(saveOffer(store.services, offerWith(id, fields))).value.id;
const versions = () => valueOf(offerOf(store.services, id)).versions;

describe('entering an offer', () => {
  it('keeps every version, and the newest counts', () => {
    save({ basePerYear: 9_000_000 });
    store.clock.advance({ days: 1 });
    save({ basePerYear: 9_800_000 });
    expect(versions().map(({ basePerYear }) => basePerYear)).toEqual([9_800_000, 9_000_000]);
    expect(valueOf(compareOffers(store.services)).offers).toMatchObject([
      { opportunityId: id, basePerYear: 9_800_000, versions: 2 },
    ]);
  });

  it('changes the version that is named, and makes no other', () => {
    const first = save();
    save({ id: first, terms: 'Notice of a month' });
    expect(versions()).toMatchObject([{ id: first, terms: 'Notice of a month' }]);
  });

  it('is refused with two kinds of bonus, an answer before it came, and for what is gone; nothing is written', () => {
    const other = newOpportunity(store.services, { company: 'Lumen' });
    const offerId = save();
    const before = dumpAll(store.services.store);
    const refused = (fields: Parameters<typeof offerWith>[1], of = id) =>
      saveOffer(store.services, offerWith(of, fields));
    expect(refused({ bonusAmount: 1, bonusPercent: 1 })).toMatchObject({ error: { field: 'bonusAmount' } });
    expect(refused({ receivedOn: '2026-11-18', answerBy: '2026-11-17' })).toMatchObject({
      error: { field: 'answerBy' },
    });
    expect(refused({ id: offerId }, other)).toMatchObject({ error: { code: 'not_found' } });
    expect(refused({}, '01932d7e-0000-7000-8000-000000000000')).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('is asked for on the card and in the list of what is missing, until it is entered', () => {
    expect(cardOn(store.services, id).next).toEqual({ is: 'offer_missing' });
    expect(valueOf(offersMissing(store.services)).map(({ opportunityId }) => opportunityId)).toEqual([id]);
    const offerId = save();
    expect(cardOn(store.services, id).next.is).not.toBe('offer_missing');
    expect(valueOf(offersMissing(store.services))).toEqual([]);
    valueOf(trashOffer(store.services, offerId));
    expect(cardOn(store.services, id).next.is).toBe('offer_missing');
  });

  it('is not asked for in any other stage', () => {
    valueOf(
      moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, 'final'), beforeId: null }),
    );
    expect(cardOn(store.services, id).next.is).not.toBe('offer_missing');
    expect(valueOf(offersMissing(store.services))).toEqual([]);
  });

  it('is one step of undo that gives back the same rows', () => {
    const before = dump(store.services.store);
    save({ answerBy: '2026-11-27' });
    valueOf(undo(store.services));
    expect(dump(store.services.store)).toEqual(before);
  });
});

describe('the day they want an answer by', () => {
  it('brings a decision 3 days and 1 day before it, and moves both with the date', () => {
    const offerId = save({ answerBy: '2026-11-27' });
    expect(dueList(store.services)).toEqual(['2026-11-24 decide –', '2026-11-26 decide –']);
    save({ id: offerId, answerBy: '2026-12-04' });
    expect(dueList(store.services)).toEqual(['2026-12-01 decide –', '2026-12-03 decide –']);
    expect(valueOf(offerOf(store.services, id))).toMatchObject({
      decideDays: [3, 1],
      decide: [{ dueOn: '2026-12-01' }, { dueOn: '2026-12-03' }],
    });
    save({ id: offerId, answerBy: null });
    expect(dueList(store.services)).toEqual([]);
  });

  it('is asked about once: a decision that was made does not come back', () => {
    const offerId = save({ answerBy: '2026-11-27' });
    const early = openFollowUps(store.services)[0]?.id ?? '';
    valueOf(settleFollowUps(store.services, [early], 'done'));
    save({ id: offerId, answerBy: '2026-12-04' });
    store.clock.set('2026-11-25');
    runDaily(store.services);
    expect(dueList(store.services)).toEqual(['2026-12-03 decide –']);
  });

  it('is that of the improved offer alone, and the former one again when the improved one goes', () => {
    save({ answerBy: '2026-11-27' });
    store.clock.advance({ days: 1 });
    const improved = save({ answerBy: '2026-12-04' });
    expect(dueList(store.services)).toEqual(['2026-12-01 decide –', '2026-12-03 decide –']);
    valueOf(trashOffer(store.services, improved));
    expect(dueList(store.services)).toEqual(['2026-11-24 decide –', '2026-11-26 decide –']);
  });

  it('no longer matters once it is closed out', () => {
    save({ answerBy: '2026-11-27' });
    valueOf(saveCloseOut(store.services, closeOutWith(id, { outcome: 'declined' })));
    expect(dueList(store.services)).toEqual([]);
  });
});

describe('comparing', () => {
  it('has the offers of what is closed too, with how it ended', () => {
    save();
    valueOf(saveCloseOut(store.services, closeOutWith(id, { outcome: 'declined' })));
    expect(valueOf(compareOffers(store.services)).offers).toMatchObject([{ stageKind: 'closed', outcome: 'declined' }]);
  });

  it('keeps what is taken for granted, and writes no offer', () => {
    save();
    const before = dump(store.services.store)['offer'];
    const { comparison } = valueOf(compareOffers(store.services));
    expect(comparison).toMatchObject({
      assumptions: { signOnYears: 1, years: 4, bonusPayout: 100, equityHaircut: 0, equityGrowth: 0 },
      compareIn: null,
      rates: [],
      now: null,
    });
    const assumptions = { ...comparison.assumptions, equityHaircut: 50 };
    const rates = [{ from: 'USD', to: 'EUR', rate: 0.92, typedOn: '2026-11-18' }];
    valueOf(saveComparison(store.services, { assumptions, rates, compareIn: 'EUR' }));
    expect(valueOf(compareOffers(store.services)).comparison).toEqual({
      assumptions,
      rates,
      compareIn: 'EUR',
      now: null,
    });
    expect(dump(store.services.store)['offer']).toEqual(before);
    valueOf(undo(store.services));
    expect(valueOf(compareOffers(store.services)).comparison).toEqual(comparison);
  });

  it('refuses what I have now when it does not fit together', () => {
    const { opportunityId: _opportunity, id: _id, ...now } = offerWith(id, { bonusAmount: 1 });
    expect(saveComparison(store.services, { now })).toMatchObject({ error: { field: 'now.bonusAmount' } });
  });
});
