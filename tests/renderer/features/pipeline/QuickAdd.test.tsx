// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QuickAdd } from '../../../../renderer/features/pipeline/index.ts';
import { closeQuickAdd } from '../../../../renderer/features/pipeline/quick-add-state.ts';
import { EMPTY_FORM } from '../../../../renderer/features/pipeline/quick-add.ts';
import { runCommand } from '../../../../renderer/lib/commands.ts';
import { useNavigation } from '../../../../renderer/lib/navigation.ts';
import { recordBridge } from '../../../support/bridge.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const SQL = '00000000-0000-7000-8000-000000000002';
const POSTING =
  'Lead Product Manager\nGlobex\nBerlin, Germany\nHybrid\n\nYou must know SQL.\nPython is a plus.\n€80k–95k';
const company = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Company' });
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Opportunity' });

type Answers = Parameters<typeof recordBridge>[0];
const bridgeWith = (answers: Answers = {}) =>
  recordBridge({
    'opportunity.add': { value: { id: ID }, step: null },
    'posting.similar': { same: [], earlier: [] },
    'posting.catalogue': [
      { id: SQL, name: 'SQL', aliases: [] },
      { id: '00000000-0000-7000-8000-000000000003', name: 'Python', aliases: [] },
    ],
    ...answers,
  });
const open = () => act(() => void runCommand('opportunity.add'));

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
    const bridge = bridgeWith();
    open();
    await userEvent.type(await box(), 'Senior PM @ Acme via Dana');
    expect(company().value).toBe('Acme');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputs('opportunity.add')).toEqual([
      expect.objectContaining({
        company: 'Acme',
        title: 'Senior PM',
        viaPerson: 'Dana',
        stageId: null,
        postingText: '',
        skills: [],
      }),
    ]);
  });

  it('says beside the field what is missing, and keeps what was typed', async () => {
    const failure = { code: 'invalid' as const, message: 'The company name cannot be empty.', field: 'company' };
    const bridge = bridgeWith({ 'opportunity.add': () => ({ failure }) });
    open();
    await userEvent.type(await box(), 'Senior PM{Enter}');
    expect(await screen.findByText(failure.message)).toBeTruthy();
    expect(document.activeElement).toBe(company());
    await waitFor(() =>
      expect(bridge.inputs('draft.put').at(-1)).toEqual({
        key: 'opportunity.add',
        body: { ...EMPTY_FORM, text: 'Senior PM' },
      }),
    );
  });

  it('refuses an amount that is none beside its field', async () => {
    const bridge = bridgeWith();
    open();
    await userEvent.type(await box(), 'PM @ Acme');
    await userEvent.click(screen.getByRole('button', { name: 'More fields' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Salary per year from' }), 'plenty{Enter}');
    expect(await screen.findByText(/Type an amount/)).toBeTruthy();
    expect(bridge.inputs('opportunity.add')).toEqual([]);
  });
});

describe('a pasted posting', () => {
  it('is read into fields; corrected and with its skills it is kept whole by Ctrl+Enter', async () => {
    const bridge = bridgeWith();
    open();
    await userEvent.click(await box());
    await userEvent.paste(POSTING);
    expect(company().value).toBe('Globex');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Location' }).value).toBe('Berlin, Germany');
    await userEvent.clear(company());
    await userEvent.type(company(), 'Globex GmbH');
    expect(await screen.findByRole('checkbox', { name: /SQL/ })).toBeTruthy();
    await userEvent.keyboard('{Control>}{Shift>}A{/Shift}{/Control}');
    await userEvent.click(screen.getByRole('checkbox', { name: /Python/ }));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bridge.inputs('opportunity.add')).toEqual([
      expect.objectContaining({
        company: 'Globex GmbH',
        title: 'Lead Product Manager',
        location: 'Berlin, Germany',
        workMode: 'hybrid',
        salaryMin: 8_000_000,
        salaryMax: 9_500_000,
        salaryCurrency: 'EUR',
        level: 'lead',
        postingText: POSTING,
        skills: [{ skillId: SQL, importance: 5, quote: 'You must know SQL.' }],
      }),
    ]);
  });

  it('takes Enter as a new line of its own', async () => {
    const bridge = bridgeWith();
    open();
    const text = await box();
    await userEvent.click(text);
    await userEvent.paste(POSTING);
    await userEvent.click(text);
    await userEvent.keyboard('{Enter}');
    expect(text.value).toBe(`${POSTING}\n`);
    expect(bridge.inputs('opportunity.add')).toEqual([]);
  });
});

describe('a role that is there already', () => {
  it('is told with its stage, and can be opened instead', async () => {
    const same = [
      {
        opportunityId: ID,
        company: 'Acme',
        title: 'PM',
        stage: 'Screen',
        stageKind: 'screen' as const,
        outcome: null,
        by: 'role' as const,
      },
    ];
    const bridge = bridgeWith({ 'posting.similar': { same, earlier: [] } });
    open();
    await userEvent.type(await box(), 'PM @ Acme');
    expect(await screen.findByText('PM at Acme is there already, in Screen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Open it instead' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(useNavigation.getState().place.panel).toEqual({ kind: 'opportunity', id: ID });
    expect(bridge.inputs('opportunity.add')).toEqual([]);
  });
});
