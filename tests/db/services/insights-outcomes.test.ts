import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../db/domain/period.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp, settleFollowUps } from '../../../db/services/follow-up.ts';
import { activityBehind, activityInsights } from '../../../db/services/insights-activity.ts';
import {
  disciplineInsights,
  disciplineRows,
  thanksInsights,
  thanksRows,
} from '../../../db/services/insights-discipline.ts';
import {
  closeOutInsights,
  lessonInsights,
  ratingInsights,
  ratingsOfKind,
} from '../../../db/services/insights-outcomes.ts';
import { trashOpportunities, updateOpportunity } from '../../../db/services/opportunity.ts';
import { addInteraction } from '../../../db/services/person.ts';
import { closeOutWith, debriefWith, followUpWith, newOpportunity, newRound, personOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

const all = { period: { kind: 'all' as const }, filter: NO_FILTER };
const own = (from: string, to: string) => ({ period: { kind: 'own' as const, from, to }, filter: NO_FILTER });
const opportunity = (company: string) => newOpportunity(store.services, { company, stage: 'final' });

function closed(company: string, fields: Parameters<typeof closeOutWith>[1]): string {
  const id = opportunity(company);
  valueOf(saveCloseOut(store.services, closeOutWith(id, fields)));
  return id;
}

describe('close-outs', () => {
  it('count under every reason and the stage they ended in, with those without a reason apart', () => {
    const a = closed('A', { reasons: ['skill_gap', 'domain'] });
    const b = closed('B', { reasons: ['skill_gap'] });
    const c = closed('C', { reasons: [], outcome: 'ghosted' });
    const { cells, total, outcomes } = valueOf(closeOutInsights(store.services, all));
    const idsOf = (reason: string | null) => cells.find((cell) => cell.reason === reason)?.opportunityIds.sort();
    expect(total).toBe(3);
    expect(idsOf('skill_gap')).toEqual([a, b].sort());
    expect(idsOf('domain')).toEqual([a]);
    expect(idsOf(null)).toEqual([c]);
    expect(new Set(cells.map(({ endedIn }) => endedIn))).toEqual(new Set(['final']));
    expect(outcomes.map(({ outcome, opportunityIds }) => [outcome, opportunityIds.length])).toEqual([
      ['rejected', 2],
      ['ghosted', 1],
    ]);
  });

  it('leave out what is in the trash, outside the period, or not what the filter asks for', () => {
    const kept = closed('A', { closedOn: '2026-11-10' });
    const gone = closed('B', { closedOn: '2026-11-10' });
    closed('C', { closedOn: '2026-09-01' });
    valueOf(updateOpportunity(store.services, kept, { source: 'referral' }));
    const period = own('2026-11-01', '2026-11-18');
    expect(valueOf(closeOutInsights(store.services, period)).total).toBe(2);
    const referred = { ...period, filter: { ...NO_FILTER, source: ['referral' as const] } };
    expect(valueOf(closeOutInsights(store.services, referred)).total).toBe(1);
    valueOf(trashOpportunities(store.services, [gone]));
    expect(valueOf(closeOutInsights(store.services, period)).total).toBe(1);
  });

  it('show their words by reason, found by every word that is typed', () => {
    closed('A', { reasons: ['skill_gap'], feedback: 'We wanted deeper SQL.', lessons: 'Practise queries aloud' });
    closed('B', { reasons: ['timing'], feedback: 'The budget was frozen.' });
    closed('C', { reasons: ['timing'], feedback: '', lessons: '' });
    const search = (words: string) => valueOf(lessonInsights(store.services, { ...all, words }));
    expect(search('').total).toBe(2);
    expect(search('sql queries').groups.map(({ reason, total }) => [reason, total])).toEqual([['skill_gap', 1]]);
    expect(search('sql budget').total).toBe(0);
  });
});

describe('rounds', () => {
  it('show their ratings in time order with the moving median, and by kind', () => {
    const id = opportunity('A');
    const rated = (date: string, rating: number) => {
      const roundId = newRound(store.services, id, { date, status: 'done' });
      valueOf(saveDebrief(store.services, roundId, debriefWith({ rating })));
    };
    rated('2026-11-12', 4);
    rated('2026-11-10', 1);
    rated('2026-11-16', 5);
    const { points, kinds, total } = valueOf(ratingInsights(store.services, all));
    expect(total).toBe(3);
    expect(points.map(({ on, rating, movingMedian }) => [on, rating, movingMedian])).toEqual([
      ['2026-11-10', 1, 1],
      ['2026-11-12', 4, 2.5],
      ['2026-11-16', 5, 4],
    ]);
    expect(kinds).toEqual([{ kind: 'behavioural', rounds: 3, median: 4 }]);
    const behind = valueOf(ratingsOfKind(store.services, { ...all, kind: 'behavioural' }));
    expect(behind.rows.map(({ on, amount, company }) => [on, amount, company])).toEqual([
      ['2026-11-16', 5, 'A'],
      ['2026-11-12', 4, 'A'],
      ['2026-11-10', 1, 'A'],
    ]);
  });
});

describe('follow-ups', () => {
  it('are on time, late, skipped, or late still, each figure with its rows', () => {
    const add = (dueOn: string) => valueOf(addFollowUp(store.services, followUpWith({ dueOn }))).value.id;
    const [early, late, skipped] = [add('2026-11-20'), add('2026-11-16'), add('2026-11-17')];
    add('2026-11-15');
    add('2026-12-01');
    valueOf(settleFollowUps(store.services, [early, late], 'done'));
    valueOf(settleFollowUps(store.services, [skipped], 'skipped'));
    const { all: row, rules } = valueOf(disciplineInsights(store.services, all));
    expect(row.counts).toEqual({ on_time: 1, late: 1, skipped: 1, open_late: 1, ahead: 1 });
    expect(row.onTime).toEqual({ part: 1, whole: 4, percentage: null });
    expect(row.medianDaysLate).toBe(2.5);
    expect(rules.map(({ rule }) => rule)).toEqual([null]);
    const behind = valueOf(
      disciplineRows(store.services, { ...all, discipline: 'late', of: { by: 'rule', rule: null } }),
    );
    expect(behind.rows.map(({ id }) => id)).toEqual([late]);
  });

  it('tell who was thanked within a day of a round', () => {
    const id = opportunity('A');
    const met = (name: string, date: string) =>
      newRound(store.services, id, { date, status: 'done', with: [{ who: { name }, role: 'interviewer' }] });
    met('Dana', '2026-11-09');
    met('Ines', '2026-11-10');
    met('Omar', '2026-11-18');
    const thank = (name: string, date: string) => {
      store.clock.set(date);
      valueOf(
        addInteraction(store.services, {
          at: store.clock.now(),
          channel: 'email',
          direction: 'outbound',
          summary: 'Thank you',
          personId: personOf(store.services, name),
          opportunityId: id,
        }),
      );
    };
    thank('Dana', '2026-11-10');
    thank('Ines', '2026-11-13');
    store.clock.set('2026-11-18');
    expect(valueOf(thanksInsights(store.services, all))).toEqual({
      within: 1,
      inTime: { part: 1, whole: 2, percentage: null },
      later: 1,
      none: 0,
      ahead: 1,
    });
    const rows = valueOf(thanksRows(store.services, { ...all, thanks: 'later' })).rows;
    expect(rows.map(({ person, company }) => [person, company])).toEqual([['Ines', 'A']]);
  });
});

describe('week by week', () => {
  it('counts what was done in each week, and shows what it counted', () => {
    const id = opportunity('A');
    newRound(store.services, id, { date: '2026-11-09', status: 'done' });
    newRound(store.services, id, { date: '2026-11-15', status: 'done' });
    newRound(store.services, id, { date: '2026-11-16', status: 'done' });
    const { weeks } = valueOf(activityInsights(store.services, own('2026-11-09', '2026-11-30')));
    // This week is the last: nothing is drawn for weeks that are ahead.
    expect(weeks.map(({ monday, week, counts }) => [monday, week, counts.rounds])).toEqual([
      ['2026-11-09', 46, 2],
      ['2026-11-16', 47, 1],
    ]);
    const behind = valueOf(
      activityBehind(store.services, { ...own('2026-11-10', '2026-11-30'), activity: 'rounds', monday: '2026-11-09' }),
    );
    expect(behind.rows.map(({ on, company }) => [on, company])).toEqual([['2026-11-15', 'A']]);
  });
});
