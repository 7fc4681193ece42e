import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaySeen, awaySummary } from '../../../db/services/away.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp, settleFollowUps, snoozeFollowUps, updateFollowUp } from '../../../db/services/follow-up.ts';
import { redo, undo } from '../../../db/services/history.ts';
import { addInteraction } from '../../../db/services/person.ts';
import { updateRound } from '../../../db/services/round.ts';
import {
  closeOutWith,
  debriefWith,
  dueList,
  followUpWith,
  newOpportunity,
  newRound,
  openFollowUps,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());
const daily = () => valueOf(runDaily(store.services));

/** Late, and silent from the 18th on: limbo begins on the 25th. */
function lateOne(): string {
  const id = newOpportunity(store.services, { stage: 'final' });
  newRound(store.services, id, { kind: 'final', status: 'done' });
  return id;
}

const wordFrom = (opportunityId: string, direction: 'inbound' | 'outbound' = 'inbound') => ({
  at: store.clock.now(),
  channel: 'email' as const,
  direction,
  summary: '',
  personId: null,
  opportunityId,
});

describe('days away', () => {
  it('are summed up once: what became due, which rounds ended, what went silent', () => {
    daily();
    lateOne();
    const other = newOpportunity(store.services, { company: 'Northwind', stage: 'interview' });
    newRound(store.services, other, { date: '2026-11-20' });
    for (const dueOn of ['2026-11-18', '2026-11-22', '2026-12-01', '2026-12-02'])
      valueOf(addFollowUp(store.services, followUpWith({ dueOn })));
    store.clock.set('2026-12-01');
    daily();
    // Due meanwhile: the thanks of the 19th, the one of the 22nd, and the status check of the 25th; the closing note is
    // the limbo that is counted already, and those of the 18th and of 1 December were due while somebody was there.
    expect(awaySummary(store.services)).toEqual({
      from: '2026-11-18',
      to: '2026-12-01',
      days: 13,
      followUps: 3,
      rounds: 1,
      limbo: 1,
    });
    expect(dueList(store.services)).toContain('2026-11-25 closing_note Dana Whitfield');
    awaySeen(store.services);
    expect(awaySummary(store.services)).toBeNull();
    store.clock.set('2026-12-02');
    daily();
    expect(awaySummary(store.services)).toBeNull();
  });
  it('count what is still to be done, and go with it', () => {
    daily();
    const id = newOpportunity(store.services, { stage: 'interview' });
    const roundId = newRound(store.services, id, { date: '2026-11-19' });
    valueOf(addFollowUp(store.services, followUpWith({ dueOn: '2026-11-20' })));
    store.clock.set('2026-11-25');
    daily();
    expect(awaySummary(store.services)).toMatchObject({ followUps: 1, rounds: 1, limbo: 0 });
    valueOf(settleFollowUps(store.services, [openFollowUps(store.services)[0]?.id ?? ''], 'done'));
    valueOf(updateRound(store.services, roundId, { status: 'cancelled' }));
    expect(awaySummary(store.services)).toMatchObject({ followUps: 0, rounds: 0 });
  });
  it('are not told of after a day or two, nor at the first start', () => {
    daily();
    expect(awaySummary(store.services)).toBeNull();
    store.clock.set('2026-11-20');
    daily();
    expect(awaySummary(store.services)).toBeNull();
  });
  it('that nobody read about are one with the next', () => {
    daily();
    store.clock.set('2026-11-25');
    daily();
    store.clock.set('2026-12-20');
    daily();
    expect(awaySummary(store.services)).toMatchObject({ from: '2026-11-18', to: '2026-12-20', days: 32 });
  });
  it.each(['17', '{"from":"x"}', '{broken', 'null'])('read %s in its place as nothing', (raw) => {
    store.services.store.sqlite
      .prepare(`INSERT INTO setting (id, created_at, updated_at, value) VALUES ('away', 0, 0, ?)`)
      .run(raw);
    expect(awaySummary(store.services)).toBeNull();
    daily();
    store.clock.set('2026-11-25');
    daily();
    expect(awaySummary(store.services)).toMatchObject({ days: 7 });
  });
});

describe('a clock that is changed', () => {
  it('forward and back again leaves what was there', () => {
    lateOne();
    daily();
    const before = dueList(store.services);
    store.clock.set('2027-03-01');
    daily();
    expect(dueList(store.services)).toContain('2026-11-25 closing_note Dana Whitfield');
    store.clock.set('2026-11-18', '11:00');
    daily();
    expect(dueList(store.services)).toEqual(before);
    expect(awaySummary(store.services)).toBeNull();
    store.clock.set('2026-11-26');
    daily();
    expect(dueList(store.services).filter((line) => line.includes('closing_note'))).toHaveLength(1);
  });
  it('to another zone moves what happened to the days it has there, also where it is closed', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-11-18', time: '09:30', status: 'done' });
    valueOf(saveCloseOut(store.services, closeOutWith(id)));
    daily();
    expect(dueList(store.services)).toContain('2026-11-19 thank_you Dana Whitfield');
    store.clock.timeZone = 'Pacific/Kiritimati';
    daily();
    expect(dueList(store.services)).toContain('2026-11-20 thank_you Dana Whitfield');
  });
  it('to another zone and back, with a change made there, is another day', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, id, { date: '2026-11-18', time: '09:30', status: 'done' });
    daily();
    store.clock.timeZone = 'Pacific/Kiritimati';
    valueOf(addInteraction(store.services, { ...wordFrom(id, 'outbound'), summary: 'Called' }));
    expect(dueList(store.services)).toContain('2026-11-20 thank_you Dana Whitfield');
    store.clock.timeZone = 'Europe/Lisbon';
    daily();
    expect(dueList(store.services)).toContain('2026-11-19 thank_you Dana Whitfield');
    const seen = store.services.store.sqlite.prepare('SELECT count(*) FROM activity').pluck();
    const before = seen.get();
    daily();
    expect(seen.get()).toBe(before);
  });
});

