import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CalendarItem } from '../../../db/domain/calendar.ts';
import { instantFromLocal } from '../../../db/domain/dates.ts';
import { rows } from '../../../db/repositories/rows.ts';
import { followUp } from '../../../db/schema/index.ts';
import { calendarView, moveCalendarItem } from '../../../db/services/calendar.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp, settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { saveOffer } from '../../../db/services/offer.ts';
import { trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addInteraction } from '../../../db/services/person.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import {
  closeOutWith,
  debriefWith,
  detailOf,
  followUpWith,
  newOpportunity,
  newRound,
  offerWith,
  personOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const view = (from: string, to = from) => valueOf(calendarView(store.services, { from, to }));
const itemsOn = (from: string, to = from) => view(from, to).items;
const of = (kind: CalendarItem['kind'], from = '2026-11-01', to = '2026-12-31') =>
  itemsOn(from, to).filter((item) => item.kind === kind);
const daysOf = (kind: CalendarItem['kind']) => of(kind).map(({ day }) => day);
const only = (kind: CalendarItem['kind']): CalendarItem => {
  const [item, ...others] = of(kind);
  if (item === undefined || others.length > 0) throw new Error(`${others.length + (item ? 1 : 0)} of the kind ${kind}`);
  return item;
};
const move = (item: CalendarItem, to: string) => moveCalendarItem(store.services, { kind: item.kind, id: item.id, to });
const mine = (fields: Parameters<typeof followUpWith>[0] = {}) =>
  valueOf(addFollowUp(store.services, followUpWith({ subject: 'Ask about the plan', ...fields }))).value.id;
const sleep = (id: string, fields: Partial<typeof followUp.$inferInsert>) =>
  rows(store.services.store, followUp).update(id, fields, store.clock.now());

describe('what stands in the calendar', () => {
  it('is rounds, follow-ups and dates, each on its day', () => {
    const id = newOpportunity(store.services, { stage: 'interview', company: 'Prismfield' });
    newRound(store.services, id, { date: '2026-11-20', time: '14:00', minutes: 45 });
    mine({ dueOn: '2026-11-19' });
    valueOf(updateOpportunity(store.services, id, { deadline: '2026-11-30' }));
    valueOf(saveOffer(store.services, offerWith(id, { answerBy: '2026-12-04' })));
    expect(only('round')).toMatchObject({
      day: '2026-11-20',
      startsAt: instantFromLocal('2026-11-20', '14:00', 'Europe/Lisbon'),
      minutes: 45,
      company: 'Prismfield',
      people: ['Dana Whitfield'],
      isOver: false,
      fixed: null,
    });
    expect(daysOf('follow_up')).toContain('2026-11-19');
    expect(daysOf('deadline')).toEqual(['2026-11-30']);
    expect(daysOf('answer_by')).toEqual(['2026-12-04']);
  });
  it('answers for the days asked for, both included, and for no other', () => {
    for (const dueOn of ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23']) mine({ dueOn });
    expect(itemsOn('2026-11-16', '2026-11-22').map(({ day }) => day)).toEqual(['2026-11-16', '2026-11-22']);
  });
  it('names the days off in the range', () => {
    valueOf(changeSettings(store.services, { daysOff: ['2026-11-30', '2026-12-24'] }));
    expect(view('2026-11-01', '2026-11-30').daysOff).toEqual(['2026-11-30']);
  });
  it('leaves out what is done, in the trash, or only waits for an answer', () => {
    const done = mine();
    valueOf(settleFollowUps(store.services, [done], 'done'));
    sleep(mine(), { waitsSince: store.clock.now() });
    const id = newOpportunity(store.services, { deadline: '2026-11-25' });
    mine({ opportunityId: id });
    valueOf(trashOpportunities(store.services, [id]));
    expect(itemsOn('2026-11-01', '2026-12-31')).toEqual([]);
  });
  it('shows what is asleep on the day it wakes, and says that it sleeps', () => {
    sleep(mine({ dueOn: '2026-11-17' }), { snoozedUntil: '2026-11-25' });
    expect(only('follow_up')).toMatchObject({ day: '2026-11-25', isAsleep: true });
  });
  it('keeps a crowded day short, says how much more there is, and gives more of it alone', () => {
    for (let index = 0; index < 70; index += 1) mine({ dueOn: '2026-11-20' });
    const month = view('2026-10-26', '2026-12-06');
    expect(month.items.length + (month.more[0]?.count ?? 0)).toBe(70);
    for (let index = 0; index < 60; index += 1) mine({ dueOn: '2026-11-20' });
    const crowded = view('2026-10-26', '2026-12-06');
    expect(crowded.more).toEqual([{ day: '2026-11-20', count: 130 - crowded.items.length }]);
    expect(itemsOn('2026-11-20')).toHaveLength(130);
  });
  it('puts rounds first, by their time, and what does not take place last', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    mine({ dueOn: '2026-11-20' });
    newRound(store.services, id, { date: '2026-11-20', time: '09:00', status: 'cancelled' });
    newRound(store.services, id, { date: '2026-11-20', time: '16:00' });
    newRound(store.services, id, { date: '2026-11-20', time: '11:00' });
    const kinds = itemsOn('2026-11-20').map((item) => (item.kind === 'round' ? item.status : item.kind));
    expect(kinds).toEqual(['scheduled', 'scheduled', 'follow_up', 'cancelled']);
  });
});

