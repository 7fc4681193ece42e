import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayMinutes,
  lastOfMonth,
  mondayOf,
  monthGrid,
  packLanes,
  segmentsOf,
  weekNumber,
  weekOf,
} from '../../db/domain/calendar-layout.ts';
import { movedRound, movedTo } from '../../db/domain/calendar.ts';
import { addDays, dateInZone, instantFromLocal, timeInZone, weekday } from '../../db/domain/dates.ts';

const ZONES = [
  'Europe/Lisbon',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'UTC',
] as const;
const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => addDays('1970-01-01', days));
const anyZone = fc.constantFrom(...ZONES);
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('a month', () => {
  it('is made of whole weeks that begin on Monday and hold each of its days once', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = monthGrid(day);
        const days = weeks.flat();
        expect(weeks.length).toBeGreaterThanOrEqual(4);
        expect(weeks.length).toBeLessThanOrEqual(6);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(weekday(week[0] ?? '')).toBe(1);
        }
        days.slice(1).forEach((one, index) => expect(one).toBe(addDays(days[index] ?? '', 1)));
        const own = days.filter((one) => one.slice(0, 7) === day.slice(0, 7));
        expect(own).toContain(day);
        expect(own.at(-1)).toBe(lastOfMonth(day));
        // No week without a day of the month.
        for (const week of weeks) expect(week.some((one) => one.slice(0, 7) === day.slice(0, 7))).toBe(true);
      }),
    );
  });
  it('that begins on a Sunday has that Sunday at the end of its first week', () => {
    expect(monthGrid('2026-11-15')[0]).toEqual(weekOf('2026-11-01'));
    expect(monthGrid('2026-11-15')[0]?.[6]).toBe('2026-11-01');
    expect(monthGrid('2026-11-15')).toHaveLength(6);
  });
  it('has 29 February in leap years only', () => {
    expect(monthGrid('2028-02-10').flat()).toContain('2028-02-29');
    expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
    expect(lastOfMonth('2027-02-10')).toBe('2027-02-28');
    expect(lastOfMonth('2100-02-10')).toBe('2100-02-28');
    expect(lastOfMonth('2026-12-31')).toBe('2026-12-31');
  });
  it('of four weeks is four rows', () => {
    expect(monthGrid('2027-02-01')).toHaveLength(4);
  });
});

describe('the number of a week', () => {
  it.each([
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2024-12-29', 52],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2026-11-18', 47],
  ])('of %s is %i', (day, number) => expect(weekNumber(day)).toBe(number));
  it('is the same for all its days and changes on Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        for (const one of weekOf(day)) expect(weekNumber(one)).toBe(weekNumber(monday));
        expect(weekNumber(addDays(monday, 7))).not.toBe(weekNumber(monday));
      }),
    );
  });
});

describe('how long a day is', () => {
  it('is 23 and 25 hours where clocks change', () => {
    expect(dayMinutes('2026-03-29', 'Europe/Lisbon')).toBe(23 * 60);
    expect(dayMinutes('2026-10-25', 'Europe/Lisbon')).toBe(25 * 60);
    expect(dayMinutes('2026-03-29', 'America/New_York')).toBe(24 * 60);
    expect(dayMinutes('2026-04-05', 'Australia/Lord_Howe')).toBe(24 * 60 + 30);
  });
});

describe('where something stands', () => {
  const at = (day: string, time: string, zone: string, minutes: number) =>
    segmentsOf({ startsAt: instantFromLocal(day, time, zone), minutes }, zone);
  it('is its own hours on an ordinary day, also in zones fourteen hours away', () => {
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kolkata'])
      expect(at('2026-11-18', '14:00', zone, 90)).toEqual([{ day: '2026-11-18', from: 840, to: 930 }]);
  });
  it('ends at midnight on one day', () => {
    expect(at('2026-11-18', '23:00', 'UTC', 60)).toEqual([{ day: '2026-11-18', from: 1380, to: 1440 }]);
  });
  it('goes on after midnight on the next day', () => {
    expect(at('2026-11-18', '23:30', 'UTC', 90)).toEqual([
      { day: '2026-11-18', from: 1410, to: 1440 },
      { day: '2026-11-19', from: 0, to: 60 },
    ]);
  });
  it('spans the hour that is skipped, and keeps its length over the one that comes twice', () => {
    expect(at('2026-03-29', '00:30', 'Europe/Lisbon', 60)).toEqual([{ day: '2026-03-29', from: 30, to: 150 }]);
    expect(at('2026-10-25', '01:30', 'Europe/Lisbon', 60)).toEqual([{ day: '2026-10-25', from: 90, to: 150 }]);
  });
  it('has parts that lie on days in a row, each within its day and none empty', () => {
    fc.assert(
      fc.property(anyDay, anyTime, anyZone, fc.integer({ min: 1, max: 1440 }), (day, time, zone, minutes) => {
        const startsAt = instantFromLocal(day, time, zone);
        const parts = segmentsOf({ startsAt, minutes }, zone);
        expect(parts[0]?.day).toBe(dateInZone(startsAt, zone));
        expect(parts.at(-1)?.day).toBe(dateInZone(startsAt + minutes * 60_000 - 1, zone));
        parts.forEach((part, index) => {
          expect(part.from).toBeGreaterThanOrEqual(0);
          expect(part.to).toBeGreaterThan(part.from);
          expect(part.to).toBeLessThanOrEqual(1440);
          if (index > 0) expect(part.day).toBe(addDays(parts[index - 1]?.day ?? '', 1));
        });
      }),
    );
  });
});

