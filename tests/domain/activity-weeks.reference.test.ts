import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITIES, type ActivityEvent, activityWeeks, isoWeekOf, mondayOf } from '../../db/domain/activity-weeks.ts';
import { instantFromLocal } from '../../db/domain/dates.ts';
import { periodDates, periodInstants } from '../../db/domain/period.ts';
import { runs } from '../support/seed.ts';

/** Written with the platform's own calendar, and sharing nothing with the rule. */
const DAY = 86_400_000;
const utc = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const localDate = (ms: number, zone: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(ms);
function referenceMonday(date: string): string {
  let at = utc(date);
  while (new Date(at).getUTCDay() !== 1) at -= DAY;
  return dateOf(at);
}
/** Week 1 is the one with the year's first Thursday: counted up Thursday by Thursday. */
function referenceWeek(date: string): { year: number; week: number } {
  const thursday = utc(referenceMonday(date)) + 3 * DAY;
  const year = new Date(thursday).getUTCFullYear();
  let week = 0;
  for (let at = Date.UTC(year, 0, 1); at <= thursday; at += DAY) if (new Date(at).getUTCDay() === 4) week += 1;
  return { year, week };
}

const ZONES = ['Europe/Lisbon', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/Santiago'];
const day = fc
  .integer({ min: utc('2024-12-20') / DAY, max: utc('2027-01-10') / DAY })
  .map((days) => dateOf(days * DAY));
const event: fc.Arbitrary<ActivityEvent> = fc.record({
  activity: fc.constantFrom(...ACTIVITIES),
  when: fc.oneof(day, fc.integer({ min: utc('2024-12-20'), max: utc('2027-01-10') })),
  amount: fc.integer({ min: 1, max: 9 }),
});

describe('week by week', () => {
  test('every week holds what a naive count over its days finds', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), day, day, fc.constantFrom(...ZONES), (events, a, b, zone) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const weeks = activityWeeks(events, { from, to }, zone);
        expect(weeks.map(({ monday }) => monday)).toEqual([...new Set(allDays(from, to).map(referenceMonday))]);
        const dated = events.map(({ when, ...one }) => {
          const date = typeof when === 'string' ? when : localDate(when, zone);
          return { ...one, monday: date >= from && date <= to ? referenceMonday(date) : null };
        });
        for (const { monday, amounts } of weeks)
          for (const activity of ACTIVITIES) {
            const found = dated.filter((one) => one.activity === activity && one.monday === monday);
            expect(amounts[activity]).toBe(found.reduce((sum, { amount }) => sum + amount, 0));
          }
      }),
      { numRuns: runs(60) },
    );
  });

  test('ISO weeks are numbered by their Thursday', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isoWeekOf(date)).toEqual(referenceWeek(date));
      }),
    );
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(isoWeekOf('2027-01-01')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf('2024-12-30')).toEqual({ year: 2025, week: 1 });
  });

  test('the hour that comes twice, and the midnight that is skipped, stay in their week', () => {
    const lisbon = 'Europe/Lisbon';
    // Sunday 25 October 2026: 01:30 comes twice; both are that Sunday's.
    const first = instantFromLocal('2026-10-25', '01:30', lisbon);
    const of = (when: number, zone: string, from: string, to: string) =>
      activityWeeks([{ activity: 'rounds', when, amount: 1 }], { from, to }, zone)
        .filter(({ amounts }) => amounts.rounds > 0)
        .map(({ monday }) => monday);
    expect(of(first, lisbon, '2026-10-01', '2026-11-30')).toEqual(['2026-10-19']);
    expect(of(first + 3_600_000, lisbon, '2026-10-01', '2026-11-30')).toEqual(['2026-10-19']);
    expect(of(instantFromLocal('2026-10-26', '00:00', lisbon), lisbon, '2026-10-01', '2026-11-30')).toEqual([
      '2026-10-26',
    ]);
  });
});

describe('the period', () => {
  test('is what its name says, in the zone of the person', () => {
    const today = '2026-11-18';
    expect(periodDates({ kind: 'days_30' }, today)).toEqual({ from: '2026-10-20', to: today });
    expect(periodDates({ kind: 'days_90' }, today)).toEqual({ from: '2026-08-21', to: today });
    expect(periodDates({ kind: 'this_year' }, today)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodDates({ kind: 'all' }, today)).toEqual({ from: null, to: null });
  });

  test('an instant is within exactly when its local date is', () => {
    fc.assert(
      fc.property(
        day,
        day,
        fc.integer({ min: utc('2024-12-20'), max: utc('2027-01-10') }),
        fc.constantFrom(...ZONES),
        (a, b, at, zone) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          const within = periodInstants({ from, to }, zone);
          const date = localDate(at, zone);
          expect(at >= within.from && at < within.until).toBe(date >= from && date <= to);
        },
      ),
    );
  });
});

function allDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = utc(from); at <= utc(to); at += DAY) days.push(dateOf(at));
  return days;
}