describe('days, zones and clocks', () => {
  it('puts a round on the day it is where the person is', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, {
      startsAt: instantFromLocal('2026-11-20', '20:00', 'America/New_York'),
      timeZone: 'America/New_York',
    });
    expect(only('round').day).toBe('2026-11-21');
    store.clock.timeZone = 'America/New_York';
    expect(only('round').day).toBe('2026-11-20');
  });
  it('holds what is planned in zones fourteen hours ahead and twelve behind', () => {
    mine({ dueOn: '2026-11-20', dueTime: '00:30', timeZone: 'Pacific/Kiritimati' });
    store.clock.timeZone = 'Etc/GMT+12';
    expect(only('follow_up').day).toBe('2026-11-18');
    expect(itemsOn('2026-11-18')).toHaveLength(1);
    expect(itemsOn('2026-11-20')).toHaveLength(0);
  });
  it('gives each round of a day of 23 and of 25 hours to that day', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    for (const day of ['2026-03-29', '2026-10-25'])
      for (const time of ['00:00', '23:55']) newRound(store.services, id, { date: day, time, minutes: 5 });
    for (const day of ['2026-03-29', '2026-10-25']) expect(itemsOn(day)).toHaveLength(2);
    expect(itemsOn('2026-03-30')).toHaveLength(0);
    expect(itemsOn('2026-10-26')).toHaveLength(0);
  });
  it('has a round that lasts past midnight in both days', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-11-20', time: '23:30' });
    expect(itemsOn('2026-11-20')).toHaveLength(1);
    expect(itemsOn('2026-11-21').map(({ day }) => day)).toEqual(['2026-11-20']);
    expect(itemsOn('2026-11-22')).toHaveLength(0);
  });
  it('has a place for 29 February', () => {
    mine({ dueOn: '2028-02-29' });
    expect(itemsOn('2028-02-01', '2028-02-29').map(({ day }) => day)).toEqual(['2028-02-29']);
  });
});

describe('a date they promised to answer by', () => {
  const promised = () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    const roundId = newRound(store.services, id, { date: '2026-11-17', status: 'done' });
    valueOf(saveDebrief(store.services, roundId, debriefWith({ promisedBy: '2026-11-24' })));
    return id;
  };
  it('is there until something comes in', () => {
    const opportunityId = promised();
    expect(daysOf('promised')).toEqual(['2026-11-24']);
    const personId = personOf(store.services, 'Dana Whitfield');
    const interaction = { at: store.clock.now(), channel: 'email', direction: 'inbound', summary: 'Soon' } as const;
    valueOf(addInteraction(store.services, { ...interaction, personId, opportunityId: null }));
    expect(daysOf('promised')).toEqual([]);
    expect(detailOf(store.services, opportunityId).closeOut).toBeNull();
  });
  it('is gone once it is closed, and after a later round', () => {
    const id = promised();
    newRound(store.services, id, { date: '2026-11-18', time: '08:00', status: 'done' });
    expect(daysOf('promised')).toEqual([]);
    const other = promised();
    expect(daysOf('promised')).toEqual(['2026-11-24']);
    valueOf(saveCloseOut(store.services, closeOutWith(other)));
    expect(daysOf('promised')).toEqual([]);
  });
  it('moves, and the check that follows it moves along', () => {
    promised();
    const check = () =>
      of('follow_up').find((item) => item.kind === 'follow_up' && item.followUpKind === 'status_check');
    expect(check()?.day).toBe('2026-11-25');
    valueOf(move(only('promised'), '2026-11-27'));
    expect(daysOf('promised')).toEqual(['2026-11-27']);
    expect(check()?.day).toBe('2026-11-30');
  });
});

