// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAutosave, useHotkeys } from '../../../renderer/lib/hooks.ts';

afterEach(cleanup);

describe('useHotkeys', () => {
  function Keys({ onPress, keys }: { onPress: () => void; keys: string }) {
    useHotkeys([{ keys, onPress }]);
    return <input aria-label="text" type="text" />;
  }

  it('a single key works on the page and stays silent while something is typed', () => {
    const onPress = vi.fn();
    render(<Keys keys="N" onPress={onPress} />);
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'n' });
    expect(onPress).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('a combination with Ctrl works while something is typed', () => {
    const onPress = vi.fn();
    render(<Keys keys="Mod+K" onPress={onPress} />);
    fireEvent.keyDown(screen.getByLabelText('text'), { key: 'k', ctrlKey: true });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('goes back and forward also from a list that keeps the arrows to itself', () => {
    const onPress = vi.fn();
    render(
      <>
        <Keys keys="Alt+ArrowLeft" onPress={onPress} />
        <div data-testid="row" tabIndex={0} onKeyDownCapture={(event) => event.stopPropagation()} />
      </>,
    );
    fireEvent.keyDown(screen.getByTestId('row'), { key: 'ArrowLeft' });
    expect(onPress).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByTestId('row'), { key: 'ArrowLeft', altKey: true });
    expect(onPress).toHaveBeenCalledOnce();
  });

  it('is answered once, by the one mounted last', () => {
    const [under, over] = [vi.fn(), vi.fn()];
    render(<Keys keys="?" onPress={under} />);
    render(<Keys keys="?" onPress={over} />);
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect([under.mock.calls.length, over.mock.calls.length]).toEqual([0, 1]);
  });

  it('is silent under a dialog', () => {
    const onPress = vi.fn();
    render(
      <>
        <Keys keys="N" onPress={onPress} />
        <div role="dialog" />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('useAutosave', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function Form({
    value,
    save,
    delay = 5000,
  }: {
    value: string;
    save: (v: string) => Promise<boolean>;
    delay?: number;
  }) {
    const { state, onBlur } = useAutosave(value, save, delay);
    return (
      <form onBlur={onBlur}>
        <input aria-label="field" />
        <output>{state}</output>
      </form>
    );
  }
  const accept = () => vi.fn((_value: string) => Promise.resolve(true));

  it('saves the last value after 500 ms at most, once', async () => {
    const save = accept();
    const view = render(<Form value="a" save={save} />);
    view.rerender(<Form value="ab" save={save} />);
    view.rerender(<Form value="abc" save={save} />);
    expect(screen.getByRole('status').textContent).toBe('dirty');
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(save.mock.calls).toEqual([['abc']]);
    expect(screen.getByRole('status').textContent).toBe('saved');
  });

  it('saves at once when a field is left, the window goes, and the form goes', async () => {
    const save = accept();
    const view = render(<Form value="a" save={save} />);
    view.rerender(<Form value="b" save={save} />);
    await act(async () => {
      fireEvent.blur(screen.getByLabelText('field'));
      await Promise.resolve();
    });
    view.rerender(<Form value="c" save={save} />);
    await act(async () => {
      window.dispatchEvent(new Event('pagehide'));
      await vi.advanceTimersByTimeAsync(0);
    });
    view.rerender(<Form value="d" save={save} />);
    view.unmount();
    await vi.advanceTimersByTimeAsync(0);
    expect(save.mock.calls).toEqual([['b'], ['c'], ['d']]);
  });

  it('says that a save was refused and tries again with the next change', async () => {
    const save = vi.fn((value: string) => Promise.resolve(value !== 'bad'));
    const view = render(<Form value="a" save={save} />);
    view.rerender(<Form value="bad" save={save} />);
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(screen.getByRole('status').textContent).toBe('failed');
    view.rerender(<Form value="good" save={save} />);
    await act(() => vi.advanceTimersByTimeAsync(500));
    expect(screen.getByRole('status').textContent).toBe('saved');
  });
});
