import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateExists } from '../../../db/domain/fields.ts';
import { addDays, dayOf, daysBetween, isoOf, weekdayOf } from '../../../renderer/lib/calendar.ts';
import { longDate } from '../../../renderer/lib/format.ts';
import { orderOf, parseTypedDate, whyNotADate } from '../../../renderer/lib/typed-date.ts';
import type { TypedDateOptions } from '../../../renderer/lib/typed-date.ts';
import { parseTypedTime } from '../../../renderer/lib/typed-time.ts';
import { runs } from '../../support/seed.ts';

/** A Saturday. */
const today = '2026-11-21';
const read = (text: string, options: Partial<TypedDateOptions> = {}) => {
  const found = parseTypedDate(text, { today, ...options });
  return found === null ? null : found.time === undefined ? found.date : `${found.date} ${found.time}`;
};

describe('words that mean a day', () => {
  it.each([
    ['today', '2026-11-21'],
    [' Tomorrow ', '2026-11-22'],
    ['tmr', '2026-11-22'],
    ['yesterday', '2026-11-20'],
    ['day after tomorrow', '2026-11-23'],
    ['tue', '2026-11-24'],
    ['Tuesday', '2026-11-24'],
    ['fri', '2026-11-27'],
    ['sat', '2026-11-28'],
    ['on thurs', '2026-11-26'],
    ['next tue', '2026-11-24'],
    ['last fri', '2026-11-20'],
    ['last sat', '2026-11-14'],
    ['+3d', '2026-11-24'],
    ['+2w', '2026-12-05'],
    ['-1d', '2026-11-20'],
    ['3 days', '2026-11-24'],
    ['in 2 weeks', '2026-12-05'],
    ['in a week', '2026-11-28'],
    ['a week ago', '2026-11-14'],
    ['two weeks ago', '2026-11-07'],
    ['+1m', '2026-12-21'],
    ['next week', '2026-11-23'],
    ['14 dec', '2026-12-14'],
    ['14. Dec', '2026-12-14'],
    ['14th of december', '2026-12-14'],
    ['dec 14', '2026-12-14'],
    ['Dec 14th, 2027', '2027-12-14'],
    ['14 dec 27', '2027-12-14'],
    ['14-dec-2026', '2026-12-14'],
    ['1 jan', '2027-01-01'],
    ['29 feb', '2028-02-29'],
    ['14.12.', '2026-12-14'],
    ['14.12.2027', '2027-12-14'],
    ['14. 12. 2027', '2027-12-14'],
    ['2026-12-14', '2026-12-14'],
    ['2026/12/14', '2026-12-14'],
    ['14/12/2026', '2026-12-14'],
    ['25th', '2026-11-25'],
    ['the 3rd', '2026-12-03'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('reads figures in the order of the language', () => {
    expect(read('3/4/2027', { order: 'dmy' })).toBe('2027-04-03');
    expect(read('3/4/2027', { order: 'mdy' })).toBe('2027-03-04');
    expect(read('14/12/2026', { order: 'mdy' })).toBe('2026-12-14');
    expect([orderOf('en-GB'), orderOf('en-US'), orderOf('sv-SE')]).toEqual(['dmy', 'mdy', 'ymd']);
  });

  it('looks back where the past is asked for', () => {
    expect(read('14 dec', { prefer: 'past' })).toBe('2025-12-14');
    expect(read('tue', { prefer: 'past' })).toBe('2026-11-17');
  });
});

describe('words that mean a time', () => {
  it.each([
    ['14 dec 9:30', '2026-12-14 09:30'],
    ['9:30 14 dec', '2026-12-14 09:30'],
    ['14 dec at 9', '2026-12-14 09:00'],
    ['tomorrow at 14:00', '2026-11-22 14:00'],
    ['tue 2pm', '2026-11-24 14:00'],
    ['2:30 pm', '2026-11-21 14:30'],
    ['12am', '2026-11-21 00:00'],
    ['12 pm', '2026-11-21 12:00'],
    ['14h30', '2026-11-21 14:30'],
    ['fri noon', '2026-11-27 12:00'],
    ['2026-12-14 09:30', '2026-12-14 09:30'],
  ])('%s is %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it('reads a time alone', () => {
    expect(['9', '9:05', '11pm', '25', 'tue 9:00'].map(parseTypedTime)).toEqual([
      '09:00',
      '09:05',
      '23:00',
      null,
      null,
    ]);
  });

  it('refuses a time that the clocks skip and says so', () => {
    const options = { today, zone: 'Europe/Lisbon' };
    expect(parseTypedDate('28 mar 2027 1:30', options)).toBeNull();
    expect(whyNotADate('28 mar 2027 1:30', options)).toContain('skip 01:30');
    expect(parseTypedDate('28 mar 2027 2:30', options)).toEqual({ date: '2027-03-28', time: '02:30' });
  });
});

describe('words that mean no day', () => {
  it.each([
    '',
    '  ',
    'soon',
    '31 nov',
    '30.02.',
    '29 feb 2027',
    '14 foo',
    '9:75',
    '25:00',
    '2026-13-01',
    'in',
    '+d',
    'constructor',
  ])('%s is nothing, with a reason', (text) => {
    expect(read(text)).toBeNull();
    expect(whyNotADate(text, { today })).toMatch(/Type/);
  });

  it('says which day does not exist', () => {
    expect(whyNotADate('31 nov', { today })).toContain('There is no 31 November');
    expect(whyNotADate('29 feb 2027', { today })).toContain('There is no 29 February in 2027');
    expect(whyNotADate('14 dec', { today })).toBeNull();
  });
});

describe('for every day', () => {
  const day = fc
    .record({
      year: fc.integer({ min: 1900, max: 2190 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
    })
    .filter((value) => dateExists(value.year, value.month, value.day))
    .map(isoOf);

  it('what is written is read back', () => {
    fc.assert(
      fc.property(day, day, (date, now) => {
        expect(parseTypedDate(date, { today: now })).toEqual({ date });
        const words = longDate(date, now).split(' ').slice(1).join(' ');
        const withYear = /\d{4}$/.test(words) ? words : `${words} ${date.slice(0, 4)}`;
        expect(parseTypedDate(withYear, { today: now })).toEqual({ date });
      }),
    );
  });

  it('a day without a year is the coming one, and a weekday is within the next seven', () => {
    fc.assert(
      fc.property(day, day, (date, now) => {
        const parts = dayOf(date);
        const found = parseTypedDate(`${parts?.day}.${parts?.month}.`, { today: now });
        expect(found?.date.slice(5)).toBe(date.slice(5));
        expect(daysBetween(now, found?.date ?? '')).toBeGreaterThanOrEqual(0);
        const friday = parseTypedDate('fri', { today: now })?.date ?? '';
        expect(weekdayOf(friday)).toBe(4);
        expect(daysBetween(now, friday)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(now, friday)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('counting days agrees with adding them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 3000 }), (now, count) => {
        expect(parseTypedDate(`+${count}d`, { today: now })?.date).toBe(addDays(now, count));
        expect(daysBetween(now, addDays(now, count))).toBe(count);
      }),
    );
  });

  it('any text gives an existing day or a reason, and never throws', () => {
    const piece = fc.constantFrom(
      '14',
      'dec',
      'next',
      'tue',
      '+',
      '-',
      '/',
      '.',
      ':',
      ' ',
      '9',
      '30',
      'pm',
      'at',
      'in',
      'ago',
      '2026',
      'w',
      'd',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        day,
        (text, now) => {
          const found = parseTypedDate(text, { today: now });
          if (found === null) expect(whyNotADate(text, { today: now })).not.toBeNull();
          else expect(dayOf(found.date)).not.toBeNull();
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
