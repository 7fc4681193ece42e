import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../../db/domain/dates.ts';
import { DEFAULT_NOTICES, type NoticeSettings } from '../../../db/domain/notice-settings.ts';
import { saveDebrief, waiveDebrief } from '../../../db/services/debrief.ts';
import { putDraft } from '../../../db/services/draft.ts';
import { addFollowUp, settleFollowUps, snoozeFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { dueNotices, markSaid, noticesOf, takeNotices, todayInShort } from '../../../db/services/notices.ts';
import { trashRound, updateRound } from '../../../db/services/round.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { debriefWith, followUpWith, newOpportunity, newRound } from '../../support/builders.ts';
import { TEST_ZONE, type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const at = (time: string, date = '2026-11-18') => instantFromLocal(date, time, TEST_ZONE);
const take = () => takeNotices(store.services).show.map(({ title }) => title);
const choose = (part: Partial<NoticeSettings>) =>
  valueOf(changeSettings(store.services, { notices: { ...noticesOf(store.services), ...part } }));
const saidIds = () =>
  store.services.store.sqlite.prepare('SELECT id FROM notice ORDER BY id').pluck().all() as string[];
const addCall = (subject: string, dueOn: string, dueTime: string | null = null) =>
  valueOf(addFollowUp(store.services, followUpWith({ subject, dueOn, dueTime, timeZone: dueTime && TEST_ZONE }))).value
    .id;

describe('a round', () => {
  const plan = (fields: Parameters<typeof newRound>[2] = {}) =>
    newRound(store.services, newOpportunity(store.services), { kind: 'panel', time: '14:00', ...fields });

  it('is announced once, by its kind and company, also after a restart', () => {
    plan({ place: 'Room 4' });
    const looked = dueNotices(store.services);
    expect(looked).toMatchObject({ show: [], next: at('13:45') });
    store.clock.set('2026-11-18', '13:45');
    expect(take()).toEqual(['Panel at Copperstack in 15 minutes']);
    expect(take()).toEqual([]);
    const { folder } = store;
    store.shut();
    store = newStore({ folder, now: at('13:46') });
    expect(take()).toEqual([]);
  });
  it('that is moved is announced for its new time, and undoing the move does not announce the old one again', () => {
    const id = plan();
    store.clock.set('2026-11-18', '13:50');
    expect(take()).toEqual(['Panel at Copperstack in 10 minutes']);
    const moved = valueOf(updateRound(store.services, id, { startsAt: at('16:00') }));
    store.clock.set('2026-11-18', '13:55');
    expect(take()).toEqual([]);
    valueOf(undo(store.services, moved.step?.id));
    expect(take()).toEqual([]);
    valueOf(updateRound(store.services, id, { startsAt: at('16:00') }));
    store.clock.set('2026-11-18', '15:45');
    expect(take()).toEqual(['Panel at Copperstack in 15 minutes']);
  });
  it('that is cancelled or in the trash is not announced', () => {
    valueOf(updateRound(store.services, plan(), { status: 'cancelled' }));
    valueOf(trashRound(store.services, plan()));
    store.clock.set('2026-11-18', '13:50');
    expect(take()).toEqual([]);
  });
});

describe('a debrief', () => {
  let roundId: string;
  beforeEach(() => {
    roundId = newRound(store.services, newOpportunity(store.services), { kind: 'final', time: '14:00' });
    store.clock.set('2026-11-18', '14:30');
    take();
  });
  it('is asked for at the end of the round', () => {
    expect(dueNotices(store.services).next).toBe(at('15:00'));
    store.clock.set('2026-11-18', '15:00');
    expect(take()).toEqual(['Debrief owed: Final round at Copperstack']);
    expect(take()).toEqual([]);
  });
  it.each([
    ['was written', () => valueOf(saveDebrief(store.services, roundId, debriefWith({ rating: 4 })))],
    ['was waived', () => valueOf(waiveDebrief(store.services, roundId))],
    ['was begun', () => putDraft(store.services, `debrief:${roundId}`, { rating: 3 })],
  ])('that %s is not asked for', (_, settle) => {
    store.clock.set('2026-11-18', '15:00');
    settle();
    expect(take().filter((title) => title.startsWith('Debrief'))).toEqual([]);
  });
});

describe('follow-ups', () => {
  it('are counted in the morning, without those that are done, and once a day', () => {
    addCall('Call Rosa', '2026-11-17');
    addCall('Call Tomás', '2026-11-19');
    const done = addCall('Call Dana', '2026-11-19');
    valueOf(settleFollowUps(store.services, [done], 'done'));
    store.clock.set('2026-11-19', '08:30');
    expect(takeNotices(store.services).show).toEqual([
      {
        title: '1 follow-up today, 1 late',
        body: 'Call Rosa; Call Tomás',
        opens: { kind: 'today' },
        says: ['morning:2026-11-19'],
      },
    ]);
    store.clock.set('2026-11-19', '12:00');
    expect(take()).toEqual([]);
    store.clock.set('2026-11-20', '08:30');
    expect(take()).toEqual(['2 follow-ups late']);
  });
  it('put off to a time are said then, and not at the time they had', () => {
    take();
    const id = addCall('Call Rosa', '2026-11-18', '11:00');
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-18', { time: '16:30' }));
    store.clock.set('2026-11-18', '11:00');
    expect(take()).toEqual([]);
    store.clock.set('2026-11-18', '16:30');
    expect(take()).toEqual(['Call Rosa']);
  });
  it('put off until something comes in say nothing', () => {
    take();
    const opportunityId = newOpportunity(store.services);
    const fields = followUpWith({ subject: 'Wait', dueOn: '2026-11-18', dueTime: '11:00', timeZone: TEST_ZONE });
    const { id } = valueOf(addFollowUp(store.services, { ...fields, opportunityId })).value;
    valueOf(snoozeFollowUps(store.services, [id], null, { waits: true }));
    store.clock.set('2026-11-18', '12:00');
    expect(take()).toEqual([]);
    store.clock.set('2026-11-19', '08:30');
    expect(take()).toEqual([]);
  });
  it('are timed by the clock of the zone they were chosen in', () => {
    take();
    const fields = followUpWith({ subject: 'Call New York', dueOn: '2026-11-18', dueTime: '09:00' });
    valueOf(addFollowUp(store.services, { ...fields, timeZone: 'America/New_York' }));
    expect(dueNotices(store.services).next).toBe(at('14:00'));
  });
});

describe('what was said', () => {
  it('is no step of undo and tells no window', () => {
    store.changes.length = 0;
    markSaid(store.services, ['round:a:1', 'round:a:1']);
    expect(saidIds()).toEqual(['round:a:1']);
    expect(store.changes).toEqual([]);
    expect(valueOf(undo(store.services)).undone).toBeNull();
    expect(saidIds()).toEqual(['round:a:1']);
  });
  it('is forgotten after two months, but for the newest', () => {
    const many = Array.from({ length: 520 }, (_, index) => `round:${index}:1`);
    markSaid(store.services, many);
    store.clock.advance({ days: 61 });
    markSaid(store.services, ['round:new:1']);
    expect(saidIds()).toHaveLength(500);
    expect(saidIds()).toContain('round:new:1');
    store.clock.advance({ days: 59 });
    markSaid(store.services, ['round:newer:1']);
    expect(saidIds()).toContain('round:new:1');
  });
});

describe('the settings of notices', () => {
  it('hold everything back while they are off', () => {
    newRound(store.services, newOpportunity(store.services), { time: '10:10' });
    choose({ on: false });
    expect(take()).toEqual([]);
    choose({ on: true, leadMinutes: 5 });
    expect(take().filter((title) => title.includes('Copperstack in'))).toEqual([]);
    choose({ leadMinutes: 30 });
    expect(take()).toEqual(['Behavioural round at Copperstack in 10 minutes']);
  });
  it('are as at the start where something else is stored', () => {
    store.services.store.sqlite
      .prepare(`INSERT INTO setting (id, created_at, updated_at, value) VALUES ('notices', 0, 0, '{"leadMinutes":-4}')`)
      .run();
    expect(noticesOf(store.services)).toEqual(DEFAULT_NOTICES);
  });
});

describe('the tray', () => {
  it('counts what today asks for, and names the first five things with what they open', () => {
    const roundId = newRound(store.services, newOpportunity(store.services), { kind: 'panel', time: '14:00' });
    const owedId = newRound(store.services, newOpportunity(store.services, { company: 'Lumenhealth' }), {
      time: '08:00',
    });
    const late = addCall('Call Rosa', '2026-11-16');
    for (const name of ['One', 'Two', 'Three']) addCall(name, '2026-11-18');
    const asleep = addCall('Later', '2026-11-18');
    valueOf(snoozeFollowUps(store.services, [asleep], '2026-11-18', { time: '16:30' }));
    addCall('Tomorrow', '2026-11-19');
    const short = todayInShort(store.services);
    expect(short).toMatchObject({ due: 4, late: 1 });
    expect(short.top.slice(0, 3)).toEqual([
      { name: 'Panel at Copperstack', opens: { kind: 'sheet', roundId } },
      { name: 'Debrief: Behavioural round at Lumenhealth', opens: { kind: 'debrief', roundId: owedId } },
      { name: 'Call Rosa', opens: { kind: 'follow_up', id: late } },
    ]);
    expect(short.top).toHaveLength(5);
  });
});
