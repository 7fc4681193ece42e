// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dateInZone } from '../../../../db/domain/dates.ts';
import { addDays, weekdayOf } from '../../../../renderer/lib/calendar.ts';
import { SkipPopover } from '../../../../renderer/lib/follow-ups/SkipPopover.tsx';
import { SnoozePopover } from '../../../../renderer/lib/follow-ups/SnoozePopover.tsx';
import { laterToday, snoozeOffers } from '../../../../renderer/lib/follow-ups/snooze-offers.ts';
import { recordBridge } from '../../../support/bridge.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = () => dateInZone(Date.now(), zone);
const anchor = document.createElement('div');

beforeEach(() => void recordBridge({}));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('snoozing by keyboard', () => {
  const snoozed = vi.fn();
  const show = (canWait = true) => {
    snoozed.mockClear();
    render(<SnoozePopover anchor={anchor} canWait={canWait} onSnooze={snoozed} onClose={() => undefined} />);
  };

  test('figures choose: 2 is tomorrow, 3 is Monday, 5 waits for an answer', async () => {
    for (const [key, to] of [
      ['2', { until: addDays(today(), 1) }],
      ['3', { until: addDays(today(), 7 - weekdayOf(today())) }],
      ['5', { until: null, waits: true }],
    ] as const) {
      show();
      await userEvent.keyboard(key);
      expect(snoozed).toHaveBeenLastCalledWith(to);
      cleanup();
    }
  });

  test('letters begin a day of its own, with its time', async () => {
    show();
    await userEvent.keyboard('+4d 15:00{Enter}');
    expect(snoozed).toHaveBeenLastCalledWith({ until: addDays(today(), 4), time: '15:00' });
  });

  test('a typed day is the latest for one that waits', async () => {
    show();
    await userEvent.keyboard('+9d');
    await userEvent.click(screen.getByRole('button', { name: /^Until something comes in, .* at the latest/ }));
    expect(snoozed).toHaveBeenLastCalledWith({ until: addDays(today(), 9), waits: true });
  });

  test('a day that has passed is refused with what to do', async () => {
    show();
    await userEvent.keyboard('yesterday{Enter}');
    expect(screen.getByText('Choose a day after today, or a time of today.')).toBeTruthy();
    expect(snoozed).not.toHaveBeenCalled();
  });

  test('waiting is not offered where nobody could answer', () => {
    show(false);
    expect(screen.queryByRole('button', { name: /^Until something/ })).toBeNull();
  });
});

test('later today is three hours on, to the half hour, and never tomorrow', () => {
  expect(laterToday(Date.parse('2026-11-21T10:05:00Z'), 'UTC')).toEqual({ until: '2026-11-21', time: '13:30' });
  expect(laterToday(Date.parse('2026-11-21T21:00:00Z'), 'UTC')).toBeNull();
  expect(snoozeOffers(Date.parse('2026-11-21T22:00:00Z'), 'UTC', null)[0]?.to).toEqual({
    until: '2026-11-22',
    time: '09:00',
  });
});

describe('skipping by keyboard', () => {
  const skipped = vi.fn();
  beforeEach(() => {
    skipped.mockClear();
    render(<SkipPopover anchor={anchor} onSkip={skipped} onClose={() => undefined} />);
  });

  test('Enter alone skips without a reason', async () => {
    await userEvent.keyboard('{Enter}');
    expect(skipped.mock.calls).toEqual([['']]);
  });

  test('own words count as typed, figures in them too', async () => {
    await userEvent.keyboard('Told her 2 days ago{Enter}');
    expect(skipped.mock.calls).toEqual([['Told her 2 days ago']]);
  });

  test('a figure in the empty field takes a common reason', async () => {
    await userEvent.keyboard('1');
    expect(skipped.mock.calls).toEqual([['They got in touch first']]);
  });
});