describe('what overlaps', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 300 }))
    .map(([from, length]) => ({ from, to: from + length }));
  it('never shares a column, stays inside its columns, and takes no more of them than overlap at once', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const lanes = packLanes(spans);
        expect(lanes).toHaveLength(spans.length);
        const touches = (a: number, b: number) =>
          (spans[a]?.from ?? 0) < (spans[b]?.to ?? 0) && (spans[b]?.from ?? 0) < (spans[a]?.to ?? 0);
        lanes.forEach((lane, a) => {
          expect(lane.column).toBeGreaterThanOrEqual(0);
          expect(lane.column).toBeLessThan(lane.columns);
          lanes.forEach((other, b) => {
            if (a === b || !touches(a, b)) return;
            expect(other.column).not.toBe(lane.column);
            expect(other.columns).toBe(lane.columns);
          });
        });
        const busiest = Math.max(
          0,
          ...spans.map(({ from }) => spans.filter((one) => one.from <= from && one.to > from).length),
        );
        expect(Math.max(0, ...lanes.map(({ columns }) => columns))).toBe(busiest);
      }),
    );
  });
  it('shares the width in pairs, and alone has it all', () => {
    expect(
      packLanes([
        { from: 540, to: 600 },
        { from: 570, to: 630 },
        { from: 600, to: 660 },
        { from: 700, to: 760 },
      ]),
    ).toEqual([
      { column: 0, columns: 2 },
      { column: 1, columns: 2 },
      { column: 0, columns: 2 },
      { column: 0, columns: 1 },
    ]);
  });
});

describe('a round that is moved to another day', () => {
  it('keeps its time of day in its own zone, and stands on the day it was dropped on', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyTime, anyZone, anyZone, (day, to, time, zone, mine) => {
        const { date, at } = movedTo({ date: day, time, zone }, to, mine);
        // A time that is skipped on the new day is the only one that cannot be kept.
        if (instantFromLocal(date, time, zone) === at && timeInZone(at, zone) !== time)
          expect(dayMinutes(date, zone)).toBeLessThan(1440);
        else expect(timeInZone(at, zone)).toBe(time);
        const beside = [addDays(to, -1), to, addDays(to, 1)];
        expect(beside).toContain(dateInZone(at, mine));
      }),
    );
  });
  it('over the end of summer time is an hour later by the world’s clock, and at the same time on the wall', () => {
    const startsAt = instantFromLocal('2026-10-23', '14:00', 'Europe/Lisbon');
    const moved = movedRound({ startsAt, timeZone: 'Europe/Lisbon' }, '2026-10-26', 'Europe/Lisbon');
    expect(moved - startsAt).toBe((3 * 24 + 1) * 3_600_000);
    expect(timeInZone(moved, 'Europe/Lisbon')).toBe('14:00');
  });
  it('that was planned in New York keeps New York’s time while only Lisbon’s clocks change', () => {
    const startsAt = instantFromLocal('2026-10-23', '09:00', 'America/New_York');
    const moved = movedRound({ startsAt, timeZone: 'America/New_York' }, '2026-10-28', 'Europe/Lisbon');
    expect(timeInZone(moved, 'America/New_York')).toBe('09:00');
    expect(timeInZone(moved, 'Europe/Lisbon')).toBe('13:00');
  });
  it('lands on the day it was dropped on, also where that is another date in its own zone', () => {
    // 09:00 on the 19th in Kiritimati is the 18th in Niue.
    const startsAt = instantFromLocal('2026-11-19', '09:00', 'Pacific/Kiritimati');
    const moved = movedRound({ startsAt, timeZone: 'Pacific/Kiritimati' }, '2026-11-25', 'Pacific/Niue');
    expect(dateInZone(moved, 'Pacific/Niue')).toBe('2026-11-25');
    expect(timeInZone(moved, 'Pacific/Kiritimati')).toBe('09:00');
  });
  it('to the day it stands on does not move', () => {
    // The second 01:30 of the night in which clocks go back.
    const startsAt = instantFromLocal('2026-10-25', '01:30', 'Europe/Lisbon') + 3_600_000;
    expect(movedRound({ startsAt, timeZone: 'Europe/Lisbon' }, '2026-10-25', 'Europe/Lisbon')).toBe(startsAt);
  });
});
