import { expect, test } from 'vitest';
import { firstLine, limboDots, limboLine } from '../../../../renderer/features/today/words.ts';
import type { TodayView } from '../../../../renderer/features/today/words.ts';
import { followUpView } from '../../../support/follow-ups.ts';

const nothing: TodayView = {
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
};
const round = (startsAt: string): TodayView['rounds'][number] => ({
  roundId: 'r',
  opportunityId: 'o',
  company: 'Copperstack',
  title: 'Senior PM',
  kind: 'panel',
  startsAt: Date.parse(startsAt),
  minutes: 60,
  timeZone: 'America/New_York',
  people: [],
});

test('the first line says the state in words', () => {
  const view = {
    ...nothing,
    late: [followUpView(), followUpView(), followUpView()],
    today: [followUpView()],
    rounds: [round('2026-11-22T14:00Z')],
  };
  expect(firstLine(view, '2026-11-21', 'Europe/Lisbon')).toBe('3 late, 1 today, 1 round tomorrow');
  expect(firstLine(nothing, '2026-11-21', 'Europe/Lisbon')).toBe('Nothing to do today');
});

test('a round counts to the day it has where the person is, not where it was planned', () => {
  const view = { ...nothing, rounds: [round('2026-11-22T02:00Z')] };
  expect(firstLine(view, '2026-11-22', 'Europe/Lisbon')).toBe('1 round today');
});

test('limbo names who is not closed', () => {
  const one = {
    opportunityId: 'o',
    company: 'Junipergrid',
    title: 'Senior PM',
    silentDays: 11,
    unclosed: ['Ana Reis', 'Priya Shah'],
    closed: 2,
    interviewers: 4,
    canGhost: false,
    decideOn: null,
  };
  expect(limboLine(one)).toBe('Two of four are not closed: Ana Reis and Priya Shah.');
  expect(limboDots(one)).toEqual(['closed', 'closed', 'open', 'open']);
});
