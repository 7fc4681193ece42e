import { expect, test } from 'vitest';
import { awayWords } from '../../../../renderer/features/today/away-words.ts';
import { nextWords } from '../../../../renderer/features/today/next-words.ts';
import {
  firstLine,
  limboDots,
  limboLine,
  longPastWords,
  nextHourWords,
} from '../../../../renderer/features/today/words.ts';
import { followUpView } from '../../../support/follow-ups.ts';
import { limboRow, roundSoon, todayWith } from '../../../support/today.ts';

const nothing = todayWith();
const round = (startsAt: string) => roundSoon({ startsAt: Date.parse(startsAt), timeZone: 'America/New_York' });

test('the first line says the state in words', () => {
  const view = {
    ...nothing,
    late: [followUpView(), followUpView(), followUpView()],
    today: [followUpView()],
    rounds: [round('2026-11-22T14:00Z')],
  };
  expect(firstLine(view, '2026-11-21', 'Europe/Lisbon')).toBe('3 late, 1 today, 1 round tomorrow');
  expect(firstLine(nothing, '2026-11-21', 'Europe/Lisbon')).toBe('Nothing to do');
});

test('what is long past is said beside what is late, and is not part of it', () => {
  const view = { ...nothing, late: [followUpView()], longPast: { count: 17, oldestOn: '2026-10-03' } };
  expect(firstLine(view, '2026-11-21', 'Europe/Lisbon')).toBe('1 late, 17 long past');
  expect(longPastWords(view.longPast, '2026-11-21')).toBe('17 are long past, the oldest since 3 October.');
  expect(longPastWords({ count: 1, oldestOn: '2025-12-31' }, '2026-01-20')).toBe(
    '1 is long past, since 31 December 2025.',
  );
});

test('a round counts to the day it has where the person is, not where it was planned', () => {
  const view = { ...nothing, rounds: [round('2026-11-22T02:00Z')] };
  expect(firstLine(view, '2026-11-22', 'Europe/Lisbon')).toBe('1 round today');
});

test('limbo names who is not closed', () => {
  const one = limboRow();
  expect(limboLine(one)).toBe('Two of four are not closed: Ana Reis and Priya Shah.');
  expect(limboDots(one)).toEqual(['closed', 'closed', 'open', 'open']);
});

test('the time away is told in one sentence, without what did not happen', () => {
  const away = { from: '2026-11-01', to: '2026-11-13', days: 12, followUps: 6, rounds: 2, limbo: 1 };
  expect(awayWords(away)).toBe(
    'While you were away (12 days): 6 follow-ups became due, 2 rounds ended without a debrief, 1 went into limbo.',
  );
  expect(awayWords({ ...away, followUps: 1, rounds: 0, limbo: 0 })).toBe(
    'While you were away (12 days): 1 follow-up became due.',
  );
  expect(awayWords({ ...away, followUps: 0, rounds: 0, limbo: 0 })).toBeNull();
});

test('the next thing is named with the day it comes', () => {
  const lisbon = (next: Parameters<typeof nextWords>[0]) => nextWords(next, '2026-11-21', 'Europe/Lisbon');
  const panel = {
    kind: 'round',
    roundId: 'r',
    opportunityId: 'o',
    company: 'Copperstack',
    roundKind: 'panel',
  } as const;
  const at = Date.parse('2026-11-24T14:00Z');
  expect(lisbon({ ...panel, at, timeZone: 'Europe/Lisbon' })).toBe('Panel at Copperstack, Tuesday 14:00');
  expect(lisbon({ ...panel, at, timeZone: 'America/New_York' })).toBe(
    'Panel at Copperstack, Tuesday 14:00 your time · 09:00 in New York',
  );
  const date = { opportunityId: 'o', company: 'Maplework', title: 'PM', on: '2026-12-08' };
  const evening = Date.parse('2026-12-08T23:59Z');
  expect(lisbon({ kind: 'answer_by', ...date, at: evening })).toBe('Answer to the offer from Maplework, Tue 8 Dec');
  const followUp = followUpView();
  expect(lisbon({ kind: 'follow_up', followUp, at: Date.parse('2026-11-22T00:00Z') })).toBe(
    'Thank Ines Haddad, tomorrow',
  );
  expect(lisbon({ kind: 'follow_up', followUp, at: Date.parse('2026-11-21T16:30Z') })).toBe(
    'Thank Ines Haddad, today 16:30',
  );
});

test('the next hour is the initiative, else what was said', () => {
  expect(nextHourWords({ kind: 'initiative', title: 'Write up the checkout experiment' })).toBe(
    'Next hour: Write up the checkout experiment',
  );
  expect(nextHourWords({ kind: 'words', quote: 'Nobody can size a test', company: 'Tidalforge' })).toBe(
    'Tidalforge said: “Nobody can size a test”',
  );
});
