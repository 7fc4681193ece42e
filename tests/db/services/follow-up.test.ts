import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addFollowUp,
  listFollowUps,
  settleFollowUps,
  snoozeFollowUps,
  trashFollowUps,
  updateFollowUp,
} from '../../../db/services/follow-up.ts';
import { moveOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addInteraction, openPerson, updatePerson } from '../../../db/services/person.ts';
import { runDaily } from '../../../db/services/daily.ts';
import { updateRound } from '../../../db/services/round.ts';
import { changeSettings } from '../../../db/services/settings.ts';
import { counts, todayView } from '../../../db/services/today.ts';
import {
  dueList,
  followUpWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  openFollowUps,
  personOf,
  stageOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';
import { dumpAll } from '../../support/tables.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

const add = (fields: Parameters<typeof followUpWith>[0] = {}) =>
  valueOf(addFollowUp(store.services, followUpWith(fields))).value.id;
const heard = (fields: Partial<Parameters<typeof addInteraction>[1]>) =>
  valueOf(
    addInteraction(store.services, {
      at: store.clock.now(),
      channel: 'email',
      direction: 'inbound',
      summary: '',
      personId: null,
      opportunityId: null,
      ...fields,
    }),
  );

const saidTo = (personId: string) =>
  valueOf(openPerson(store.services, personId)).stream.filter(({ is }) => is === 'interaction');

describe('settling follow-ups', () => {
  it('logs what went out when it was done, and nothing when it was skipped', () => {
    const opportunityId = newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
    const personId = personOf(store.services, 'Ines Duarte');
    const [done, skipped] = [
      add({ personId, opportunityId, subject: 'Thank you, Ines', channel: 'message' }),
      add({ personId, opportunityId }),
    ];
    valueOf(settleFollowUps(store.services, [done], 'done'));
    valueOf(settleFollowUps(store.services, [skipped], 'skipped'));
    const logged = saidTo(personId);
    expect(logged).toMatchObject([
      {
        direction: 'outbound',
        channel: 'message',
        text: 'Thank you, Ines',
        company: 'Copperstack',
        at: store.clock.now(),
      },
    ]);
    const { open, settled } = valueOf(listFollowUps(store.services));
    expect([open, settled.map(({ state }) => state).sort()]).toEqual([[], ['done', 'skipped']]);
  });
  it('logs once, however often it is settled', () => {
    newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
    const personId = personOf(store.services, 'Ines Duarte');
    const id = add({ personId });
    valueOf(settleFollowUps(store.services, [id, id], 'done'));
    expect(valueOf(settleFollowUps(store.services, [id], 'done')).step).toBeNull();
    expect(saidTo(personId)).toHaveLength(1);
  });
  it('settles all of them or none', () => {
    const id = add();
    const before = dumpAll(store.services.store);
    const gone = '01932d7e-0000-7000-8000-000000000000';
    expect(settleFollowUps(store.services, [id, gone], 'done')).toMatchObject({ error: { code: 'not_found' } });
    expect(snoozeFollowUps(store.services, [id, gone], '2026-12-01')).toMatchObject({ error: { code: 'not_found' } });
    expect(trashFollowUps(store.services, [id, gone])).toMatchObject({ error: { code: 'not_found' } });
    expect(updateFollowUp(store.services, gone, {})).toMatchObject({ error: { code: 'not_found' } });
    expect(dumpAll(store.services.store)).toEqual(before);
  });
});

describe('the first screen', () => {
  it('puts what is due under late, today and this week by the day it asks for attention', () => {
    for (const dueOn of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-25', '2026-11-26'])
      add({ dueOn, subject: dueOn });
    const subjects = () => {
      const { late, today, thisWeek } = valueOf(todayView(store.services));
      const { openFollowUps: open } = valueOf(counts(store.services));
      return {
        late: late.map(({ subject }) => subject),
        today: today.map(({ subject }) => subject),
        week: thisWeek.map(({ subject }) => subject),
        open,
      };
    };
    expect(subjects()).toEqual({
      late: ['2026-11-17'],
      today: ['2026-11-18'],
      week: ['2026-11-19', '2026-11-25'],
      open: 5,
    });
    const [late] = openFollowUps(store.services);
    valueOf(snoozeFollowUps(store.services, [late?.id ?? ''], '2026-11-20'));
    expect(subjects()).toEqual({
      late: [],
      today: ['2026-11-18'],
      week: ['2026-11-19', '2026-11-25'],
      open: 5,
    });
  });
  it('names the skill most in demand, and nothing in a new store', () => {
    expect(valueOf(todayView(store.services))).toEqual({
      late: [],
      today: [],
      thisWeek: [],
      rounds: [],
      owed: [],
      changing: [],
      limbo: [],
      notClosed: [],
      closeOuts: { rows: [], inAll: 0 },
      topSkill: null,
      longPast: null,
      next: null,
      changesAt: null,
    });
  });
});

describe('what the rules propose', () => {
  it('asks how things stand a week after applying, until something comes in', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'applied' });
    expect(dueList(store.services)).toEqual(['2026-11-25 status_check –']);
    heard({ opportunityId });
    expect(dueList(store.services)).toEqual([]);
  });
  it('moves with its trigger, but not from a date that was chosen', () => {
    const id = newOpportunity(store.services, { stage: 'applied' });
    valueOf(updateOpportunity(store.services, id, { appliedOn: '2026-11-10' }));
    expect(dueList(store.services)).toEqual(['2026-11-17 status_check –']);
    valueOf(updateFollowUp(store.services, openFollowUps(store.services)[0]?.id ?? '', { dueOn: '2026-12-24' }));
    valueOf(updateOpportunity(store.services, id, { appliedOn: '2026-11-11' }));
    expect(dueList(store.services)).toEqual(['2026-12-24 status_check –']);
  });
  it('does not come again after it was skipped, nor after it was put in the trash', () => {
    const [one, other] = [
      newOpportunity(store.services, { stage: 'applied' }),
      newOpportunity(store.services, { stage: 'applied' }),
    ];
    const of = (id: string) =>
      openFollowUps(store.services).find(({ opportunityId }) => opportunityId === id)?.id ?? '';
    valueOf(settleFollowUps(store.services, [of(one)], 'skipped'));
    valueOf(trashFollowUps(store.services, [of(other)]));
    valueOf(updateOpportunity(store.services, one, { appliedOn: '2026-11-01' }));
    valueOf(updateOpportunity(store.services, other, { appliedOn: '2026-11-01' }));
    store.clock.advance({ days: 1 });
    valueOf(runDaily(store.services));
    expect(dueList(store.services)).toEqual([]);
  });
  it('goes when the stage moves on, and comes back with it', () => {
    const id = newOpportunity(store.services, { stage: 'applied' });
    const move = (kind: 'screen' | 'applied') =>
      valueOf(moveOpportunities(store.services, { ids: [id], stageId: stageOf(store.services, kind), beforeId: null }));
    move('screen');
    expect(dueList(store.services)).toEqual([]);
    move('applied');
    expect(dueList(store.services)).toEqual(['2026-11-25 status_check –']);
  });
  it('takes back the thanks to whom was written, and the status check when anything comes in', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'interview' });
    newRound(store.services, opportunityId, {
      status: 'done',
      with: [interviewerNamed('Ana', 'hiring_manager'), interviewerNamed('Ben')],
    });
    expect(dueList(store.services)).toEqual([
      '2026-11-19 thank_you Ana',
      '2026-11-19 thank_you Ben',
      '2026-11-25 status_check Ana',
    ]);
    heard({ direction: 'outbound', personId: personOf(store.services, 'Ana') });
    expect(dueList(store.services)).toEqual(['2026-11-19 thank_you Ben', '2026-11-25 status_check Ana']);
    heard({ personId: personOf(store.services, 'Ben') });
    expect(dueList(store.services)).toEqual(['2026-11-19 thank_you Ben']);
  });
  it('offers new times on the day they missed a round, until a new one is planned', () => {
    const opportunityId = newOpportunity(store.services, { stage: 'screen' });
    const id = newRound(store.services, opportunityId);
    valueOf(updateRound(store.services, id, { status: 'missed_by_them' }));
    expect(dueList(store.services)).toEqual(['2026-11-18 status_check –']);
    newRound(store.services, opportunityId, { date: '2026-11-24' });
    expect(dueList(store.services)).toEqual([]);
  });
  it('keeps in touch with the interval, counted from the last contact about anything', () => {
    newOpportunity(store.services, { viaPerson: 'Ines Duarte' });
    const personId = personOf(store.services, 'Ines Duarte');
    valueOf(updatePerson(store.services, personId, { keepInTouchDays: 30 }));
    expect(dueList(store.services)).toEqual(['2026-12-18 keep_warm Ines Duarte']);
    store.clock.advance({ days: 10 });
    heard({ personId });
    expect(dueList(store.services)).toEqual(['2026-12-28 keep_warm Ines Duarte']);
    valueOf(updatePerson(store.services, personId, { keepInTouchDays: null }));
    expect(dueList(store.services)).toEqual([]);
  });
  it('skips days off that are entered later', () => {
    newRound(store.services, newOpportunity(store.services, { stage: 'interview' }), { status: 'done', with: [] });
    expect(dueList(store.services)).toEqual(['2026-11-25 status_check –']);
    valueOf(changeSettings(store.services, { daysOff: ['2026-11-20', '2026-11-23'] }));
    expect(dueList(store.services)).toEqual(['2026-11-27 status_check –']);
  });
});
