// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../../db/domain/result.ts';
import type { Recording } from '../../support/bridge.ts';
import { recordBridge } from '../../support/bridge.ts';

const REFUSAL: Failure = { code: 'invalid', message: 'A link starts with https:// and has no spaces.', field: 'url' };
const KEPT = 'fields.refused';
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });

/** Everything that remembers lives in modules: each test starts with a window of its own. */
async function newWindow(kept: unknown, answer: () => Failure | null) {
  vi.resetModules();
  const bridge: Recording = recordBridge({ 'draft.get': () => kept });
  const { FieldScope } = await import('../../../renderer/lib/field-scope.ts');
  const { SavedText } = await import('../../../renderer/components/SavedText.tsx');
  const save = async () => answer();
  const panel = (of: string, stored: string) => (
    <FieldScope value={of}>
      <SavedText label="Link" stored={stored} save={save} />
    </FieldScope>
  );
  return { bridge, panel };
}

beforeEach(() => vi.useRealTimers());
afterEach(cleanup);

describe('a value that was refused', () => {
  it('is there again, with the reason, when the panel is opened again', async () => {
    const { panel } = await newWindow(null, () => REFUSAL);
    const view = render(panel('opportunity.1', ''));
    await userEvent.type(box(), 'no link');
    await userEvent.tab();
    await screen.findByText(REFUSAL.message);
    view.unmount();
    render(panel('opportunity.1', ''));
    expect(box().value).toBe('no link');
    expect(screen.getByText(REFUSAL.message)).toBeTruthy();
  });
  it('is there also when the panel was closed before the store had answered', async () => {
    const { panel } = await newWindow(null, () => REFUSAL);
    const view = render(panel('opportunity.1', ''));
    fireEvent.change(box(), { target: { value: 'half a link' } });
    view.unmount();
    render(panel('opportunity.1', ''));
    await waitFor(() => expect(box().value).toBe('half a link'));
  });
  it('outlives the window: it is kept in the store and read from there', async () => {
    const first = await newWindow(null, () => REFUSAL);
    render(first.panel('opportunity.1', ''));
    await userEvent.type(box(), 'x');
    await userEvent.tab();
    const entry = { value: 'x', message: REFUSAL.message, field: 'url' };
    const body = { 'opportunity.1/Link': entry };
    await waitFor(() => expect(first.bridge.inputs('draft.put')).toContainEqual({ key: KEPT, body }));
    cleanup();
    const second = await newWindow(body, () => REFUSAL);
    render(second.panel('opportunity.1', ''));
    await waitFor(() => expect(box().value).toBe('x'));
  });
  it('belongs to its own thing, and is forgotten once the store takes what is typed', async () => {
    let answer: Failure | null = REFUSAL;
    const { panel, bridge } = await newWindow(null, () => answer);
    const view = render(panel('opportunity.1', ''));
    await userEvent.type(box(), 'no');
    await userEvent.tab();
    await screen.findByText(REFUSAL.message);
    view.unmount();
    const other = render(panel('opportunity.2', 'https://other.example'));
    expect(box().value).toBe('https://other.example');
    other.unmount();
    answer = null;
    const again = render(panel('opportunity.1', ''));
    await userEvent.clear(box());
    await userEvent.type(box(), 'https://a.example');
    await userEvent.tab();
    await waitFor(() => expect(bridge.inputs('draft.remove')).toContainEqual({ key: KEPT }));
    again.unmount();
    render(panel('opportunity.1', 'https://a.example'));
    expect(box().value).toBe('https://a.example');
  });
  it('that is no text any more is left out', async () => {
    const { panel, bridge } = await newWindow({ 'opportunity.1/Link': { value: { a: 1 }, message: 'No' } }, () => null);
    render(panel('opportunity.1', 'https://a.example'));
    await waitFor(() => expect(bridge.inputs('draft.get')).toHaveLength(1));
    expect(box().value).toBe('https://a.example');
  });
});
