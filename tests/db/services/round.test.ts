import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addRound, trashRound, updateRound } from '../../../db/services/round.ts';
import { listPeople } from '../../../db/services/person.ts';
import { owedDebriefs, waiveDebrief } from '../../../db/services/debrief.ts';
import { todayView } from '../../../db/services/today.ts';
import {
  cardOn,
  detailOf,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
  roundFields,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'interview' });
});
afterEach(() => store.close());

const GONE = '01932d7e-0000-7000-8000-000000000000';
const interviewers = (of = opportunityId) =>
  detailOf(store.services, of).rounds[0]?.interviewers.map(({ name, role }) => [name, role]);

describe('a round', () => {
  it('takes interviewers known and new, in the order given, and makes them people of the opportunity', () => {
    newRound(store.services, opportunityId, { with: [interviewerNamed('Dana Whitfield', 'hiring_manager')] });
    const dana = personOf(store.services, 'Dana Whitfield');
    newRound(store.services, opportunityId, {
      date: '2026-11-25',
      with: [interviewerNamed('Amal Haddad'), { who: { personId: dana }, role: 'hiring_manager' }],
    });
    expect(interviewers()).toEqual([
      ['Amal Haddad', 'interviewer'],
      ['Dana Whitfield', 'hiring_manager'],
    ]);
    expect(detailOf(store.services, opportunityId).people.map(({ name, role }) => [name, role])).toEqual([
      ['Dana Whitfield', 'hiring_manager'],
      ['Amal Haddad', 'interviewer'],
    ]);
    expect(valueOf(listPeople(store.services))).toHaveLength(2);
  });

  it('takes a name that is half known, such as the CTO, as one person per company', () => {
    newRound(store.services, opportunityId, { with: [interviewerNamed('the CTO', 'executive')] });
    newRound(store.services, opportunityId, { with: [interviewerNamed('The CTO', 'executive')] });
    const other = newOpportunity(store.services, { company: 'Northwind' });
    newRound(store.services, other, { with: [interviewerNamed('the CTO', 'executive')] });
    expect(valueOf(listPeople(store.services)).map(({ name, company }) => [name, company])).toEqual([
      ['the CTO', 'Copperstack'],
      ['the CTO', 'Northwind'],
    ]);
  });

  it('takes somebody named twice once', () => {
    newRound(store.services, opportunityId, {
      with: [interviewerNamed('Dana'), interviewerNamed('dana'), interviewerNamed('Dana', 'hiring_manager')],
    });
    expect(interviewers()).toEqual([['Dana', 'hiring_manager']]);
  });

  it('changes who interviews without losing who stays', () => {
    const id = newRound(store.services, opportunityId, { with: [interviewerNamed('Ana'), interviewerNamed('Ben')] });
    valueOf(updateRound(store.services, id, { interviewers: [interviewerNamed('Cleo'), interviewerNamed('Ben')] }));
    expect(interviewers()).toEqual([
      ['Cleo', 'interviewer'],
      ['Ben', 'interviewer'],
    ]);
    valueOf(updateRound(store.services, id, { place: 'Room 4' }));
    expect(interviewers()).toHaveLength(2);
  });

  it('is refused whole, people too, when an interviewer is not there any more, and names which one', () => {
    const before = dumpAll(store.services.store);
    const fields = roundFields({
      with: [interviewerNamed('Somebody new'), { who: { personId: GONE }, role: 'interviewer' }],
    });
    expect(addRound(store.services, { opportunityId, ...fields })).toMatchObject({
      error: { code: 'not_found', field: 'interviewers.1' },
    });
    expect(addRound(store.services, { opportunityId: GONE, ...fields })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(dumpAll(store.services.store)).toEqual(before);
  });

  it('keeps its instant, and the zone it was chosen in', () => {
    const startsAt = Date.UTC(2026, 10, 20, 15);
    newRound(store.services, opportunityId, { startsAt, timeZone: 'America/New_York' });
    expect(detailOf(store.services, opportunityId).rounds[0]).toMatchObject({ startsAt, timeZone: 'America/New_York' });
  });

  it('shows on the first screen from now to the end of tomorrow', () => {
    newRound(store.services, opportunityId, { date: '2026-11-18', time: '09:00' });
    newRound(store.services, opportunityId, { date: '2026-11-18', time: '14:00' });
    newRound(store.services, opportunityId, { date: '2026-11-19', time: '23:45' });
    newRound(store.services, opportunityId, { date: '2026-11-20', time: '00:00' });
    const { rounds } = valueOf(todayView(store.services));
    expect(rounds.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual([
      '2026-11-18T14:00:00.000Z',
      '2026-11-19T23:45:00.000Z',
    ]);
    expect(rounds[0]).toMatchObject({ company: 'Copperstack', people: ['Dana Whitfield'] });
  });

  it('asks for its debrief from the minute it ends until it is waived', () => {
    const id = newRound(store.services, opportunityId, { time: '09:30' });
    expect(valueOf(owedDebriefs(store.services))).toEqual([]);
    store.clock.set('2026-11-18', '10:30');
    expect(valueOf(owedDebriefs(store.services)).map(({ roundId }) => roundId)).toEqual([id]);
    expect(cardOn(store.services, opportunityId).next).toEqual({ is: 'debrief_owed', roundId: id });
    valueOf(waiveDebrief(store.services, id));
    expect(valueOf(owedDebriefs(store.services))).toEqual([]);
    expect(detailOf(store.services, opportunityId).rounds[0]?.status).toBe('done');
  });

  it('goes with everything it asked for when it is put in the trash', () => {
    const id = newRound(store.services, opportunityId, { status: 'done' });
    expect(openFollowUps(store.services)).not.toEqual([]);
    valueOf(trashRound(store.services, id));
    expect(openFollowUps(store.services)).toEqual([]);
    expect(detailOf(store.services, opportunityId).rounds).toEqual([]);
  });
});
