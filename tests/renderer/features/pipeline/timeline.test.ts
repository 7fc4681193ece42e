import { describe, expect, it } from 'vitest';
import { instantFromLocal } from '../../../../db/domain/dates.ts';
import { drawnStays, monthsOf, placeOf, scaleOf } from '../../../../renderer/features/pipeline/timeline.ts';

const day = { today: '2026-11-22', zone: 'Europe/Lisbon' };
const at = (date: string, time = '12:00') => instantFromLocal(date, time, day.zone);
const STAGES = [
  { id: '1', name: 'Lead', kind: 'lead' },
  { id: '2', name: 'Panel', kind: 'final' },
  { id: '3', name: 'Closed', kind: 'closed' },
] as const;

describe('the stays of a row', () => {
  it('are read with their dates and days; what lasts says so, what is closed is a day', () => {
    const stays = [
      { stage: 0, from: at('2026-11-01'), to: at('2026-11-10') },
      { stage: 1, from: at('2026-11-10'), to: at('2026-11-20') },
      { stage: 2, from: at('2026-11-20'), to: null },
    ];
    expect(drawnStays(stays, [...STAGES], at(day.today), day).map(({ words }) => words)).toEqual([
      'Lead 1 Nov to 10 Nov, 9 days',
      'Panel 10 Nov to 20 Nov, 10 days',
      'Closed on 20 Nov',
    ]);
    const running = drawnStays([{ stage: 0, from: at('2026-11-21'), to: null }], [...STAGES], at(day.today), day);
    expect(running).toMatchObject([{ to: at(day.today), isRunning: true, words: 'Lead since 21 Nov, 1 day so far' }]);
  });
});

describe('the scale', () => {
  const stays = [{ stage: 0, from: at('2026-03-05'), to: null }];
  it('begins with the first stay, and ends with today', () => {
    const scale = scaleOf([stays], 'all', day);
    expect(scale).toEqual({ from: at('2026-03-05'), to: at('2026-11-23', '00:00') });
    expect(placeOf(scale.from, scale)).toBe(0);
    expect(placeOf(scale.to, scale)).toBe(100);
    expect(placeOf(at('2020-01-01'), scale)).toBe(0);
  });
  it('shows a month at least, and no more than was asked for', () => {
    expect(scaleOf([], 'all', day).from).toBe(at('2026-10-25', '00:00'));
    expect(scaleOf([stays], 'quarter', day).from).toBe(at('2026-08-22', '00:00'));
  });
  it('marks the months that begin in it', () => {
    expect(monthsOf(scaleOf([stays], 'quarter', day), day).map(({ label }) => label)).toEqual(['Sep', 'Oct', 'Nov']);
  });
  it('leaves months out when there are many', () => {
    const years = scaleOf([[{ stage: 0, from: at('2020-01-01'), to: null }]], 'all', day);
    expect(monthsOf(years, day).length).toBeLessThan(16);
  });
});
