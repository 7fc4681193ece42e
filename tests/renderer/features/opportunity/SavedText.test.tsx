// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Failure } from '../../../../db/domain/result.ts';
import { SavedText } from '../../../../renderer/components/SavedText.tsx';

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Location' });
const refusal: Failure = { code: 'invalid', message: 'The location can be 500 characters long at most.' };

afterEach(cleanup);

function show(stored: string, answer: Failure | null = null) {
  const saved: string[] = [];
  const save = async (value: string) => {
    saved.push(value);
    return answer;
  };
  const view = render(<SavedText label="Location" stored={stored} save={save} />);
  return { saved, change: (next: string) => view.rerender(<SavedText label="Location" stored={next} save={save} />) };
}

describe('a field edited in place', () => {
  it('saves when it is left, once', async () => {
    const { saved } = show('Lisbon');
    await userEvent.type(field(), ', Porto');
    await userEvent.tab();
    await waitFor(() => expect(saved.at(-1)).toBe('Lisbon, Porto'));
    expect(saved.filter((one) => one === 'Lisbon, Porto')).toHaveLength(1);
  });
  it('says beside itself why it was refused and keeps what was typed', async () => {
    show('Lisbon', refusal);
    await userEvent.type(field(), '!');
    await userEvent.tab();
    expect(await screen.findByText(refusal.message)).toBeTruthy();
    expect(field().value).toBe('Lisbon!');
  });
  it('shows what changed elsewhere without saving it again', async () => {
    const { saved, change } = show('Lisbon');
    change('Porto');
    expect(field().value).toBe('Porto');
    await userEvent.click(field());
    await userEvent.tab();
    expect(saved).toEqual([]);
  });
  it('does not overwrite what the person is typing', async () => {
    const { change } = show('Lisbon');
    await userEvent.type(field(), ' or');
    change('Porto');
    expect(field().value).toBe('Lisbon or');
  });
});
