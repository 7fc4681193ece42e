import { expect, test } from 'vitest';
import type { DebriefEffects } from '../../../../electron/ipc/contract/round.ts';
import { dueWords, effectLines } from '../../../../renderer/features/debrief/effect-words.ts';

// A Saturday.
const today = '2026-11-21';
const nothing: DebriefEffects = { painsAdded: 0, rankMoves: [], evidenceAdded: 0, followUps: [], newlyClosed: [] };
const textsOf = (effects: Partial<DebriefEffects>) =>
  effectLines({ ...nothing, ...effects }, today).map(({ text }) => text);

test('says nothing when nothing changes', () => {
  expect(textsOf({})).toEqual([]);
});

test('tells moves, follow-ups and pains in words', () => {
  const thanks = { kind: 'thank_you', dueOn: '2026-11-22' };
  expect(
    textsOf({
      painsAdded: 2,
      rankMoves: [
        { skillId: 'a', name: 'Experiment design', from: 4, to: 1 },
        { skillId: 'b', name: 'Data', from: null, to: 3 },
        { skillId: 'c', name: 'Pricing', from: 1, to: null },
        { skillId: 'd', name: 'Hiring', from: 9, to: 8 },
      ],
      followUps: [
        { kind: 'status_check', person: 'Dana Kim', dueOn: '2026-11-23' },
        { ...thanks, person: 'Ines Haddad' },
        { ...thanks, person: 'Oskar Brandt' },
        { kind: 'closing_note', person: 'Oskar Brandt', dueOn: '2026-11-22' },
      ],
      newlyClosed: ['Ines Haddad'],
    }),
  ).toEqual([
    'Experiment design moves from 4th to 1st on the roadmap',
    'Data enters the roadmap at 3rd',
    'Pricing leaves the roadmap',
    '1 more skill moves',
    '2 thank-yous tomorrow, 1 closing note to Oskar Brandt tomorrow, 1 check on Monday',
    'Ines Haddad now closed',
    '2 pains added to the brief',
  ]);
});

test('says that the order stays when evidence moves nothing', () => {
  expect(textsOf({ evidenceAdded: 1 })).toEqual(['1 observation added to the roadmap; its order stays']);
});

test('names a day of the coming week, and the date beyond it', () => {
  expect([0, 1, 2, 9].map((days) => dueWords(`2026-11-${21 + days}`, today))).toEqual([
    'today',
    'tomorrow',
    'on Monday',
    'on Mon 30 Nov',
  ]);
});
