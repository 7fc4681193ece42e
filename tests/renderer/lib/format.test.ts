import { describe, expect, it } from 'vitest';
import { addMonths, instantOf, wallClock } from '../../../renderer/lib/calendar.ts';
import {
  count,
  exactDate,
  longDate,
  minutesLong,
  ordinal,
  percent,
  relativeDate,
  relativeInstant,
  shortDays,
  twoClocks,
} from '../../../renderer/lib/format.ts';
import { formatKeys } from '../../../renderer/lib/keys.ts';
import { inSentence, levelLabel, optionsOf, OUTCOME } from '../../../renderer/lib/labels.ts';
import { exactMoney, money, moneyRange, parseMoney } from '../../../renderer/lib/money.ts';

const today = '2026-11-21';

describe('dates read like a person writes them', () => {
  it.each([
    ['2026-11-21', undefined, 'today'],
    ['2026-11-22', '14:00', 'tomorrow 14:00'],
    ['2026-11-20', undefined, 'yesterday'],
    ['2026-11-24', undefined, 'in 3 days'],
    ['2026-11-24', '10:00', 'Tue 10:00'],
    ['2026-11-19', undefined, '2 days ago'],
    ['2026-11-07', undefined, '2 weeks ago'],
    ['2026-12-08', undefined, 'Tue 8 Dec'],
    ['2027-03-01', undefined, 'Mon 1 Mar 2027'],
    ['2026-08-01', undefined, '3 months ago'],
  ])('%s %s is %s', (date, time, words) => {
    expect(relativeDate(date, today, time)).toBe(words);
  });

  it('has the exact one for hovering', () => {
    expect(exactDate('2026-11-27', '14:00', 'Europe/Lisbon')).toBe('Friday 27 November 2026, 14:00 (Europe/Lisbon)');
    expect(longDate('2026-11-27', today)).toBe('Friday 27 November');
  });

  it('speaks of minutes when it is near', () => {
    const now = Date.UTC(2026, 10, 21, 11, 12);
    expect(relativeInstant(now - 12 * 60_000, now, 'UTC')).toBe('12 minutes ago');
    expect(relativeInstant(now + 86_400_000, now, 'UTC')).toBe('tomorrow 11:12');
  });

  it('shows both clocks of a round elsewhere', () => {
    const start = Date.UTC(2026, 10, 22, 14);
    expect(twoClocks(start, 'Europe/Lisbon', 'America/New_York')).toBe('14:00 your time · 09:00 in New York');
    expect(twoClocks(start, 'Europe/Lisbon', 'Europe/London')).toBe('14:00');
  });
});

it('a clock that is put back shows the first of its two hours, and there and back agree', () => {
  const first = instantOf('2026-10-25', '01:30', 'Europe/Lisbon');
  expect(first).toBe(Date.UTC(2026, 9, 25, 0, 30));
  expect(wallClock(first ?? 0, 'Europe/Lisbon')).toEqual({ date: '2026-10-25', time: '01:30' });
  expect(instantOf('2026-06-01', '09:00', 'Pacific/Kiritimati')).toBe(Date.UTC(2026, 4, 31, 19));
});

it('the 31st becomes the last day of a shorter month', () => {
  expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
  expect(addMonths('2026-11-30', -9)).toBe('2026-02-28');
});

it('money is short where it is read and exact where it counts', () => {
  expect(moneyRange(15_000_000, 17_000_000, 'USD')).toBe('150–170 k$');
  expect(moneyRange(15_000_000, null, 'EUR')).toBe('from 150 k€');
  expect(moneyRange(null, null, 'EUR')).toBe('');
  expect(money(90_000, 'EUR')).toBe('900 €');
  expect(money(9_000_000, 'JPY')).toBe('9,000 k¥');
  expect(exactMoney(15_000_050, 'USD')).toBe('$150,000.50');
  expect(['150k', '150,000', '1.2m', '900', 'x'].map((text) => parseMoney(text, 'USD'))).toEqual([
    15_000_000,
    15_000_000,
    120_000_000,
    90_000,
    null,
  ]);
});

it('figures, plurals and places', () => {
  expect([count(1, 'round'), count(3, 'round'), count(2, 'person', 'people')]).toEqual([
    '1 round',
    '3 rounds',
    '2 people',
  ]);
  expect([ordinal(1), ordinal(4), ordinal(22), ordinal(13)]).toEqual(['1st', '4th', '22nd', '13th']);
  expect([percent(0.313), percent(0.004), shortDays(6.4), minutesLong(90)]).toEqual(['31 %', '< 1 %', '6d', '1 h 30']);
});

it('labels stand in lists and in sentences, and a level of one’s own stands as typed', () => {
  expect(optionsOf(['ghosted'], OUTCOME)).toEqual([{ value: 'ghosted', label: 'They went silent' }]);
  expect([inSentence('Recruiter screen'), inSentence('I declined'), inSentence('VP')]).toEqual([
    'recruiter screen',
    'I declined',
    'VP',
  ]);
  expect([levelLabel('senior'), levelLabel('Level 6')]).toEqual(['Senior', 'Level 6']);
});

it('shortcuts are written as the platform writes them', () => {
  expect([formatKeys('Mod+Shift+D', false), formatKeys('Mod+K', true), formatKeys('?', false)]).toEqual([
    'Ctrl ⇧ D',
    '⌘ K',
    '?',
  ]);
});
