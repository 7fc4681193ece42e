// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickAdd } from '../../../../renderer/features/pipeline/index.ts';
import { closeQuickAdd } from '../../../../renderer/features/pipeline/quick-add-state.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { recordBridge } from '../../../support/bridge.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const company = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Company' });

beforeEach(() => {
  render(<QuickAdd />);
  window.scrollTo = () => undefined;
});
afterEach(() => {
  act(closeQuickAdd);
  cleanup();
  vi.unstubAllGlobals();
});

describe('adding an opportunity', () => {
  it('needs one line and Enter', async () => {
    const bridge = recordBridge({ 'opportunity.add': { value: { id: ID }, step: null } });
    act(() => void runCommand('opportunity.add'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Opportunity' }), 'Senior PM @ Acme via Dana');
    expect(company().value).toBe('Acme');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputs('opportunity.add')).toEqual([
      { company: 'Acme', title: 'Senior PM', viaPerson: 'Dana', stageId: null, postingUrl: '', postingText: '' },
    ]);
  });

  it('says beside the field what is missing, and keeps what was typed', async () => {
    const failure = { code: 'invalid' as const, message: 'The company name cannot be empty.', field: 'company' };
    const bridge = recordBridge({ 'opportunity.add': () => ({ failure }) });
    act(() => void runCommand('opportunity.add'));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Opportunity' }), 'Senior PM{Enter}');
    expect(await screen.findByText(failure.message)).toBeTruthy();
    expect(document.activeElement).toBe(company());
    await waitFor(() =>
      expect(bridge.inputs('draft.put').at(-1)).toEqual({
        key: 'opportunity.add',
        body: { text: 'Senior PM', company: null, title: null },
      }),
    );
  });
});
