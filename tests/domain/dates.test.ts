import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  addBusinessDays,
  addDays,
  dateInZone,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  instantFromLocal,
  isBusinessDay,
  nextLocalMidnight,
  offsetAt,
  startOfDate,
  timeInZone,
  weekday,
} from '../../db/domain/dates.ts';
import { runs } from '../support/seed.ts';

const ZONES = [
  'UTC',
  'Europe/Lisbon',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Nuuk',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Etc/GMT-14',
];
const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2060, 0, 1) });
const anyDate = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2200-12-31') }).map(dateOfDayNumber);

/** What Intl itself says, slowly. */
function intlDate(ms: number, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(ms);
}

describe('calendar dates', () => {
  it('every date comes back from its day number, and the next day number is the next date', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dateOfDayNumber(dayNumber(date))).toBe(date);
        expect(new Date(dayNumber(date) * 86_400_000).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });

  it('29 February exists in leap years only, and is counted', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(addDays('2028-02-29', 365)).toBe('2029-02-28');
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  });

  it('a text that is no date is refused', () => {
    for (const text of ['', '2026-11', '2026-13-01', '2026-11-00', '2026-11-21T00:00', 'yesterday!']) {
      expect(() => dayNumber(text)).toThrow(RangeError);
    }
  });

  it('Monday is 1 and Sunday is 7', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-22')).toBe(7);
    expect(weekday('1969-12-31')).toBe(3);
    expect(weekday('1970-01-01')).toBe(4);
  });
});

describe('business days', () => {
  it('skip Saturday, Sunday and the days off', () => {
    expect(addBusinessDays('2026-11-20', 1, [])).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-21', 1, [])).toBe('2026-11-23');
    expect(addBusinessDays('2026-11-19', 5, [])).toBe('2026-11-26');
    expect(addBusinessDays('2026-12-23', 1, ['2026-12-24', '2026-12-25'])).toBe('2026-12-28');
    expect(addBusinessDays('2026-11-23', -1, [])).toBe('2026-11-20');
    expect(addBusinessDays('2026-11-21', 0, [])).toBe('2026-11-21');
  });

  it('the result is a business day, and exactly that many lie in between, whatever the days off', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.integer({ min: 0, max: 90 })),
        (date, n, off) => {
          const daysOff = off.map((days) => addDays(date, days));
          const end = addBusinessDays(date, n, daysOff);
          let counted = 0;
          for (let day = addDays(date, 1); day <= end; day = addDays(day, 1)) {
            if (isBusinessDay(day, daysOff)) counted += 1;
          }
          expect(isBusinessDay(end, daysOff)).toBe(true);
          expect(counted).toBe(n);
        },
      ),
    );
  });
});

describe('dates and instants in a zone', () => {
  it('agree with Intl at every instant, also around every change of the clocks', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (ms, zone) => {
        expect(dateInZone(ms, zone)).toBe(intlDate(ms, zone));
      }),
      { numRuns: runs(500) },
    );
  });

  it('agree with Intl minute by minute on the days clocks change', () => {
    const changes: [string, number][] = [
      ['Europe/Lisbon', Date.UTC(2026, 2, 29)],
      ['Europe/Lisbon', Date.UTC(2026, 9, 25)],
      ['Australia/Lord_Howe', Date.UTC(2026, 3, 4)],
      ['America/Nuuk', Date.UTC(2024, 2, 31)],
      ['Pacific/Apia', Date.UTC(2011, 11, 30)],
      ['America/Sao_Paulo', Date.UTC(2018, 10, 4)],
    ];
    for (const [zone, start] of changes) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let minute = -180; minute < 24 * 60 + 180; minute += 7) {
        const ms = start + minute * 60_000 + 59_999;
        expect(`${dateInZone(ms, zone)} ${timeInZone(ms, zone)}`).toBe(clock.format(ms));
      }
    }
  });

  it('zones 14 hours ahead and 12 behind are on different dates', () => {
    const noon = Date.UTC(2026, 10, 22, 11, 0);
    expect(dateInZone(noon, 'Pacific/Kiritimati')).toBe('2026-11-23');
    expect(dateInZone(noon, 'Etc/GMT+12')).toBe('2026-11-21');
    expect(dateInZone(noon, 'UTC')).toBe('2026-11-22');
    expect(offsetAt(noon, 'Pacific/Kiritimati')).toBe(14 * 3_600_000);
  });

  it('an instant beyond four-digit years gives a date all the same', () => {
    expect(dateInZone(8.64e15, 'UTC')).toBe('9999-12-30');
    expect(dateInZone(-8.64e15, 'UTC').slice(0, 4)).toBe('0001');
  });

  it('a zone that does not exist is refused', () => {
    expect(() => dateInZone(0, 'Mars/Olympus')).toThrow(RangeError);
  });

  it('twenty thousand dates are found with one formatter of the zone, which is dear to make', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    const start = Date.UTC(2024, 0, 1);
    for (let row = 0; row < 20_000; row += 1) dateInZone(start + row * 4_000_000, 'America/New_York');
    expect(made.mock.calls.length).toBeLessThanOrEqual(1);
    made.mockRestore();
  });
});

describe('a local time as an instant', () => {
  it('comes back as the same date and time wherever that time exists', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (ms, zone) => {
        const [date, time] = [dateInZone(ms, zone), timeInZone(ms, zone)];
        const back = instantFromLocal(date, time, zone);
        expect([dateInZone(back, zone), timeInZone(back, zone)]).toEqual([date, time]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('in a skipped hour is later by the gap', () => {
    expect(instantFromLocal('2026-03-08', '02:30', 'America/New_York')).toBe(Date.UTC(2026, 2, 8, 7, 30));
    expect(timeInZone(instantFromLocal('2018-11-04', '00:30', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:30');
  });

  it('in a repeated hour is the first', () => {
    expect(instantFromLocal('2026-11-01', '01:30', 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });

  it('keeps its date where the gap reaches midnight', () => {
    const nuuk = instantFromLocal('2024-03-30', '23:30', 'America/Nuuk');
    expect(dateInZone(nuuk, 'America/Nuuk')).toBe('2024-03-30');
    expect(timeInZone(nuuk, 'America/Nuuk')).toBe('22:30');
  });

  it('on a date that a zone skipped is on the next one', () => {
    expect(dateInZone(instantFromLocal('2011-12-30', '12:00', 'Pacific/Apia'), 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('never moves to another date that exists', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 1439 }), anyZone, (date, minute, zone) => {
        fc.pre(zone !== 'Pacific/Apia' && zone !== 'Pacific/Kiritimati');
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(dateInZone(instantFromLocal(date, time, zone), zone)).toBe(date);
      }),
      { numRuns: runs(500) },
    );
  });

  it('a time that is no time is refused', () => {
    expect(() => instantFromLocal('2026-11-21', '24:00', 'UTC')).toThrow(RangeError);
    expect(() => instantFromLocal('2026-11-21', '9:30', 'UTC')).toThrow(RangeError);
  });
});

describe('the next local midnight', () => {
  it('is ahead, and the first moment of a later date', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (ms, zone) => {
        const next = nextLocalMidnight(ms, zone);
        expect(next).toBeGreaterThan(ms);
        expect(dateInZone(next, zone) > dateInZone(ms, zone)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is ahead also in the hour that comes twice over midnight', () => {
    const start = startOfDate('2006-10-29', 'America/St_Johns');
    for (let minute = 0; minute < 120; minute += 1) {
      expect(nextLocalMidnight(start + minute * 60_000, 'America/St_Johns')).toBeGreaterThan(start + minute * 60_000);
    }
  });
});
