import { describe, expect, test } from 'vitest';
import { isDueAWord, matching, peopleLine } from '../../../../renderer/features/people/words.ts';

const day = { today: '2026-11-22', zone: 'Europe/Lisbon' };
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const person = (keepInTouchDays: number | null, lastContactAt: number | null) => ({
  id: 'p',
  name: 'Dana Kim',
  kind: 'recruiter' as const,
  jobTitle: '',
  company: null,
  opportunities: 0,
  keepInTouchDays,
  lastContactAt,
});

describe('who is due a word', () => {
  test('nobody without an interval', () => {
    expect(isDueAWord(person(null, null), day)).toBe(false);
  });
  test('from the day the interval has passed, by the calendar of the person', () => {
    expect(isDueAWord(person(30, at('2026-10-24')), day)).toBe(false);
    expect(isDueAWord(person(30, at('2026-10-23')), day)).toBe(true);
  });
  test('at once when there never was a word', () => {
    expect(isDueAWord(person(30, null), day)).toBe(true);
    expect(peopleLine([person(30, null), person(null, null)], day)).toBe('2 people, 1 due a word');
  });
});

test('the filter finds every typed word anywhere, whatever its accents and case', () => {
  const rows = ['José Álvarez, Copperstack', 'Ines Haddad, Copperstack'];
  const find = (typed: string) => matching(rows, typed, (row) => row);
  expect(find('copper jose')).toEqual([rows[0]]);
  expect(find('  ')).toEqual(rows);
  expect(find('nobody')).toEqual([]);
});