describe('moving', () => {
  it('puts a follow-up on another day, and undo puts it back', () => {
    mine({ dueOn: '2026-11-20', dueTime: '09:30', timeZone: 'Europe/Lisbon' });
    const before = dumpAll(store.services.store);
    valueOf(move(only('follow_up'), '2026-11-26'));
    expect(only('follow_up')).toMatchObject({
      day: '2026-11-26',
      startsAt: instantFromLocal('2026-11-26', '09:30', 'Europe/Lisbon'),
      isAsleep: false,
    });
    valueOf(undo(store.services));
    expect(dumpAll(store.services.store)).toMatchObject({ follow_up: before['follow_up'] });
  });
  it('of one that was put off puts it off to that day, and leaves when it was due', () => {
    const id = mine({ dueOn: '2026-11-17' });
    sleep(id, { snoozedUntil: '2026-11-25' });
    valueOf(move(only('follow_up'), '2026-11-27'));
    expect(rows(store.services.store, followUp).get(id)).toMatchObject({
      dueOn: '2026-11-17',
      snoozedUntil: '2026-11-27',
    });
  });
  it('of a round keeps its time on the wall over the change of clocks, and where it came from', () => {
    store.clock.set('2026-10-20');
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-10-23', time: '14:00' });
    valueOf(
      moveCalendarItem(store.services, { kind: 'round', id: itemsOn('2026-10-23')[0]?.id ?? '', to: '2026-10-26' }),
    );
    expect(itemsOn('2026-10-26')).toMatchObject([
      { startsAt: instantFromLocal('2026-10-26', '14:00', 'Europe/Lisbon') },
    ]);
    const moves = store.services.store.sqlite.prepare('SELECT from_at, to_at FROM round_move').all();
    expect(moves).toEqual([
      {
        from_at: instantFromLocal('2026-10-23', '14:00', 'Europe/Lisbon'),
        to_at: instantFromLocal('2026-10-26', '14:00', 'Europe/Lisbon'),
      },
    ]);
  });
  it('of a round onto another one says which', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    const other = newOpportunity(store.services, { stage: 'interview', company: 'Bluefreight' });
    newRound(store.services, other, { date: '2026-11-26', time: '14:30' });
    const roundId = newRound(store.services, id, { date: '2026-11-20', time: '14:00' });
    const moved = valueOf(moveCalendarItem(store.services, { kind: 'round', id: roundId, to: '2026-11-26' }));
    expect(moved.value.clashes).toMatchObject([{ company: 'Bluefreight', minutes: 60 }]);
  });
  it('changes a deadline and a day an offer wants an answer by', () => {
    const id = newOpportunity(store.services, { deadline: '2026-11-30' });
    valueOf(saveOffer(store.services, offerWith(id, { answerBy: '2026-12-04' })));
    valueOf(move(only('deadline'), '2026-12-01'));
    valueOf(move(only('answer_by'), '2026-12-08'));
    expect(daysOf('deadline')).toEqual(['2026-12-01']);
    expect(daysOf('answer_by')).toEqual(['2026-12-08']);
  });
  it('refuses what is over, closed or chosen elsewhere, with the reason it shows', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-11-16', status: 'done' });
    newRound(store.services, id, { date: '2026-11-23', status: 'cancelled' });
    newRound(store.services, id, { date: '2026-11-24' });
    valueOf(saveCloseOut(store.services, closeOutWith(id, { comeBackOn: '2026-12-20' })));
    valueOf(changeSettings(store.services, { rulesOff: ['come_back'] }));
    const fixed = [...of('round'), ...of('come_back')];
    expect(fixed).toHaveLength(4);
    const before = dumpAll(store.services.store);
    for (const item of fixed) {
      expect(item.fixed).toMatch(/\./);
      expect(move(item, '2026-11-27')).toMatchObject({ ok: false, error: { code: 'conflict', message: item.fixed } });
    }
    expect(dumpAll(store.services.store)).toEqual(before);
  });
  it('of what is gone says so', () => {
    const id = '0192d3c0-0000-7000-8000-000000000001';
    for (const kind of ['round', 'follow_up', 'deadline', 'promised', 'answer_by'] as const)
      expect(moveCalendarItem(store.services, { kind, id, to: '2026-11-27' })).toMatchObject({
        ok: false,
        error: { code: 'not_found' },
      });
  });
  it('to the day it stands on changes nothing', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-11-20', time: '14:00' });
    expect(valueOf(move(only('round'), '2026-11-20')).step).toBeNull();
  });
});

describe('a day to come back', () => {
  it('is left to its follow-up, and stands there itself when the rule is off', () => {
    const id = newOpportunity(store.services, { stage: 'final' });
    valueOf(saveCloseOut(store.services, closeOutWith(id, { comeBackOn: '2026-12-20' })));
    const kinds = () => itemsOn('2026-12-20').map(({ kind }) => kind);
    expect(kinds()).toEqual(['follow_up']);
    valueOf(changeSettings(store.services, { rulesOff: ['come_back'] }));
    expect(kinds()).toEqual(['come_back']);
  });
});
