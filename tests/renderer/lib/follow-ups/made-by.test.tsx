// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { MadeBy } from '../../../../renderer/lib/follow-ups/MadeBy.tsx';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { useSettingsTarget } from '../../../../renderer/lib/settings-target.ts';
import { recordBridge } from '../../../support/bridge.ts';

const opportunityId = '01977e4e-0000-7000-8000-000000000001';
const personId = '01977e4e-0000-7000-8000-000000000002';
const thanks = {
  rule: 'round_done_thanks' as const,
  reason: 'The round is done, and you have not written to this interviewer since.',
  opportunityId,
  company: 'Copperstack',
  personId,
  person: 'Ines Haddad',
};
afterEach(cleanup);

test('it says which rule made it and why', () => {
  recordBridge({});
  render(<MadeBy followUp={thanks} />);
  expect(screen.getByRole('region', { name: 'Why this is here' }).textContent).toContain(
    'Made by: Thanks after a round. Because: The round is done, and you have not written to this interviewer since.',
  );
});

test('nothing is said of what a person made', () => {
  recordBridge({});
  render(<MadeBy followUp={{ ...thanks, rule: null, reason: '' }} />);
  expect(screen.queryByRole('region')).toBeNull();
});

test('“Not for this opportunity” adds its rule to those that are off there', async () => {
  const bridge = recordBridge({
    'opportunity.open': () => ({ rulesOff: ['come_back'] }) as never,
    'opportunity.rules': { value: null, step: { id: 's', label: 'Chose' } },
  });
  const onLeave = vi.fn();
  render(<MadeBy followUp={thanks} onLeave={onLeave} />);
  await userEvent.click(screen.getByRole('button', { name: 'Not for this opportunity' }));
  await waitFor(() =>
    expect(bridge.inputs('opportunity.rules')).toEqual([
      { id: opportunityId, rulesOff: ['come_back', 'round_done_thanks'] },
    ]),
  );
  expect(onLeave).toHaveBeenCalledOnce();
});

test('a word is no more proposed for this person, and nobody else', async () => {
  const bridge = recordBridge({ 'person.keepInTouch': { value: null, step: null } });
  render(<MadeBy followUp={{ ...thanks, rule: 'keep_in_touch', opportunityId: null, company: null }} />);
  expect(screen.queryByRole('button', { name: 'Not for this opportunity' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Not for Ines Haddad' }));
  await waitFor(() => expect(bridge.inputs('person.keepInTouch')).toEqual([{ ids: [personId], days: null }]));
});

test('the rule settings are one press away', async () => {
  recordBridge({});
  render(<MadeBy followUp={thanks} />);
  await userEvent.click(screen.getByRole('button', { name: 'Rule settings' }));
  expect(useSettingsTarget.getState().target).toBe('follow_up_rules');
  expect(useNavigation.getState().place.screen).toBe('settings');
});
