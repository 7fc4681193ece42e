import { expect, test } from 'vitest';
import type { CalendarItem } from '../../../../db/domain/calendar.ts';
import { weekOf } from '../../../../db/domain/calendar-layout.ts';
import { instantFromLocal } from '../../../../db/domain/dates.ts';
import { layWeek } from '../../../../renderer/features/calendar/week-layout.ts';
import { nameOf } from '../../../../renderer/features/calendar/words.ts';
import { followUpItem, roundItem } from './items.ts';

const ZONE = 'Europe/Lisbon';
const days = weekOf('2026-11-18');
const lay = (items: readonly CalendarItem[], of = days) => layWeek(items, of, ZONE);

test('what has no time stands above the hours, what has one among them', () => {
  const laid = lay([
    followUpItem({ id: 'a', day: '2026-11-18' }),
    followUpItem({ id: 'b', day: '2026-11-18', startsAt: instantFromLocal('2026-11-18', '09:00', ZONE) }),
  ]);
  expect(laid.get('2026-11-18')?.whole.map(({ id }) => id)).toEqual(['a']);
  expect(laid.get('2026-11-18')?.blocks).toMatchObject([{ item: { id: 'b' }, from: 540, to: 570 }]);
});

test('rounds at the same time stand side by side', () => {
  const blocks = lay([
    roundItem({ id: 'a', day: '2026-11-18', time: '14:00' }),
    roundItem({ id: 'b', day: '2026-11-18', time: '14:30' }),
  ]).get('2026-11-18')?.blocks;
  expect(blocks?.map(({ lane }) => lane)).toEqual([
    { column: 0, columns: 2 },
    { column: 1, columns: 2 },
  ]);
});

test('short ones are tall enough to read, also just before midnight', () => {
  const [block] =
    lay([roundItem({ id: 'a', day: '2026-11-18', time: '23:55', minutes: 5 })]).get('2026-11-18')?.blocks ?? [];
  expect(block).toMatchObject({ from: 1410, to: 1440 });
});

test('one that lasts past midnight goes on the next day, and from the Sunday before into Monday', () => {
  const laid = lay([roundItem({ id: 'a', day: '2026-11-15', time: '23:00', minutes: 120 })]);
  expect(laid.get('2026-11-16')?.blocks).toMatchObject([{ from: 0, to: 60, isRest: true }]);
});

test('on the night clocks go forward a round spans the hour that is not there', () => {
  const laid = lay([roundItem({ id: 'a', day: '2026-03-29', time: '00:30', minutes: 60 })], weekOf('2026-03-29'));
  expect(laid.get('2026-03-29')?.blocks).toMatchObject([{ from: 30, to: 150 }]);
});

test('a round in another zone is named with both clocks, and everything with how it stands', () => {
  const abroad = roundItem({ id: 'a', day: '2026-11-18', time: '14:00', timeZone: 'America/New_York' });
  expect(nameOf(abroad, '2026-11-16', ZONE)).toContain('14:00 your time · 09:00 in New York');
  expect(nameOf(followUpItem({ id: 'b', day: '2026-11-12' }), '2026-11-16', ZONE)).toMatch(/^Follow-up, .*, late$/);
  expect(nameOf(followUpItem({ id: 'c', day: '2026-11-20', isAsleep: true }), '2026-11-16', ZONE)).toMatch(
    /asleep until then$/,
  );
});
