// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { FollowUpRules } from '../../../../renderer/features/settings/FollowUpRules.tsx';
import { recordBridge } from '../../../support/bridge.ts';

afterEach(cleanup);
const show = (settings: Partial<Parameters<typeof FollowUpRules>[0]['settings']> = {}) => {
  const bridge = recordBridge({ 'setting.change': () => ({ value: null, step: null }) as never });
  render(<FollowUpRules settings={{ constants: DEFAULT_CONSTANTS, rulesOff: [], ...settings }} />);
  return bridge;
};
const withCadence = (cadence: Partial<typeof DEFAULT_CONSTANTS.cadence>) => ({
  ...DEFAULT_CONSTANTS,
  cadence: { ...DEFAULT_CONSTANTS.cadence, ...cadence },
});

test('each rule is a switch by its name, and says what makes its follow-up go away', () => {
  show();
  expect(screen.getAllByRole('switch')).toHaveLength(10);
  const thanks = screen.getByRole('group', { name: 'Thanks after a round' });
  expect(thanks.textContent).toContain('Goes away once you have written to that interviewer after the round.');
});

test('a switch changes the list of rules that are off, and nothing else', async () => {
  const bridge = show({ rulesOff: ['come_back'] });
  expect(screen.getByText('9 of 10 rules are on.')).toBeDefined();
  await userEvent.click(screen.getByRole('switch', { name: 'Decide on an offer' }));
  await waitFor(() =>
    expect(bridge.inputs('setting.change')).toEqual([
      { rulesOff: ['come_back', 'offer_decide_early', 'offer_decide_last'] },
    ]),
  );
});

test('a number is changed in its sentence', async () => {
  const bridge = show();
  const field = screen.getByRole('textbox', { name: 'Days after applying' });
  await userEvent.clear(field);
  await userEvent.type(field, '10');
  await userEvent.tab();
  await waitFor(() =>
    expect(bridge.inputs('setting.change')).toEqual([{ constants: withCadence({ appliedSilentDays: 10 }) }]),
  );
});

test('a number no rule can use stays typed, is refused in words, and is not sent', async () => {
  const bridge = show();
  const field = screen.getByRole('textbox', { name: 'Days after applying' });
  await userEvent.clear(field);
  await userEvent.type(field, '99999');
  await userEvent.tab();
  expect(await screen.findByText('Choose ten years at most.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.clear(field);
  await userEvent.tab();
  expect(await screen.findByText('Type a number.')).toBeDefined();
  expect(bridge.inputs('setting.change')).toEqual([]);
});

test('a rule goes back to its own defaults and leaves the numbers of the others', async () => {
  const bridge = show({ constants: withCadence({ decideEarlyDays: 6, decideLastDays: 2, thankYouDays: 3 }) });
  const offer = screen.getByRole('group', { name: 'Decide on an offer' });
  expect(within(offer).getByText('Default: 3 days and 1 day.', { exact: false })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Reset to 3 days and 1 day: Decide on an offer' }));
  await waitFor(() =>
    expect(bridge.inputs('setting.change')).toEqual([{ constants: withCadence({ thankYouDays: 3 }) }]),
  );
});
