import { describe, expect, test } from 'vitest';
import {
  introducedLine,
  isDueAWord,
  matching,
  nextWordLine,
  peopleLine,
  whoIs,
} from '../../../../renderer/features/people/words.ts';

const day = { today: '2026-11-22', zone: 'Europe/Lisbon' };
const at = (date: string) => Date.parse(`${date}T12:00:00Z`);
const person = (keepInTouchDays: number | null, lastContactAt: number | null) => ({
  id: 'p',
  name: 'Dana Kim',
  kind: 'recruiter' as const,
  jobTitle: '',
  companyId: null,
  company: null,
  companyKind: null,
  createdAt: 0,
  tags: [],
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

test('the next word is counted from the last one, or from when somebody was entered', () => {
  expect(nextWordLine({ ...person(30, at('2026-11-20')), createdAt: 0 }, day)).toEqual({
    text: 'A word is wanted Sun 20 Dec',
    isDue: false,
  });
  expect(nextWordLine(person(30, at('2026-10-01')), day)).toEqual({ text: 'Due a word now', isDue: true });
  expect(nextWordLine(person(null, null), day)).toBeNull();
});

test('an agency is named as one, and what came of an introduction is counted', () => {
  expect(whoIs({ jobTitle: 'Partner', company: 'Talent Bridge', companyKind: 'agency' })).toBe(
    'Partner, Talent Bridge (agency)',
  );
  const one = { opportunityId: 'o', companyId: 'c', company: 'Acme', title: 'PM', rounds: 0 };
  expect(
    introducedLine([
      { ...one, stageKind: 'lead', outcome: null },
      { ...one, stageKind: 'closed', outcome: 'accepted' },
      { ...one, stageKind: 'closed', outcome: 'rejected' },
    ]),
  ).toBe('1 open, 1 accepted');
});
