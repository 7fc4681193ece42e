import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLOSE_CHECKS } from '../../../db/domain/vocabulary.ts';
import { openCompany, updateCompany } from '../../../db/services/company.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { keepApart, peopleAlike } from '../../../db/services/duplicates.ts';
import { settleFollowUps, updateFollowUp } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { mergeCompanies, mergePeople } from '../../../db/services/merge.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { addInteraction, addParticipant, addPerson, openPerson, trashPeople } from '../../../db/services/person.ts';
import { setTags } from '../../../db/services/tag.ts';
import {
  debriefWith,
  detailOf,
  dueList,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  painHeard,
  personOf,
  personWith,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dump, dumpAll, expectSound } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const person = (fields: Parameters<typeof personWith>[0]) =>
  valueOf(addPerson(store.services, personWith(fields))).value.id;
const merge = (keepId: string, mergeId: string, take: Parameters<typeof mergePeople>[1]['take'] = []) =>
  valueOf(mergePeople(store.services, { keepId, mergeId, take }));
const opened = (id: string) => valueOf(openPerson(store.services, id));

describe('merging two people', () => {
  it('moves everything that spoke of the one that goes, once', () => {
    const { services } = store;
    const opportunityId = newOpportunity(services, { stage: 'final', viaPerson: 'Ines H.' });
    const roundId = newRound(services, opportunityId, {
      status: 'done',
      with: [interviewerNamed('Ines Haddad', 'hiring_manager'), interviewerNamed('Ines H.', 'hiring_manager')],
    });
    const goes = personOf(services, 'Ines H.');
    const stays = personOf(services, 'Ines Haddad');
    valueOf(addParticipant(services, { opportunityId, who: { personId: goes }, role: 'executive' }));
    valueOf(
      saveDebrief(
        services,
        roundId,
        debriefWith({
          closes: [
            { personId: stays, checks: [...CLOSE_CHECKS].slice(0, 3) },
            { personId: goes, checks: [...CLOSE_CHECKS].slice(2) },
          ],
          reservations: [{ text: 'Too junior', answered: false, personId: goes }],
          pains: [{ ...painHeard('Nobody owns pricing'), personId: goes }],
        }),
      ),
    );
    valueOf(
      addInteraction(services, {
        at: store.clock.now(),
        channel: 'email',
        direction: 'inbound',
        summary: 'Hello',
        personId: goes,
        opportunityId: null,
      }),
    );
    valueOf(setTags(services, { kind: 'person', ids: [goes, stays], add: [{ name: 'warm' }], remove: [] }));
    const before = dump(services.store);

    merge(stays, goes);
    expect(referencesTo(goes)).toEqual([]);
    const one = opened(stays);
    expect(one.roles.map(({ role }) => role).sort()).toEqual(['executive', 'hiring_manager', 'referrer']);
    expect(one.introduced.map(({ opportunityId: id }) => id)).toEqual([opportunityId]);
    expect(one.tags.map(({ name }) => name)).toEqual(['warm']);
    expect(one.stream.map(({ is }) => is).sort()).toEqual([
      'interaction',
      'introduced',
      'joined',
      'joined',
      'joined',
      'pain',
      'reservation',
      'round',
    ]);
    expect(one.stream.find(({ is }) => is === 'round')).toMatchObject({
      checks: expect.arrayContaining([...CLOSE_CHECKS]),
    });
    expect(detailOf(services, opportunityId).rounds[0]?.interviewers).toHaveLength(1);
    expectSound(services.store);

    valueOf(undo(services));
    expect(dump(services.store)).toEqual(before);
    expectSound(services.store);
  });
  it('keeps what both say: the choice stands, the rest goes to the notes', () => {
    const companyId = detailOf(store.services, newOpportunity(store.services)).company.id;
    const stays = person({ name: 'Ines Haddad', email: 'ines@old.com', notes: 'Likes tea' });
    const goes = person({
      name: 'I. Haddad',
      email: 'ines@new.com',
      jobTitle: 'CPO',
      companyId,
      notes: 'Met in Porto',
    });
    merge(stays, goes, ['email']);
    expect(opened(stays)).toMatchObject({
      name: 'Ines Haddad',
      email: 'ines@new.com',
      jobTitle: 'CPO',
      companyId,
      notes: 'Likes tea\n\nMet in Porto\n\nBefore merging also: name I. Haddad; mail ines@old.com.',
    });
  });
  it('gives “the CTO” the name once it is known', () => {
    const stays = person({ name: 'Ines Haddad' });
    const unknown = person({ name: 'the CTO' });
    merge(unknown, stays);
    expect(opened(unknown).name).toBe('Ines Haddad');
  });
  it('keeps what was said not to be the same', () => {
    const [stays, goes] = [
      person({ name: 'Ines Haddad', email: 'a@b.c' }),
      person({ name: 'Ines H.', email: 'd@e.f' }),
    ];
    const other = person({ name: 'Ines Hanson', email: 'a@b.c' });
    valueOf(keepApart(store.services, { aId: goes, bId: other }));
    expect(valueOf(peopleAlike(store.services))).toHaveLength(1);
    merge(stays, goes);
    expect(valueOf(peopleAlike(store.services))).toEqual([]);
    expect(referencesTo(goes)).toEqual([]);
  });
  it('is refused for one and the same, and for somebody in the trash; nothing is written', () => {
    const [a, b] = [person({ name: 'A' }), person({ name: 'B' })];
    expect(mergePeople(store.services, { keepId: a, mergeId: a, take: [] })).toMatchObject({
      error: { code: 'invalid' },
    });
    valueOf(trashPeople(store.services, [b]));
    const before = dumpAll(store.services.store);
    expect(mergePeople(store.services, { keepId: a, mergeId: b, take: [] })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('what rules proposed for two people who are one', () => {
  /** Both interviewed in a round that is done, so both are to be thanked. */
  function twoToThank() {
    const opportunityId = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, opportunityId, {
      status: 'done',
      date: '2026-11-17',
      with: [interviewerNamed('Ines Haddad'), interviewerNamed('Ines H.')],
    });
    return { stays: personOf(store.services, 'Ines Haddad'), goes: personOf(store.services, 'Ines H.') };
  }
  const thanks = () => dueList(store.services).filter((line) => line.includes('thank_you'));
  const thankYouTo = (personId: string) =>
    openFollowUps(store.services).find((one) => one.kind === 'thank_you' && one.personId === personId)?.id ?? '';

  it('is there once', () => {
    const { stays, goes } = twoToThank();
    expect(thanks()).toHaveLength(2);
    merge(stays, goes);
    expect(thanks()).toEqual(['2026-11-18 thank_you Ines Haddad']);
  });
  it.each(['done', 'skipped'] as const)('does not come back when it was %s for either of them', (as) => {
    for (const swap of [false, true]) {
      const { stays, goes } = twoToThank();
      valueOf(settleFollowUps(store.services, [thankYouTo(swap ? stays : goes)], as));
      merge(stays, goes);
      expect(thanks()).toEqual([]);
      store.close();
      store = newStore();
    }
  });
  it('keeps what was written for the one that goes', () => {
    const { stays, goes } = twoToThank();
    valueOf(updateFollowUp(store.services, thankYouTo(stays), { draft: 'Dear Ines,' }));
    valueOf(updateFollowUp(store.services, thankYouTo(goes), { draft: 'Hello,' }));
    merge(stays, goes);
    const drafts = openFollowUps(store.services).flatMap(({ kind, draft }) => (kind === 'thank_you' ? [draft] : []));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toContain('Dear Ines,');
    expect(drafts[0]).toContain('Hello,');
  });
  it('counts the interval from the last word with either, and a skipped one stays skipped', () => {
    const stays = person({ name: 'Ines Haddad', keepInTouchDays: 30 });
    const goes = person({ name: 'Ines H.', keepInTouchDays: 30 });
    const said = (personId: string, daysAgo: number) =>
      valueOf(
        addInteraction(store.services, {
          at: store.clock.now() - daysAgo * 86_400_000,
          channel: 'call',
          direction: 'inbound',
          summary: '',
          personId,
          opportunityId: null,
        }),
      );
    said(stays, 20);
    said(goes, 10);
    const later = openFollowUps(store.services).find(({ personId }) => personId === goes)?.id ?? '';
    valueOf(settleFollowUps(store.services, [later], 'skipped'));
    merge(stays, goes);
    expect(dueList(store.services)).toEqual([]);
    said(stays, 0);
    expect(dueList(store.services)).toEqual(['2026-12-18 keep_warm Ines Haddad']);
  });
  it('starts to keep in touch when only the one that goes had an interval', () => {
    const stays = person({ name: 'Ines Haddad' });
    merge(stays, person({ name: 'Ines H.', keepInTouchDays: 7 }));
    expect(dueList(store.services)).toEqual(['2026-11-25 keep_warm Ines Haddad']);
  });
});

describe('merging two companies', () => {
  it('moves roles, people and tags; research is joined and what is left over is kept', () => {
    const { services } = store;
    const first = newOpportunity(services, { company: 'Acme' });
    const second = newOpportunity(services, { company: 'Acme GmbH', title: 'Group PM' });
    const [stays, goes] = [detailOf(services, first).company.id, detailOf(services, second).company.id];
    const worker = person({ name: 'Ines Haddad', companyId: goes });
    valueOf(updateCompany(services, stays, { website: 'https://acme.com', researchMarket: 'Second of three' }));
    valueOf(
      updateCompany(services, goes, { website: 'https://acme.de', industry: 'Rockets', researchMarket: 'Growing' }),
    );
    valueOf(setTags(services, { kind: 'company', ids: [stays, goes], add: [{ name: 'dream' }], remove: [] }));
    valueOf(updateOpportunity(services, second, { excitement: 5 }));
    const before = dump(services.store);

    valueOf(mergeCompanies(services, { keepId: stays, mergeId: goes, take: [] }));
    expect(referencesTo(goes)).toEqual([]);
    const one = valueOf(openCompany(services, stays));
    expect(one).toMatchObject({ name: 'Acme', website: 'https://acme.com', industry: 'Rockets' });
    expect(one.researchMarket).toBe(
      'Second of three\n\nGrowing\n\nBefore merging also: name Acme GmbH; website https://acme.de.',
    );
    expect(one.opportunities.map(({ id }) => id).sort()).toEqual([first, second].sort());
    expect(one.people.map(({ id }) => id)).toContain(worker);
    expect(one.tags.map(({ name }) => name)).toEqual(['dream']);
    expect(detailOf(services, second).company.name).toBe('Acme');
    expectSound(services.store);

    valueOf(undo(services));
    expect(dump(services.store)).toEqual(before);
    expectSound(services.store);
  });
});

/** Every column of every table that still holds this id. */
function referencesTo(id: string): string[] {
  return Object.entries(dump(store.services.store)).flatMap(([table, list]) =>
    list.some((row) => JSON.stringify(row).includes(id)) ? [table] : [],
  );
}
