import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../../db/domain/dates.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { undo } from '../../../db/services/history.ts';
import {
  addRound,
  overlappingRounds,
  recentZones,
  restoreRound,
  trashRound,
  trashedRounds,
  updateRound,
} from '../../../db/services/round.ts';
import {
  cardOn,
  debriefWith,
  detailOf,
  newOpportunity,
  newRound,
  openFollowUps,
  roundFields,
} from '../../support/builders.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
let opportunityId: string;
beforeEach(() => {
  store = newStore();
  opportunityId = newOpportunity(store.services, { stage: 'interview' });
});
afterEach(() => store.close());

const stream = () => detailOf(store.services, opportunityId).stream.map(({ title }) => title);
const local = (date: string, time: string, zone = TEST_ZONE) => instantFromLocal(date, time, zone);

describe('moving a round', () => {
  it('tells in the stream where it came from and where it went', () => {
    const id = newRound(store.services, opportunityId, { kind: 'technical', date: '2026-11-24', time: '14:00' });
    valueOf(updateRound(store.services, id, { startsAt: local('2026-11-26', '10:00') }));
    expect(stream()).toContain('Technical round moved from Tue 24 Nov 14:00 to Thu 26 Nov 10:00');
  });

  it('tells each move, and none that was undone', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    valueOf(updateRound(store.services, id, { startsAt: local('2026-11-25', '10:00') }));
    store.clock.advance({ minutes: 1 });
    const { step } = valueOf(updateRound(store.services, id, { startsAt: local('2026-11-26', '10:00') }));
    expect(stream().filter((title) => title.includes('moved'))).toHaveLength(2);
    valueOf(undo(store.services, step?.id));
    expect(stream().filter((title) => title.includes('moved'))).toEqual([
      'Behavioural round moved from Tue 24 Nov 14:00 to Wed 25 Nov 10:00',
    ]);
  });

  it('is no move when only the place changes, or when it is noted when a past one was held', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-24' });
    valueOf(updateRound(store.services, id, { place: 'Room 2' }));
    const held = newRound(store.services, opportunityId, { date: '2026-11-10', status: 'done' });
    valueOf(updateRound(store.services, held, { startsAt: local('2026-11-11', '08:00') }));
    expect(stream().filter((title) => title.includes('moved'))).toEqual([]);
  });

  it('plans a missed round anew, and takes back that they were to be asked for new times', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-17', status: 'missed_by_them' });
    expect(openFollowUps(store.services).map(({ rule }) => rule)).toContain('round_missed_by_them');
    valueOf(updateRound(store.services, id, { status: 'scheduled', startsAt: local('2026-11-20', '09:30') }));
    expect(openFollowUps(store.services).map(({ rule }) => rule)).not.toContain('round_missed_by_them');
    expect(cardOn(store.services, opportunityId).next).toMatchObject({ is: 'round', roundId: id, timeZone: TEST_ZONE });
  });
});

describe('a round that is done', () => {
  it('before its time has just ended, so that nothing done lies in the future', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-20', time: '14:00', minutes: 45 });
    valueOf(updateRound(store.services, id, { status: 'done' }));
    const [round] = detailOf(store.services, opportunityId).rounds;
    expect(round).toMatchObject({ startsAt: store.clock.now() - 45 * 60_000, minutes: 45, debriefOwed: true });
  });
  it('is done as of now when its debrief is written before its planned end', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-18', time: '09:30', minutes: 60 });
    valueOf(saveDebrief(store.services, id, debriefWith({ rating: 4 })));
    expect(detailOf(store.services, opportunityId).rounds[0]).toMatchObject({
      status: 'done',
      startsAt: local('2026-11-18', '09:30'),
      minutes: 30,
    });
  });
  it('at its time keeps it', () => {
    const id = newRound(store.services, opportunityId, { date: '2026-11-17', time: '14:00' });
    valueOf(updateRound(store.services, id, { status: 'done' }));
    expect(detailOf(store.services, opportunityId).rounds[0]?.startsAt).toBe(local('2026-11-17', '14:00'));
  });
});

describe('two rounds at one time', () => {
  const at = (time: string, minutes = 60, exceptId: string | null = null) =>
    valueOf(overlappingRounds(store.services, { startsAt: local('2026-11-24', time), minutes, exceptId }));

  it('are told of each other, across opportunities and zones', () => {
    const other = newOpportunity(store.services, { company: 'Northwind' });
    valueOf(
      addRound(store.services, {
        opportunityId: other,
        ...roundFields({
          kind: 'technical',
          startsAt: local('2026-11-24', '09:00', 'America/New_York'),
          timeZone: 'America/New_York',
        }),
      }),
    );
    expect(at('14:30').map(({ company, kind }) => [company, kind])).toEqual([['Northwind', 'technical']]);
    expect(at('13:00')).toEqual([]);
    expect(at('15:00')).toEqual([]);
    expect(at('13:00', 90)).toHaveLength(1);
  });
  it('leave out the one that is changed, and what is called off or in the trash', () => {
    const own = newRound(store.services, opportunityId, { date: '2026-11-24', time: '14:00' });
    expect(at('14:00')).toHaveLength(1);
    expect(at('14:00', 60, own)).toEqual([]);
    valueOf(updateRound(store.services, own, { status: 'cancelled' }));
    expect(at('14:00')).toEqual([]);
    valueOf(updateRound(store.services, own, { status: 'scheduled' }));
    valueOf(trashRound(store.services, own));
    expect(at('14:00')).toEqual([]);
  });
});

describe('what rounds remember', () => {
  it('come out of the trash as they were', () => {
    const id = newRound(store.services, opportunityId, { kind: 'panel', date: '2026-11-24' });
    const before = detailOf(store.services, opportunityId).rounds;
    valueOf(trashRound(store.services, id));
    expect(valueOf(trashedRounds(store.services, opportunityId))).toMatchObject([{ id, kind: 'panel' }]);
    valueOf(restoreRound(store.services, id));
    expect(detailOf(store.services, opportunityId).rounds).toEqual(before);
    expect(valueOf(trashedRounds(store.services, opportunityId))).toEqual([]);
  });
  it('offer the zones used last first', () => {
    newRound(store.services, opportunityId, { timeZone: 'America/New_York' });
    store.clock.advance({ minutes: 1 });
    newRound(store.services, opportunityId, { timeZone: 'Asia/Tokyo' });
    expect(valueOf(recentZones(store.services))).toEqual(['Asia/Tokyo', 'America/New_York']);
  });
});
