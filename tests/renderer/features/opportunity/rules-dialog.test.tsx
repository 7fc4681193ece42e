// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import type { CadenceRule } from '../../../../db/domain/vocabulary.ts';
import { RulesDialog } from '../../../../renderer/features/opportunity/RulesDialog.tsx';
import { RulesOffLine } from '../../../../renderer/features/opportunity/RulesOffLine.tsx';
import { hideRules } from '../../../../renderer/features/opportunity/rules-shown.ts';
import { recordBridge } from '../../../support/bridge.ts';

const id = '01977e4e-0000-7000-8000-000000000001';
afterEach(() => {
  cleanup();
  hideRules();
});

function show(rulesOff: CadenceRule[], offForAll: CadenceRule[] = []) {
  const bridge = recordBridge({
    'setting.all': () => ({ rulesOff: offForAll, constants: DEFAULT_CONSTANTS }) as never,
    'opportunity.open': () => ({ rulesOff }) as never,
    'opportunity.rules': { value: null, step: null },
  });
  const detail = {
    id,
    title: 'Senior PM',
    company: { id: 'c', name: 'Copperstack', website: '', industry: '' },
    rulesOff,
  };
  render(
    <>
      <RulesOffLine detail={detail} />
      <RulesDialog detail={detail} />
    </>,
  );
  return bridge;
}

test('the line names what is off here and opens the switches', async () => {
  show(['round_done_thanks']);
  await userEvent.click(screen.getByRole('button', { name: 'Off here: Thanks after a round' }));
  expect(await screen.findByRole('dialog', { name: 'Follow-up rules' })).toBeDefined();
  // Keeping in touch is about a person and no opportunity.
  expect(screen.getAllByRole('switch')).toHaveLength(9);
  expect(screen.getByRole('switch', { name: 'Thanks after a round' })).toHaveProperty('checked', false);
});

test('nothing is said while every rule is on, whatever is off for people', () => {
  show(['keep_in_touch']);
  expect(screen.queryByRole('button')).toBeNull();
});

test('one switch changes one rule and leaves the others as they are', async () => {
  const bridge = show(['come_back']);
  await userEvent.click(screen.getByRole('button', { name: /^Off here/ }));
  await userEvent.click(screen.getByRole('switch', { name: 'Decide on an offer' }));
  await waitFor(() =>
    expect(bridge.inputs('opportunity.rules')).toEqual([
      { id, rulesOff: ['come_back', 'offer_decide_early', 'offer_decide_last'] },
    ]),
  );
  await userEvent.click(screen.getByRole('switch', { name: 'Come back' }));
  await waitFor(() => expect(bridge.inputs('opportunity.rules')[1]).toEqual({ id, rulesOff: [] }));
});

test('what is off for all opportunities says so and cannot be switched on here', async () => {
  show(['come_back'], ['applied_silent']);
  await userEvent.click(screen.getByRole('button', { name: /^Off here/ }));
  expect(await screen.findByText('off for all opportunities')).toBeDefined();
  const applied = screen.getByRole('switch', { name: 'Check after applying' });
  expect(applied).toHaveProperty('checked', false);
  expect(applied).toHaveProperty('disabled', true);
});
