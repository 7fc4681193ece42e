import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { addFollowUp } from '../../../db/services/follow-up.ts';
import { rankingMoves, reviewOf } from '../../../db/services/review.ts';
import { addEvidence, setLevels } from '../../../db/services/roadmap.ts';
import { closeOutWith, debriefWith, followUpWith, newOpportunity, newRound, skillOf } from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => {
  store = newStore();
});
afterEach(() => store.close());

it('tells what happened in the week, what was learnt, and what is next', () => {
  const { services } = store;
  const id = newOpportunity(services, { company: 'Lumenhealth', stage: 'interview' });
  const before = newRound(services, id, { date: '2026-11-15', status: 'done' });
  const held = newRound(services, id, { date: '2026-11-16', status: 'done' });
  newRound(services, id, { date: '2026-11-20' });
  newRound(services, id, { date: '2026-12-20' });
  const python = { skillId: skillOf(services, 'Python') };
  valueOf(
    saveDebrief(
      services,
      held,
      debriefWith({
        rating: 4,
        toChange: 'Ask about the budget first',
        signals: [{ skill: python, pressed: 5, outcome: 'weak', quote: 'Show me the code', personId: null }],
      }),
    ),
  );
  valueOf(saveDebrief(services, before, debriefWith({ rating: 2, toChange: 'Speak slower' })));
  const other = newOpportunity(services, { company: 'Northwind', stage: 'final' });
  valueOf(saveCloseOut(services, closeOutWith(other, { closedOn: '2026-11-17', lessons: 'Name the number early' })));
  valueOf(addFollowUp(services, followUpWith({ dueOn: '2026-11-19', subject: 'Send the case study' })));
  const review = valueOf(reviewOf(services, { day: null }));
  expect(review).toMatchObject({
    monday: '2026-11-16',
    sunday: '2026-11-22',
    week: 47,
    isThisWeek: true,
    hasNext: false,
  });
  expect(review.happened.rounds.rows.map(({ roundId, amount }) => [roundId, amount])).toEqual([[held, 4]]);
  expect(review.happened.rounds.total).toBe(1);
  expect(review.happened.closeOuts.rows.map(({ company, kind }) => [company, kind])).toEqual([
    ['Northwind', 'rejected'],
  ]);
  expect(review.learnt.lessons.rows.map(({ text }) => text)).toEqual([
    'Ask about the budget first',
    'Name the number early',
  ]);
  expect(review.learnt.signals.rows.map(({ skill, text }) => [skill, text])).toEqual([['Python', 'Show me the code']]);
  expect(review.next.rounds.rows.map(({ on }) => on)).toEqual(['2026-11-20']);
  expect(review.next.followUps.rows.map(({ text }) => text)).toContain('Send the case study');

  const last = valueOf(reviewOf(services, { day: '2026-11-12' }));
  expect(last).toMatchObject({ monday: '2026-11-09', isThisWeek: false, hasNext: true });
  expect(last.learnt.lessons.rows.map(({ text }) => text)).toEqual(['Speak slower']);
});

it('names what has another place than before the week, with what was heard in it', () => {
  const { services } = store;
  const [python, sql] = [skillOf(services, 'Python'), skillOf(services, 'Forecasting')];
  for (const id of [python, sql]) valueOf(setLevels(services, { id, current: 1, target: 4 }));
  const hear = (skillId: string, seenOn: string, importance: number) =>
    valueOf(
      addEvidence(services, {
        skillId,
        opportunityId: null,
        personId: null,
        source: 'hiring_manager',
        importance,
        quote: '',
        seenOn,
      }),
    );
  hear(python, '2026-11-01', 3);
  hear(sql, '2026-11-02', 2);
  hear(sql, '2026-11-17', 5);
  const { from, to, moves } = valueOf(rankingMoves(services, { day: null }));
  expect([from, to]).toEqual(['2026-11-15', '2026-11-18']);
  expect(moves.map(({ name, before, after, heard }) => [name, before, after, heard])).toEqual([
    ['Forecasting', 2, 1, 1],
    ['Python', 1, 2, 0],
  ]);
  expect(valueOf(rankingMoves(services, { day: '2026-11-10' })).moves).toEqual([]);
});

it('sees a place lost because a gap was closed in the week, with the levels of then', () => {
  const { services, clock } = store;
  const [python, forecasting] = [skillOf(services, 'Python'), skillOf(services, 'Forecasting')];
  for (const [id, importance] of [
    [python, 5],
    [forecasting, 4],
  ] as const) {
    valueOf(setLevels(services, { id, current: 1, target: 4 }));
    const heard = { skillId: id, opportunityId: null, personId: null, importance, quote: '', seenOn: '2026-11-18' };
    valueOf(addEvidence(services, { ...heard, source: 'hiring_manager' }));
  }
  clock.set('2026-11-24');
  valueOf(setLevels(services, { id: python, current: 4, target: 4 }));
  const moves = (day: string | null) =>
    valueOf(rankingMoves(services, { day })).moves.map(({ name, before, after }) => [name, before, after]);
  expect(moves(null)).toEqual([
    ['Forecasting', 2, 1],
    ['Python', 1, null],
  ]);
  expect(moves('2026-11-18')).toEqual([
    ['Python', null, 1],
    ['Forecasting', null, 2],
  ]);
});
