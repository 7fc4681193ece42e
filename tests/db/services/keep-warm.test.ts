import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { byWarmth } from '../../../db/domain/keep-warm.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { settleFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { peopleToKeepWarm, setKeepInTouch } from '../../../db/services/keep-warm.ts';
import { moveOpportunities } from '../../../db/services/opportunity.ts';
import { addInteraction, addPerson, openPerson, trashPeople } from '../../../db/services/person.ts';
import {
  closeOutWith,
  debriefWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
  personWith,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, TEST_ZONE, valueOf } from '../../support/store.ts';
import { dump } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const add = (fields: Parameters<typeof personWith>[0]) =>
  valueOf(addPerson(store.services, personWith(fields))).value.id;
const say = (personId: string, direction: 'inbound' | 'outbound', summary = '') =>
  valueOf(
    addInteraction(store.services, {
      at: store.clock.now(),
      channel: 'call',
      direction,
      summary,
      personId,
      opportunityId: null,
    }),
  );
const warm = () => valueOf(peopleToKeepWarm(store.services));
const order = () =>
  byWarmth(warm(), { today: store.clock.today(), zone: TEST_ZONE }).map(({ name, state }) => `${name}: ${state.is}`);
const one = (name: string) => warm().find((row) => row.name === name);
const keep = (ids: string[], days: number | null) => setKeepInTouch(store.services, ids, days);

describe('people to keep warm', () => {
  it('are in the order in which they are due a word, the day moving them up', () => {
    const mentor = add({ name: 'Mina', kind: 'mentor' });
    const recruiter = add({ name: 'Rui', kind: 'recruiter' });
    add({ name: 'Ola', kind: 'referrer' });
    add({ name: 'Ivo', kind: 'interviewer' });
    valueOf(keep([mentor], 30));
    valueOf(keep([recruiter], 14));
    expect(order()).toEqual(['Rui: coming', 'Mina: coming', 'Ola: unset']);
    store.clock.advance({ days: 10 });
    say(recruiter, 'outbound');
    store.clock.advance({ days: 10 });
    expect(order()).toEqual(['Rui: coming', 'Mina: coming', 'Ola: unset']);
    store.clock.advance({ days: 12 });
    expect(order()).toEqual(['Rui: due', 'Mina: due', 'Ola: unset']);
    say(recruiter, 'inbound');
    expect(order()).toEqual(['Mina: due', 'Rui: coming', 'Ola: unset']);
  });

  it('tell the last word: when, who said it, how, and what', () => {
    const id = add({ name: 'Rui', kind: 'recruiter' });
    expect(one('Rui')).toMatchObject({ lastContactAt: null, lastWord: null });
    say(id, 'outbound', 'Earlier');
    store.clock.advance({ days: 3 });
    say(id, 'inbound', 'A role in Porto, perhaps');
    expect(one('Rui')).toMatchObject({
      lastContactAt: store.clock.now(),
      lastWord: { channel: 'call', direction: 'inbound', summary: 'A role in Porto, perhaps' },
    });
  });

  it('tell who introduced me to what, and what came of each', () => {
    const first = newOpportunity(store.services, { company: 'Bluefreight', viaPerson: 'Rui', stage: 'applied' });
    store.clock.advance({ hours: 1 });
    const second = newOpportunity(store.services, { company: 'Copperstack', viaPerson: 'Rui', stage: 'applied' });
    valueOf(
      moveOpportunities(store.services, { ids: [first], stageId: stageOf(store.services, 'offer'), beforeId: null }),
    );
    valueOf(saveCloseOut(store.services, closeOutWith(second, { outcome: 'rejected' })));
    expect(one('Rui')?.introduced.map(({ company, stageKind, outcome }) => [company, stageKind, outcome])).toEqual([
      ['Copperstack', 'closed', 'rejected'],
      ['Bluefreight', 'offer', null],
    ]);
    expect(one('Rui')?.introductions).toBe(2);
  });

  it('tell how the last round they held went, which makes an interviewer one of them', () => {
    const opportunityId = newOpportunity(store.services, { company: 'Copperstack', stage: 'interview' });
    const held = (date: string, rating: number, time = '09:00') => {
      const roundId = newRound(store.services, opportunityId, {
        status: 'done',
        date,
        time,
        with: [interviewerNamed('Ivo')],
      });
      valueOf(saveDebrief(store.services, roundId, debriefWith({ rating })));
    };
    held('2026-11-16', 5);
    expect(one('Ivo')).toMatchObject({ rating: 5, lastRound: { company: 'Copperstack', kind: 'behavioural' } });
    expect(one('Ivo')?.takesPartIn).toMatchObject({ company: 'Copperstack', stageKind: 'interview' });
    held('2026-11-17', 2);
    expect(one('Ivo')).toBeUndefined();
    valueOf(keep([personOf(store.services, 'Ivo')], 90));
    expect(one('Ivo')?.rating).toBe(2);
  });

  it('rest until the next word once the proposed one was skipped', () => {
    const id = add({ name: 'Rui', kind: 'recruiter', keepInTouchDays: 14 });
    say(id, 'outbound');
    store.clock.advance({ days: 20 });
    expect(order()).toEqual(['Rui: due']);
    const [proposed] = openFollowUps(store.services);
    expect(one('Rui')?.followUp).toMatchObject({ id: proposed?.id, state: 'open' });
    valueOf(settleFollowUps(store.services, [proposed?.id ?? ''], 'skipped'));
    expect(order()).toEqual(['Rui: resting']);
    say(id, 'outbound');
    expect(order()).toEqual(['Rui: coming']);
  });

  it('are nobody who lies in the trash', () => {
    const id = add({ name: 'Rui', kind: 'recruiter' });
    expect(order()).toHaveLength(1);
    valueOf(trashPeople(store.services, [id]));
    expect(order()).toEqual([]);
  });
});

describe('the interval', () => {
  it('is set for many at once, proposes for each, and is taken back in one step', () => {
    const ids = [add({ name: 'Mina', kind: 'mentor' }), add({ name: 'Rui', kind: 'recruiter' })];
    const before = dump(store.services.store);
    const done = valueOf(keep(ids, 30));
    expect(done.step?.label).toBe('Keep in touch with 2 people every 30 days');
    expect(openFollowUps(store.services).map(({ rule, person }) => [rule, person])).toEqual([
      ['keep_in_touch', 'Mina'],
      ['keep_in_touch', 'Rui'],
    ]);
    valueOf(undo(store.services, done.step?.id ?? ''));
    expect(dump(store.services.store)).toEqual(before);
  });

  it('is taken away, and what it proposed with it', () => {
    const id = add({ name: 'Mina', kind: 'mentor', keepInTouchDays: 30 });
    expect(openFollowUps(store.services)).toHaveLength(1);
    expect(valueOf(keep([id], null)).step?.label).toBe('Stopped keeping in touch with Mina');
    expect(openFollowUps(store.services)).toEqual([]);
    expect(valueOf(openPerson(store.services, id)).keepInTouchDays).toBeNull();
  });

  it('changes nobody when one of them is gone', () => {
    const id = add({ name: 'Mina', kind: 'mentor' });
    const result = keep([id, '01977e4e-0000-7000-8000-00000000dead'], 30);
    expect(result).toMatchObject({ ok: false, error: { code: 'not_found' } });
    expect(valueOf(openPerson(store.services, id)).keepInTouchDays).toBeNull();
  });
});
