import { expect, test } from 'vitest';
import type { Effects } from '../../../electron/ipc/contract/effects.ts';
import { consequences, effectParts } from '../../../renderer/lib/effects/parts.ts';
import { dueWords, effectLines } from '../../../renderer/lib/effects/words.ts';

// A Saturday.
const today = '2026-11-21';
const nothing: Effects = {
  painsAdded: [],
  rankMoves: [],
  evidenceAdded: [],
  evidenceRemoved: 0,
  followUps: [],
  followUpsWithdrawn: 0,
  newlyClosed: [],
};
const seen = (id: string, name: string) => ({ id, skillId: id, name, importance: 4 });
const textsOf = (effects: Partial<Effects>) => effectLines({ ...nothing, ...effects }, today).map(({ text }) => text);

test('says nothing when nothing changes', () => {
  expect(textsOf({})).toEqual([]);
});

test('tells moves, follow-ups and pains in words', () => {
  const thanks = { kind: 'thank_you', dueOn: '2026-11-22' };
  expect(
    textsOf({
      painsAdded: [
        { id: 'p', text: 'One' },
        { id: 'q', text: 'Two' },
      ],
      rankMoves: [
        { skillId: 'a', name: 'Experiment design', from: 4, to: 1 },
        { skillId: 'b', name: 'Data', from: null, to: 3 },
        { skillId: 'c', name: 'Pricing', from: 1, to: null },
        { skillId: 'd', name: 'Hiring', from: 9, to: 8 },
      ],
      followUps: [
        { id: 'f1', kind: 'status_check', person: 'Dana Kim', dueOn: '2026-11-23' },
        { id: 'f2', ...thanks, person: 'Ines Haddad' },
        { id: 'f3', ...thanks, person: 'Oskar Brandt' },
        { id: 'f4', kind: 'closing_note', person: 'Oskar Brandt', dueOn: '2026-11-22' },
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
  expect(textsOf({ evidenceAdded: [seen('a', 'Data')] })).toEqual([
    '1 observation added to the roadmap; its order stays',
  ]);
});

test('names a day of the coming week, and the date beyond it', () => {
  expect([0, 1, 2, 9].map((days) => dueWords(`2026-11-${21 + days}`, today))).toEqual([
    'today',
    'tomorrow',
    'on Monday',
    'on Mon 30 Nov',
  ]);
});

test('each thing added stands by itself with what follows from it, and the rest follows from all', () => {
  const effects: Effects = {
    ...nothing,
    evidenceAdded: [seen('a', 'Data')],
    rankMoves: [
      { skillId: 'a', name: 'Data', from: 4, to: 1 },
      { skillId: 'b', name: 'Hiring', from: 9, to: 8 },
    ],
    painsAdded: [{ id: 'p', text: 'Nobody owns pricing' }],
    followUps: [{ id: 'f', kind: 'reengage', person: null, dueOn: '2026-11-22' }],
    followUpsWithdrawn: 2,
    newlyClosed: ['Ines Haddad'],
  };
  expect(effectParts(effects, today).map(({ kind, id, text, moves }) => [kind, id, text, moves.length])).toEqual([
    ['evidence', 'a', 'Data: one more observation, 4 of 5', 1],
    ['follow_up', 'f', 'Reminder to come back tomorrow', 0],
    ['pain', 'p', 'On the brief: “Nobody owns pricing”', 0],
  ]);
  expect(consequences(effects).map(({ text }) => text)).toEqual([
    'Hiring moves from 9th to 8th on the roadmap',
    'Ines Haddad now closed',
    '2 open follow-ups withdrawn',
  ]);
});
