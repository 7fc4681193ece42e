import { describe, expect, test } from 'vitest';
import { groupByDay } from '../../../renderer/lib/follow-ups/groups.ts';
import { nextAfter } from '../../../renderer/lib/follow-ups/use-follow-up-list.ts';
import { dueWords, spokenRow, subjectOf, whyOf } from '../../../renderer/lib/follow-ups/words.ts';
import { followUpView } from '../../support/follow-ups.ts';

const today = '2026-11-21';
const by = { today, now: Date.parse('2026-11-21T12:00:00Z'), zone: 'UTC', longPastDays: 30 };

describe('a follow-up in words', () => {
  test('is named after the person, else the company, and keeps the subject a person typed', () => {
    expect(subjectOf(followUpView())).toBe('Thank Ines Haddad');
    expect(subjectOf(followUpView({ kind: 'status_check', person: null }))).toBe('Check with Lumenhealth');
    expect(subjectOf(followUpView({ kind: 'decide' }))).toBe('Decide on the offer from Lumenhealth');
    expect(subjectOf(followUpView({ subject: 'Ask about the panel' }))).toBe('Ask about the panel');
  });

  test('says where it belongs and which rule proposed it, and never the company twice', () => {
    expect(whyOf(followUpView({ rule: 'applied_silent' }))).toBe('Lumenhealth, Group PM · applied, and silent since');
    expect(whyOf(followUpView({ person: null, kind: 'status_check' }))).toBe('Group PM');
  });

  test('counts the days it is late and names the day it is due', () => {
    expect(dueWords(followUpView({ dueOn: '2026-11-19' }), today)).toEqual({ text: '2 d', isLate: true });
    expect(dueWords(followUpView({ dueTime: '14:30' }), today)).toEqual({ text: '14:30', isLate: false });
    expect(dueWords(followUpView({ dueOn: '2026-11-26' }), today).text).toBe('Thursday');
    expect(spokenRow(followUpView({ dueOn: '2026-11-20' }), today)).toContain('late by 1 day');
  });

  test('put off, it stands at the day it was put off to', () => {
    const [group] = groupByDay([followUpView({ dueOn: '2026-11-10', snoozedUntil: '2026-11-24' })], by);
    expect(group?.id).toBe('week');
  });
});

test('groups are late, today, this week and later, each by day', () => {
  const rows = ['2027-01-02', '2026-11-28', '2026-11-21', '2026-11-20', '2026-11-01'].map((dueOn) =>
    followUpView({ id: dueOn, dueOn }),
  );
  expect(groupByDay(rows, by).map(({ id, rows: of }) => [id, of.map((row) => row.id)])).toEqual([
    ['late', ['2026-11-01', '2026-11-20']],
    ['today', ['2026-11-21']],
    ['week', ['2026-11-28']],
    ['later', ['2027-01-02']],
  ]);
});

test('after some leave, the next row is chosen, at the end the one before', () => {
  const rows = ['a', 'b', 'c', 'd'].map((id) => followUpView({ id }));
  const pick = (...ids: string[]) => [
    ...nextAfter(
      rows,
      rows.filter(({ id }) => ids.includes(id)),
    ),
  ];
  expect(pick('b')).toEqual(['c']);
  expect(pick('a', 'c')).toEqual(['d']);
  expect(pick('c', 'd')).toEqual(['b']);
  expect(pick('a', 'b', 'c', 'd')).toEqual([]);
});
