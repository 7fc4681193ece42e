// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OwedDebrief } from '../../../../electron/ipc/contract/round.ts';
import { clearToasts, currentToasts } from '../../../../renderer/components/toasts.ts';
import { DebriefShortcut } from '../../../../renderer/features/today/index.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';

const MINUTE = 60_000;
/** Later for every test: what a test before it was told of is long over then. */
let start = Date.parse('2026-11-18T10:00:00Z');
const round = (endedAt: number, fields: Partial<OwedDebrief> = {}): OwedDebrief => ({
  roundId: 'round',
  opportunityId: 'o',
  company: 'Lumenhealth',
  title: 'Group PM',
  kind: 'panel',
  endedAt,
  begun: false,
  ...fields,
});
/** Owed as the store says it: from the end of the round on. */
function openWith(...rounds: OwedDebrief[]) {
  recordBridge({ 'debrief.owed': () => rounds.filter(({ endedAt }) => endedAt <= Date.now()) });
  return render(
    <>
      <DebriefShortcut />
      <input aria-label="Anything" />
    </>,
  );
}
const pass = (minutes: number) => act(() => vi.advanceTimersByTimeAsync(minutes * MINUTE));
const panel = () => useNavigation.getState().place.panel;

beforeEach(() => {
  start += 24 * 60 * MINUTE;
  vi.useFakeTimers({ now: start });
  useNavigation.setState({ place: { screen: 'today', panel: null } });
});
afterEach(() => {
  cleanup();
  clearToasts();
  vi.useRealTimers();
});

test('opens by itself when a round ends while the app is open, once', async () => {
  openWith(round(start + 3 * MINUTE));
  await pass(2);
  expect(panel()).toBeNull();
  await pass(2);
  expect(panel()).toEqual({ kind: 'debrief', roundId: 'round' });
  act(() => useNavigation.getState().closePanel());
  await pass(5);
  expect(panel()).toBeNull();
});

test('never takes the place of what is being typed: it is offered instead', async () => {
  const { getByLabelText } = openWith(round(start + 3 * MINUTE));
  getByLabelText('Anything').focus();
  await pass(4);
  expect(panel()).toBeNull();
  const [toast] = currentToasts();
  expect(toast?.message).toContain('Panel at Lumenhealth is over');
  act(() => toast?.action?.onAction());
  expect(panel()).toEqual({ kind: 'debrief', roundId: 'round' });
});

test('nor of another debrief', async () => {
  useNavigation.setState({ place: { screen: 'today', panel: { kind: 'debrief', roundId: 'other' } } });
  openWith(round(start + 3 * MINUTE));
  await pass(4);
  expect(panel()).toEqual({ kind: 'debrief', roundId: 'other' });
  expect(currentToasts()).toHaveLength(1);
});

test('a round that ended before the app was opened, or whose debrief is begun, waits on Today', async () => {
  openWith(round(start - MINUTE), round(start + MINUTE, { roundId: 'begun', begun: true }));
  await pass(5);
  expect([panel(), currentToasts().length]).toEqual([null, 0]);
});
