import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RoundKind } from '../../../db/domain/vocabulary.ts';
import { saveCloseOut } from '../../../db/services/close-out.ts';
import { saveDebrief } from '../../../db/services/debrief.ts';
import { lessonsFor, type LessonsAsked } from '../../../db/services/lesson.ts';
import { trashOpportunities } from '../../../db/services/opportunity.ts';
import {
  closeOutWith,
  debriefWith,
  interviewerNamed,
  newOpportunity,
  newRound,
  personOf,
} from '../../support/builders.ts';
import { type TestStore, newStore, valueOf } from '../../support/store.ts';

let store: TestStore;
beforeEach(() => void (store = newStore()));
afterEach(() => store.close());

function debriefed(opportunityId: string, kind: RoundKind, date: string, toChange: string, who = 'Dana Whitfield') {
  const roundId = newRound(store.services, opportunityId, { kind, date, with: [interviewerNamed(who)] });
  valueOf(saveDebrief(store.services, roundId, debriefWith({ toChange })));
  return roundId;
}
const lessons = (asked: Partial<LessonsAsked>) =>
  valueOf(lessonsFor(store.services, { opportunityId: null, company: null, roundKind: null, personIds: [], ...asked }));
const inShort = (asked: Partial<LessonsAsked>) =>
  lessons(asked).map(({ because, from, text }) => `${because} ${from} ${text}`);

it('shows the same company first, then the same kind of round, then the same person, each newest first', () => {
  const acme = newOpportunity(store.services, { company: 'Acme', stage: 'interview' });
  debriefed(acme, 'behavioural', '2026-09-01', 'Shorter answers');
  valueOf(
    saveCloseOut(store.services, closeOutWith(acme, { lessons: 'Ask about money early', closedOn: '2026-10-01' })),
  );
  const other = newOpportunity(store.services, { company: 'Northwind', stage: 'interview' });
  debriefed(other, 'panel', '2026-11-02', 'Look at the quiet one');
  debriefed(other, 'panel', '2026-08-02', 'Bring water');
  debriefed(other, 'technical', '2026-11-03', 'Draw first', 'Rui Prado');
  const returning = newOpportunity(store.services, { company: 'acme', title: 'Director' });
  expect(
    inShort({ opportunityId: returning, roundKind: 'panel', personIds: [personOf(store.services, 'Rui Prado')] }),
  ).toEqual([
    'company close_out Ask about money early',
    'company debrief Shorter answers',
    'round_kind debrief Look at the quiet one',
    'round_kind debrief Bring water',
    'person debrief Draw first',
  ]);
});

it('knows a company by its name before there is an opportunity', () => {
  const acme = newOpportunity(store.services, { company: 'Acme', stage: 'interview' });
  valueOf(saveCloseOut(store.services, closeOutWith(acme, { lessons: 'Ask about money early' })));
  expect(inShort({ company: ' ACME ' })).toEqual(['company close_out Ask about money early']);
  expect([inShort({ company: 'Acm' }), inShort({})]).toEqual([[], []]);
});

it('goes by the next round of the opportunity when no kind is named', () => {
  const other = newOpportunity(store.services, { company: 'Northwind', stage: 'interview' });
  const roundId = debriefed(other, 'panel', '2026-11-02', 'Look at the quiet one', 'Rui Prado');
  const acme = newOpportunity(store.services, { company: 'Acme', stage: 'interview' });
  expect(lessons({ opportunityId: acme })).toEqual([]);
  newRound(store.services, acme, { kind: 'panel', date: '2026-11-30' });
  expect(lessons({ opportunityId: acme })).toMatchObject([{ because: 'round_kind', roundId, on: '2026-11-02' }]);
});

it('leaves out what says nothing and what is in the trash', () => {
  const acme = newOpportunity(store.services, { company: 'Acme', stage: 'interview' });
  debriefed(acme, 'panel', '2026-09-01', ' \n');
  const gone = newOpportunity(store.services, { company: 'Northwind', stage: 'interview' });
  debriefed(gone, 'panel', '2026-09-02', 'Breathe');
  expect(lessons({ roundKind: 'panel' })).toHaveLength(1);
  valueOf(trashOpportunities(store.services, [gone]));
  expect(lessons({ roundKind: 'panel' })).toEqual([]);
});
