import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addFollowUp,
  listFollowUps,
  settleFollowUps,
  snoozeFollowUps,
  trashFollowUps,
  updateFollowUp,
} from '../../../db/services/follow-up.ts';
import { reopenFollowUps, updateFollowUps } from '../../../db/services/follow-up-bulk.ts';
import { undo } from '../../../db/services/history.ts';
import { opportunityOptions } from '../../../db/services/opportunity-options.ts';
import { openPerson } from '../../../db/services/person.ts';
import { search } from '../../../db/services/search.ts';
import { counts, todayView } from '../../../db/services/today.ts';
import { followUpWith, newOpportunity, openFollowUps, personOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';
import { runs } from '../../support/seed.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const add = (fields: Parameters<typeof followUpWith>[0] = {}) =>
  valueOf(addFollowUp(store.services, followUpWith(fields))).value.id;
const open = () => openFollowUps(store.services);
const settled = () => valueOf(listFollowUps(store.services)).settled;
const settle = (id: string, as: 'done' | 'skipped' = 'done', reason = '') =>
  valueOf(settleFollowUps(store.services, [id], as, reason));
const only = () => open()[0]?.id ?? '';

describe('a follow-up that repeats', () => {
  const monthly = { every: 1, unit: 'month' } as const;

  it('makes its next when it is done or skipped, and undo takes that back', () => {
    const personId = inesId();
    add({ dueOn: '2026-10-31', repeat: monthly, subject: 'Coffee', personId, channel: 'call', draft: 'Hi Ines' });
    settle(only());
    expect(open()).toMatchObject([{ dueOn: '2026-11-30', subject: 'Coffee', personId, channel: 'call', draft: '' }]);
    settle(only(), 'skipped');
    expect(open()).toMatchObject([{ dueOn: '2026-12-31', repeatFrom: '2026-10-31' }]);
    valueOf(undo(store.services));
    expect(open()).toMatchObject([{ dueOn: '2026-11-30' }]);
    valueOf(undo(store.services));
    expect(open()).toMatchObject([{ dueOn: '2026-10-31', draft: 'Hi Ines' }]);
  });
  it('begins anew from the day it is moved to', () => {
    const id = add({ dueOn: '2026-11-30', repeat: { every: 1, unit: 'week' } });
    valueOf(updateFollowUp(store.services, id, { dueOn: '2026-12-03' }));
    settle(id);
    expect(open()).toMatchObject([{ dueOn: '2026-12-10' }]);
  });
  it('ends when it stops repeating, and when it goes to the trash', () => {
    const [stopped, trashed] = [add({ repeat: monthly }), add({ repeat: monthly })];
    const { step } = valueOf(updateFollowUp(store.services, stopped, { repeat: null }));
    expect(step?.label).toBe('Stopped repeating a follow-up');
    settle(stopped);
    valueOf(trashFollowUps(store.services, [trashed]));
    expect(open()).toEqual([]);
  });
  it('comes back once when it is put back after its next was made', () => {
    const id = add({ dueOn: '2026-11-20', repeat: monthly });
    settle(id);
    valueOf(reopenFollowUps(store.services, [id]));
    expect(open().map(({ dueOn, repeatEvery }) => [dueOn, repeatEvery])).toEqual([
      ['2026-11-20', null],
      ['2026-12-20', 1],
    ]);
    settle(id);
    expect(open().map(({ dueOn }) => dueOn)).toEqual(['2026-12-20']);
  });
  it('is not for what a rule makes', () => {
    newOpportunity(store.services, { stage: 'applied' });
    expect(updateFollowUp(store.services, only(), { repeat: monthly })).toMatchObject({ error: { field: 'repeat' } });
  });
  it('is never open twice in one series, whatever is done to it in whatever order', () => {
    const doing = fc.constantFrom('done', 'skip', 'reopen', 'undo', 'snooze', 'move', 'day');
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 14 }), (steps) => {
        const fresh = newStore();
        const { services } = fresh;
        valueOf(addFollowUp(services, followUpWith({ repeat: { every: 1, unit: 'week' } })));
        const rowsOf = () => valueOf(listFollowUps(services));
        for (const step of steps) {
          const id = rowsOf().open.at(-1)?.id ?? '';
          const last = rowsOf().settled[0]?.id ?? '';
          if (step === 'done') settleFollowUps(services, [id], 'done');
          if (step === 'skip') settleFollowUps(services, [id], 'skipped');
          if (step === 'reopen') reopenFollowUps(services, [last]);
          if (step === 'undo') undo(services);
          if (step === 'snooze') snoozeFollowUps(services, [id], '2027-01-10');
          if (step === 'move') updateFollowUps(services, [id], { moveDays: 2 });
          if (step === 'day') fresh.clock.advance({ days: 9 });
          const repeating = rowsOf().open.filter(({ repeatEvery }) => repeatEvery !== null);
          expect(repeating.length).toBeLessThanOrEqual(1);
        }
        fresh.close();
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('snoozing', () => {
  const today = () => valueOf(todayView(store.services));

  it('until a time of today keeps the zone, and refuses a time that has passed', () => {
    const id = add({ dueOn: '2026-11-18' });
    expect(snoozeFollowUps(store.services, [id], '2026-11-18', { time: '09:00' })).toMatchObject({
      error: { field: 'time' },
    });
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-18', { time: '15:00' }));
    expect(open()).toMatchObject([{ snoozedTime: '15:00', snoozedZone: 'Europe/Lisbon' }]);
  });
  it('until something comes in leaves Today and the count of what is late', () => {
    const id = add({ dueOn: '2026-11-16', personId: inesId() });
    expect(valueOf(counts(store.services)).late).toBe(1);
    valueOf(snoozeFollowUps(store.services, [id], null, { waits: true }));
    expect(valueOf(counts(store.services)).late).toBe(0);
    expect([...today().late, ...today().today, ...today().thisWeek]).toEqual([]);
    expect(open()).toMatchObject([{ waitsSince: store.clock.now(), snoozedUntil: null }]);
  });
  it('with a day at the latest asks on that day', () => {
    const id = add({ dueOn: '2026-11-16', personId: inesId() });
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-20', { waits: true }));
    expect([...today().late, ...today().today]).toEqual([]);
    store.clock.advance({ days: 2 });
    expect(today().today.map((row) => row.id)).toEqual([id]);
    store.clock.advance({ days: 1 });
    expect(valueOf(counts(store.services)).late).toBe(1);
  });
  it('refuses to wait for nobody, a day that has passed, and no day at all', () => {
    const id = add();
    const wrong = (...[until, more]: [string | null, Parameters<typeof snoozeFollowUps>[3]?]) =>
      snoozeFollowUps(store.services, [id], until, more);
    expect(wrong(null, { waits: true })).toMatchObject({ error: { code: 'invalid', field: 'waits' } });
    expect(wrong('2026-11-17')).toMatchObject({ error: { field: 'until' } });
    expect(wrong(null)).toMatchObject({ error: { field: 'until' } });
  });
  it('ends when another day is chosen', () => {
    const id = add({ personId: inesId() });
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-30', { waits: true, time: '09:00' }));
    valueOf(updateFollowUp(store.services, id, { dueOn: '2026-11-25' }));
    expect(open()).toMatchObject([{ snoozedUntil: null, snoozedTime: null, snoozedZone: null, waitsSince: null }]);
  });
});

describe('skipping and putting back', () => {
  it('keeps the reason, which is found by its words', () => {
    const opportunityId = newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
    settle(add({ opportunityId }), 'skipped', 'Pelicans wrote first');
    expect(settled()).toMatchObject([{ state: 'skipped', skipReason: 'Pelicans wrote first' }]);
    expect(valueOf(search(store.services, 'pelicans wrote', 10)).hits).toHaveLength(1);
  });
  it('puts back what was done with the message it logged, unless that was edited since', () => {
    const personId = inesId();
    const id = add({ personId, subject: 'Thanks' });
    settle(id);
    const said = () => valueOf(openPerson(store.services, personId)).stream.filter(({ is }) => is === 'interaction');
    expect(said()).toHaveLength(1);
    expect(valueOf(reopenFollowUps(store.services, [id])).value).toEqual({ open: 1 });
    expect([open().length, said().length]).toEqual([1, 0]);
  });
  it('makes one that was skipped open and awake, without its reason', () => {
    const id = add();
    valueOf(snoozeFollowUps(store.services, [id], '2026-12-01'));
    settle(id, 'skipped', 'No');
    valueOf(reopenFollowUps(store.services, [id]));
    expect(open()).toMatchObject([{ skipReason: '', snoozedUntil: null, settledAt: null }]);
  });
});

describe('changing many', () => {
  it('is one step, each moved from its own day', () => {
    const ids = [add({ dueOn: '2026-11-20' }), add({ dueOn: '2026-11-28' })];
    const before = dumpAll(store.services.store);
    const { step } = valueOf(updateFollowUps(store.services, ids, { moveDays: 2, channel: 'call' }));
    expect(step?.label).toBe('Changed 2 follow-ups');
    expect(open().map(({ dueOn, channel }) => [dueOn, channel])).toEqual([
      ['2026-11-22', 'call'],
      ['2026-11-30', 'call'],
    ]);
    valueOf(undo(store.services));
    expect(open().map(({ dueOn, channel }) => [dueOn, channel])).toEqual([
      ['2026-11-20', null],
      ['2026-11-28', null],
    ]);
    expect(dumpAll(store.services.store)['follow_up']).toEqual(before['follow_up']);
  });
  it('changes all or none', () => {
    const id = add();
    const gone = '01932d7e-0000-7000-8000-000000000000';
    expect(updateFollowUps(store.services, [id, gone], { dueOn: '2026-12-24' })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(open()).toMatchObject([{ dueOn: '2026-11-20' }]);
  });
  it('leaves the kind and the opportunity of what a rule made to the rule', () => {
    newOpportunity(store.services, { stage: 'applied' });
    const wrong = updateFollowUps(store.services, [only()], { kind: 'other' });
    expect(wrong).toMatchObject({ error: { code: 'invalid', field: 'kind' } });
    expect(updateFollowUp(store.services, only(), { opportunityId: null })).toMatchObject({
      error: { field: 'opportunityId' },
    });
  });
});

it('names every opportunity for choosing one, what still runs first', () => {
  const closed = newOpportunity(store.services, { stage: 'closed', company: 'Aardwolf' });
  const running = newOpportunity(store.services, { company: 'Zebrafish' });
  const options = valueOf(opportunityOptions(store.services));
  expect(options.map(({ id, company, closed: isClosed }) => [id, company, isClosed])).toEqual([
    [running, 'Zebrafish', false],
    [closed, 'Aardwolf', true],
  ]);
});

function inesId(): string {
  newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
  return personOf(store.services, 'Ines Duarte');
}
