// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alreadyClosedLine } from '../../../../renderer/lib/close-out/bulk.ts';
import { BulkCloseOutDialog } from '../../../../renderer/lib/close-out/BulkCloseOutDialog.tsx';
import { recordBridge } from '../../../support/bridge.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const closed = (company: string) => ({ id: company, company, title: 'PM' });

describe('closing many cards', () => {
  it('asks for the end they share, sends it once, and says when it is done', async () => {
    const bridge = recordBridge({
      'close_out.bulk': { value: { closed: 2, alreadyClosed: [] }, step: { id: 's', label: 'x' } },
    });
    const done = vi.fn();
    render(<BulkCloseOutDialog opportunityIds={['a', 'b']} isOpen onClose={() => undefined} onDone={done} />);
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Close out' });
    expect(save.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: /How did they end/ }));
    await userEvent.click(await screen.findByRole('option', { name: /They went silent/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Timing' }));
    await userEvent.click(save);
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(bridge.inputs('close_out.bulk')).toEqual([
      expect.objectContaining({ opportunityIds: ['a', 'b'], outcome: 'ghosted', reasons: ['timing'] }),
    ]);
  });
  it('says beside the date why it was refused, and stays open', async () => {
    const failure = { code: 'invalid' as const, message: 'It cannot be closed in the future.', field: 'closedOn' };
    recordBridge({
      'close_out.bulk': () => ({ failure }),
      'draft.get': { outcome: 'ghosted', closedOn: '2099-01-01', reasons: [] },
    });
    const close = vi.fn();
    render(<BulkCloseOutDialog opportunityIds={['a']} isOpen onClose={close} />);
    const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Close out' });
    await waitFor(() => expect(save.disabled).toBe(false));
    await userEvent.click(save);
    expect(await screen.findByText(failure.message)).toBeTruthy();
    expect(close).not.toHaveBeenCalled();
  });
  it('names at most three that were closed out before', () => {
    expect(alreadyClosedLine([])).toBe('');
    expect(alreadyClosedLine([closed('Acme')])).toBe('Closed out before, and left as they were: Acme.');
    expect(alreadyClosedLine(['Acme', 'Globex', 'Initech', 'Hooli', 'Umbrella'].map(closed))).toBe(
      'Closed out before, and left as they were: Acme, Globex, Initech and 2 more.',
    );
  });
});
