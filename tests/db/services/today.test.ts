import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contract } from '../../../electron/ipc/contract/index.ts';
import type { FollowUpFields } from '../../../db/domain/follow-up.ts';
import { followUp, initiative, initiativeSkill } from '../../../db/schema/index.ts';
import { rows } from '../../../db/repositories/rows.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp, settleFollowUps, snoozeFollowUps } from '../../../db/services/follow-up.ts';
import { undo } from '../../../db/services/history.ts';
import { saveOffer } from '../../../db/services/offer.ts';
import { updateOpportunity } from '../../../db/services/opportunity.ts';
import { addEvidence, setLevels } from '../../../db/services/roadmap.ts';
import { counts, letGoLongPast, todayView } from '../../../db/services/today.ts';
import { debriefWith, followUpWith, newOpportunity, newRound, offerWith, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const today = () => contract['today.view'].output.parse(valueOf(todayView(store.services)));
const late = () => valueOf(counts(store.services)).late;
const add = (fields: Partial<FollowUpFields>) => valueOf(addFollowUp(store.services, followUpWith(fields))).value.id;

describe('the next thing coming', () => {
  it('is the round, the follow-up or the date that comes first', () => {
    expect(today().next).toBeNull();
    add({ dueOn: '2026-12-20', subject: 'Word with Rosa' });
    expect(today().next).toMatchObject({ kind: 'follow_up', followUp: { subject: 'Word with Rosa' } });

    const lead = newOpportunity(store.services, { company: 'Emberworks' });
    valueOf(updateOpportunity(store.services, lead, { deadline: '2026-12-10' }));
    expect(today().next).toMatchObject({ kind: 'deadline', company: 'Emberworks', on: '2026-12-10' });

    newRound(store.services, newOpportunity(store.services), { kind: 'panel', date: '2026-12-08', time: '14:00' });
    expect(today().next).toMatchObject({ kind: 'round', company: 'Copperstack', roundKind: 'panel' });

    const offered = newOpportunity(store.services, { company: 'Maplework', stage: 'offer' });
    valueOf(saveOffer(store.services, offerWith(offered, { answerBy: '2026-11-18' })));
    expect(today().next).toMatchObject({ kind: 'answer_by', company: 'Maplework' });
  });

  it('is the date they promised their answer by', () => {
    const opportunityId = newOpportunity(store.services, { company: 'Prismfield', stage: 'interview' });
    const roundId = newRound(store.services, opportunityId, { date: '2026-11-18', time: '08:00' });
    valueOf(saveDebrief(store.services, roundId, debriefWith({ promisedBy: '2026-11-18' })));
    expect(today().next).toMatchObject({ kind: 'promised', company: 'Prismfield', on: '2026-11-18' });
  });

  it('takes no deadline of what was applied to, and nothing that is over', () => {
    const applied = newOpportunity(store.services);
    valueOf(updateOpportunity(store.services, applied, { deadline: '2026-11-20', appliedOn: '2026-11-18' }));
    const past = newOpportunity(store.services, { company: 'Orchidcart' });
    valueOf(updateOpportunity(store.services, past, { deadline: '2026-11-17' }));
    expect(today().next).toBeNull();
  });

  it('is one that wakes up, at the time it wakes', () => {
    const id = add({ dueOn: '2026-11-18', subject: 'Call' });
    expect(today().next).toBeNull();
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-18', { time: '16:00' }));
    const { next } = today();
    expect(next).toMatchObject({ kind: 'follow_up', followUp: { subject: 'Call' } });
    expect(next?.at).toBe(store.clock.now() + 6 * 3_600_000);
  });
});

describe('what was put off', () => {
  it('is not on Today until it wakes, and Today says when to look again', () => {
    const id = add({ dueOn: '2026-11-18', subject: 'Call' });
    valueOf(snoozeFollowUps(store.services, [id], '2026-11-18', { time: '16:00' }));
    expect(today().today).toEqual([]);
    expect(today().changesAt).toBe(store.clock.now() + 6 * 3_600_000);
    store.clock.set('2026-11-18', '16:00');
    expect(today().today).toMatchObject([{ subject: 'Call' }]);
    expect(today().changesAt).toBeNull();
  });

  it('waits for an answer out of sight', () => {
    const opportunityId = newOpportunity(store.services);
    const id = add({ dueOn: '2026-11-10', opportunityId });
    expect(late()).toBe(1);
    valueOf(snoozeFollowUps(store.services, [id], null, { waits: true }));
    expect(today()).toMatchObject({ late: [], today: [], thisWeek: [], longPast: null });
    expect(late()).toBe(0);
  });
});

describe('what is long past', () => {
  beforeEach(() => {
    for (const dueOn of ['2026-10-03', '2026-11-03', '2026-11-04', '2026-11-17']) add({ dueOn, subject: dueOn });
  });

  it('is told of in sum and is not late, in the list as in the side bar', () => {
    expect(today().late.map(({ subject }) => subject)).toEqual(['2026-11-04', '2026-11-17']);
    expect(today().longPast).toEqual({ count: 2, oldestOn: '2026-10-03' });
    expect(late()).toBe(2);
  });

  it('is let go as one step, with the reason on each, and comes back with undo', () => {
    const { value, step } = valueOf(letGoLongPast(store.services));
    expect(value.count).toBe(2);
    expect(today().longPast).toBeNull();
    expect(today().late).toHaveLength(2);
    const skipped = store.services.store.orm.select().from(followUp).all();
    expect(skipped.filter(({ state }) => state === 'skipped').map(({ skipReason }) => skipReason)).toEqual([
      'Let go: long past',
      'Let go: long past',
    ]);
    valueOf(undo(store.services, step?.id));
    expect(today().longPast).toEqual({ count: 2, oldestOn: '2026-10-03' });
  });

  it('changes nothing when nothing is long past', () => {
    valueOf(letGoLongPast(store.services));
    expect(valueOf(letGoLongPast(store.services))).toEqual({ value: { count: 0 }, step: null });
  });

  it('does not take what sleeps with it', () => {
    const asleep = add({ dueOn: '2026-09-01', subject: 'Asleep' });
    valueOf(snoozeFollowUps(store.services, [asleep], '2026-11-30'));
    expect(valueOf(letGoLongPast(store.services)).value.count).toBe(2);
    expect(rows(store.services.store, followUp).get(asleep)?.state).toBe('open');
  });
});

describe('a round of today or tomorrow', () => {
  it('says what is missing for it, and stays until it is over', () => {
    const opportunityId = newOpportunity(store.services);
    newRound(store.services, opportunityId, { date: '2026-11-18', time: '10:30' });
    expect(today().rounds[0]?.readiness).toMatchObject({ opportunityId, have: 0 });
    expect(today().rounds[0]?.readiness?.missing).toContainEqual({ kind: 'pain_with_answer' });
    store.clock.set('2026-11-18', '11:29');
    expect(today().rounds).toHaveLength(1);
    expect(today().changesAt).toBe(store.clock.now() + 60_000);
    store.clock.set('2026-11-18', '11:30');
    expect(today()).toMatchObject({ rounds: [], owed: [{ opportunityId }] });
  });
});

describe('the next hour of the top of the roadmap', () => {
  const write = (title: string, lane: 'now' | 'next' | 'later', effortHours: number, skillId: string) => {
    const { store: kept } = store.services;
    const at = store.clock.now();
    rows(kept, initiative).insert({ id: title, title, kind: 'practice', lane, position: 1, effortHours }, at);
    rows(kept, initiativeSkill).insert({ id: `${title}-skill`, initiativeId: title, skillId, gain: 2 }, at);
  };

  it('is the initiative under way that brings most for its effort, else the words said most strongly', () => {
    const skillId = skillOf(store.services, 'Experiment design');
    const other = skillOf(store.services, 'Negotiation');
    valueOf(setLevels(store.services, { id: skillId, current: 1, target: 4 }));
    const opportunityId = newOpportunity(store.services, { company: 'Tidalforge', stage: 'interview' });
    const said = { skillId, opportunityId, source: 'hiring_manager' as const, personId: null, roundId: null };
    const heard = [
      { importance: 3, quote: 'It would be nice', seenOn: '2026-11-17' },
      { importance: 5, quote: 'Nobody here can size a test', seenOn: '2026-11-10' },
      { importance: 5, quote: '', seenOn: '2026-11-18' },
    ];
    for (const one of heard) valueOf(addEvidence(store.services, { ...said, ...one }));
    expect(today().topSkill).toMatchObject({
      skillId,
      nextHour: { kind: 'words', quote: 'Nobody here can size a test', company: 'Tidalforge' },
    });
    write('A long course', 'now', 100, skillId);
    write('Write up the checkout experiment', 'next', 4, skillId);
    write('Read a paper', 'later', 1, skillId);
    write('Practise queries', 'now', 1, other);
    expect(today().topSkill?.nextHour).toEqual({ kind: 'initiative', title: 'Write up the checkout experiment' });
  });
});

it('nothing that was done or skipped is on Today', () => {
  const [done, skipped] = [add({ dueOn: '2026-11-18' }), add({ dueOn: '2026-11-01' })];
  valueOf(settleFollowUps(store.services, [done], 'done'));
  valueOf(settleFollowUps(store.services, [skipped], 'skipped'));
  expect(today()).toMatchObject({ late: [], today: [], longPast: null, next: null });
});
