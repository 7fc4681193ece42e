// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { NoteComposer } from '../../../../renderer/features/opportunity/NoteComposer.tsx';
import { slashChoices } from '../../../../renderer/features/opportunity/slash.ts';
import { recordBridge } from '../../../support/bridge.ts';

const opportunityId = '01977e4e-0000-7000-8000-000000000001';
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
const step = { id: '01977e4e-0000-7000-8000-000000000002', label: 'Wrote a note' };

afterEach(cleanup);

function show() {
  const bridge = recordBridge({ 'opportunity.addNote': { value: { id: 'new' }, step } });
  const chosen: string[] = [];
  render(<NoteComposer opportunityId={opportunityId} onChoose={(choice) => chosen.push(choice)} />);
  return { bridge, chosen };
}

describe('a slash', () => {
  it('offers everything, then what begins with what is typed after it, by any of its words', () => {
    const of = (text: string) => slashChoices(text).map(({ value }) => value);
    expect(of('/')).toEqual(['round', 'message', 'follow_up']);
    expect(of('/me')).toEqual(['message']);
    expect(of('/MAIL')).toEqual(['message']);
    expect(of('/follow-')).toEqual(['follow_up']);
    expect(of('/xyz')).toEqual([]);
  });
  it('offers nothing in a text that only has a slash in it', () => {
    for (const text of ['and/or', '/ 5', '/r\nmore', ' /'])
      expect(
        slashChoices(text).map(({ value }) => value),
        text,
      ).toEqual([]);
  });
});

describe('the composer', () => {
  it('is gone through with the arrows, and Enter takes the choice and leaves no slash behind', async () => {
    const { bridge, chosen } = show();
    await userEvent.type(note(), '/');
    const options = () => screen.getAllByRole('option').map((one) => one.getAttribute('aria-selected'));
    expect(options()).toEqual(['true', 'false', 'false']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(options()).toEqual(['false', 'false', 'true']);
    expect(note().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[2]?.id);
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['follow_up']);
    expect(note().value).toBe('');
    expect(bridge.inputs('opportunity.addNote')).toEqual([]);
    await waitFor(() => expect(bridge.inputs('draft.remove').length).toBeGreaterThan(0));
  });
  it('lets the slash stand when its offer is declined, and Enter is a new line then', async () => {
    const { chosen } = show();
    await userEvent.type(note(), '/r{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('{Enter}x');
    expect(note().value).toBe('/r\nx');
    expect(chosen).toEqual([]);
  });
  it('keeps a note with Ctrl and Enter, as it was typed, and is empty again', async () => {
    const { bridge } = show();
    await userEvent.type(note(), 'They want **numbers**{Control>}{Enter}{/Control}');
    await waitFor(() =>
      expect(bridge.inputs('opportunity.addNote')).toEqual([{ opportunityId, body: 'They want **numbers**' }]),
    );
    await waitFor(() => expect(note().value).toBe(''));
  });
});
