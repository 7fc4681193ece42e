// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary.tsx';
import { useNavigation } from '../../../renderer/lib/navigation.ts';
import { framesOf } from '../../../renderer/lib/trouble/note.ts';
import { recordBridge } from '../../support/bridge.ts';

afterEach(cleanup);

describe('a part that cannot be drawn', () => {
  it('is written down by its kind alone, can be tried again, and leaves the way to Today', async () => {
    const bridge = recordBridge({});
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const user = userEvent.setup();
    let isBroken = true;
    const Part = () => {
      if (isBroken) throw new RangeError('canary-0b1d');
      return <p>drawn</p>;
    };
    render(
      <ErrorBoundary what="This panel">
        <Part />
      </ErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('This panel could not be drawn.');
    expect(bridge.inputs('trouble.note')).toEqual([{ where: 'draw', name: 'RangeError', frames: [] }]);
    expect(JSON.stringify(bridge.calls)).not.toContain('canary');
    await user.click(screen.getByRole('button', { name: 'Go to Today' }));
    expect(useNavigation.getState().place.screen).toBe('today');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('drawn')).toBeTruthy();
    quiet.mockRestore();
  });
});

describe('the frames of an error', () => {
  it('are the places in the app’s own files and nothing else of the stack', () => {
    const error = new Error('canary');
    error.stack =
      'Error: canary /assets/typed words.js:1:1\n    at save (proffer://app/assets/index-Bx7k2_aQ.js:9:120)\n    at canary (proffer://app/assets/a canary.js:1:2)';
    expect(framesOf(error)).toEqual(['index-Bx7k2_aQ.js:9:120']);
    expect(framesOf('canary')).toEqual([]);
  });
});
