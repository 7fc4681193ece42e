// @vitest-environment jsdom
import { act, cleanup, render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CalendarItem } from '../../../../db/domain/calendar.ts';
import { instantFromLocal } from '../../../../db/domain/dates.ts';
import { CalendarScreen } from '../../../../renderer/features/calendar/CalendarScreen.tsx';
import { useCalendar } from '../../../../renderer/features/calendar/store.ts';
import { recordBridge } from '../../../support/bridge.ts';
import { followUpItem, roundItem } from './items.ts';

const ZONE = 'Europe/Lisbon';
const DAY = '2026-11-18';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: instantFromLocal(DAY, '10:00', ZONE) });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  useCalendar.setState({
    view: 'month',
    anchor: DAY,
    day: DAY,
    isRead: true,
    wanted: null,
    chosen: null,
    moving: null,
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function show(items: readonly CalendarItem[], month = 'November 2026') {
  const bridge = recordBridge({
    'app.state': { zone: ZONE } as never,
    'calendar.view': (input) => {
      const { from, to } = input as { from: string; to: string };
      const own = items.filter(({ day }) => day >= from && day <= to);
      return { from, to, zone: ZONE, items: own, more: [], daysOff: ['2026-11-20'] };
    },
    'calendar.move': { value: { clashes: [] }, step: null },
  });
  render(<CalendarScreen />);
  await screen.findByRole('grid', { name: month });
  return bridge;
}
const cell = (name: RegExp) => screen.getByRole('gridcell', { name });

test('a day says its date, what kind of day it is and what it holds', async () => {
  await show([
    followUpItem({ id: 'a', day: '2026-11-20' }),
    roundItem({ id: 'b', day: '2026-11-20', time: '14:00' }),
    roundItem({ id: 'c', day: '2026-11-17', time: '14:00', isOver: true, status: 'done' }),
  ]);
  expect(cell(/^Friday 20 November/).getAttribute('aria-label')).toMatch(/day off, 1 round and 1 follow-up$/);
  expect(cell(/^Tuesday 17 November/).getAttribute('aria-label')).toMatch(/1 over$/);
  expect(cell(/^Thursday 19 November/).getAttribute('aria-label')).toMatch(/nothing$/);
  expect(screen.getAllByRole('row')).toHaveLength(7);
  expect(screen.getByRole('rowheader', { name: 'Week 47' })).toBeTruthy();
});

test('a full day shows what fits and how much more there is', async () => {
  await show(['a', 'b', 'c', 'd', 'e'].map((id) => followUpItem({ id, day: '2026-11-20' })));
  const day = within(cell(/^Friday 20 November/));
  expect(day.getAllByRole('button', { name: /^Follow-up/ })).toHaveLength(2);
  await userEvent.click(day.getByRole('button', { name: '3 more on Friday 20 November' }));
  expect(useCalendar.getState().openDay).toBe('2026-11-20');
  act(() => useCalendar.setState({ openDay: null }));
});

test('the arrows go from day to day, into the next month, and Enter goes in and Escape out', async () => {
  await show([followUpItem({ id: 'a', day: '2026-11-19' }), followUpItem({ id: 'b', day: '2026-11-19' })]);
  act(() => cell(/^Wednesday 18 November/).focus());
  await userEvent.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(cell(/^Thursday 19 November/));
  await userEvent.keyboard('{Enter}{ArrowDown}');
  expect(document.activeElement?.closest('[data-item]')?.getAttribute('data-item')).toBe('follow_up:b');
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(cell(/^Thursday 19 November/));
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await screen.findByRole('grid', { name: 'December 2026' });
  await waitFor(() => expect(document.activeElement).toBe(cell(/^Thursday 10 December/)));
});

test('turning the page keeps the month that is shown until the next one is there', async () => {
  useCalendar.setState({ anchor: '2027-03-10', day: '2027-03-10' });
  const bridge = await show([], 'March 2027');
  const answers: (() => void)[] = [];
  const { call } = window.proffer;
  vi.stubGlobal('proffer', {
    ...window.proffer,
    call: async (channel: never, input: never) => {
      if (channel === 'calendar.view') await new Promise<void>((done) => answers.push(done));
      return call(channel, input);
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  await userEvent.click(screen.getByRole('button', { name: 'Next month' }));
  expect(screen.getByRole('grid', { name: 'March 2027' })).toBeTruthy();
  await act(async () => {
    for (const answer of answers) answer();
  });
  expect(await screen.findByRole('grid', { name: 'June 2027' })).toBeTruthy();
  expect(bridge.inputs('calendar.view').at(-1)).toEqual({ from: '2027-05-31', to: '2027-07-04' });
});

test('what stays where it is says why, and asks the store for nothing', async () => {
  const fixed = 'It has been held: what was does not move.';
  const bridge = await show([roundItem({ id: 'a', day: '2026-11-17', time: '14:00', status: 'done', fixed })]);
  const round = screen.getByRole('button', { name: /^Round/ });
  expect(round.title).toContain(fixed);
  expect(screen.queryByRole('button', { name: /^Move / })).toBeNull();
  await userEvent.pointer({ keys: '[MouseRight]', target: round });
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Why it stays here' }));
  expect(useCalendar.getState().moving).toBeNull();
  expect(bridge.inputs('calendar.move')).toEqual([]);
});