describe('what a daily run made of a round', () => {
  const notes = () =>
    openFollowUps(store.services)
      .filter(({ kind }) => kind === 'closing_note')
      .map(({ dueOn, person, draft }) => `${dueOn} ${person} ${draft}`);

  it('goes with it when the round is undone, and is there again when it is done again', () => {
    lateOne();
    store.clock.set('2026-11-26');
    daily();
    const before = dueList(store.services);
    expect(notes()).toEqual(['2026-11-25 Dana Whitfield ']);
    valueOf(undo(store.services));
    expect(notes()).toEqual([]);
    const without = dueList(store.services);
    valueOf(redo(store.services));
    expect(dueList(store.services)).toEqual(before);
    valueOf(undo(store.services));
    expect(dueList(store.services)).toEqual(without);
  });
  it('comes back with what was written into it, or done with it, one step after the other', () => {
    lateOne();
    store.clock.set('2026-11-26');
    daily();
    const [note] = openFollowUps(store.services).filter(({ kind }) => kind === 'closing_note');
    valueOf(updateFollowUp(store.services, note?.id ?? '', { draft: 'Dear Dana' }));
    valueOf(settleFollowUps(store.services, [note?.id ?? ''], 'skipped'));
    for (let step = 0; step < 3; step += 1) valueOf(undo(store.services));
    expect(notes()).toEqual([]);
    valueOf(redo(store.services));
    expect(notes()).toEqual(['2026-11-25 Dana Whitfield ']);
    valueOf(redo(store.services));
    expect(notes()).toEqual(['2026-11-25 Dana Whitfield Dear Dana']);
    valueOf(redo(store.services));
    expect(notes()).toEqual([]);
    store.clock.set('2026-11-27');
    daily();
    expect(notes()).toEqual([]);
  });
  it('is as the day wants it that a step is undone on', () => {
    const id = lateOne();
    store.clock.set('2026-11-20');
    valueOf(addInteraction(store.services, wordFrom(id)));
    store.clock.set('2026-11-30');
    daily();
    expect(notes()).toEqual(['2026-11-27 Dana Whitfield ']);
    valueOf(undo(store.services));
    expect(notes()).toEqual(['2026-11-25 Dana Whitfield ']);
    valueOf(redo(store.services));
    expect(notes()).toEqual(['2026-11-27 Dana Whitfield ']);
  });
});

describe('putting off until something comes in', () => {
  const asks = () =>
    openFollowUps(store.services).map(({ waitsSince, snoozedUntil }) => ({ waitsSince, snoozedUntil }));
  const waiting = () => {
    const opportunityId = newOpportunity(store.services, { stage: 'lead' });
    const { id } = valueOf(addFollowUp(store.services, followUpWith({ opportunityId, dueOn: '2026-11-18' }))).value;
    valueOf(snoozeFollowUps(store.services, [id], null, { waits: true }));
    return opportunityId;
  };
  const message = (opportunityId: string, direction: 'inbound' | 'outbound') =>
    valueOf(addInteraction(store.services, wordFrom(opportunityId, direction)));

  it('ends with an answer, on the day it came, and waits again when that is undone', () => {
    const opportunityId = waiting();
    const since = store.clock.now();
    store.clock.set('2026-11-24');
    daily();
    message(opportunityId, 'outbound');
    expect(asks()).toEqual([{ waitsSince: since, snoozedUntil: null }]);
    message(opportunityId, 'inbound');
    expect(asks()).toEqual([{ waitsSince: null, snoozedUntil: '2026-11-24' }]);
    valueOf(undo(store.services));
    expect(asks()).toEqual([{ waitsSince: since, snoozedUntil: null }]);
    valueOf(redo(store.services));
    expect(asks()).toEqual([{ waitsSince: null, snoozedUntil: '2026-11-24' }]);
  });
  it('ends with the end of a round, which the daily run notices', () => {
    const opportunityId = waiting();
    newRound(store.services, opportunityId, { date: '2026-11-20' });
    store.clock.set('2026-11-19');
    daily();
    expect(asks().map(({ waitsSince }) => waitsSince)).not.toContain(null);
    store.clock.set('2026-11-21');
    daily();
    expect(asks()).toEqual([{ waitsSince: null, snoozedUntil: '2026-11-21' }]);
  });
});

describe('a debrief', () => {
  it('that names a promised day changes which check is due, and back with undo', () => {
    const id = newOpportunity(store.services, { stage: 'interview' });
    const roundId = newRound(store.services, id, { status: 'done' });
    const before = dueList(store.services);
    valueOf(saveDebrief(store.services, roundId, debriefWith({ promisedBy: '2026-12-01' })));
    expect(dueList(store.services)).toContain('2026-12-02 status_check –');
    valueOf(undo(store.services));
    expect(dueList(store.services)).toEqual(before);
  });
});
