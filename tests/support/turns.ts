import { onTestFinished, vi } from 'vitest';

/**
 * Until the end of the test every look at the time finds it a little later, so that long work pauses at least once in so
 * many steps: as often on a fast machine as on a slow one.
 */
export function pauseEvery(steps: number): void {
  let at = 0;
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => (at += 100 / steps));
  onTestFinished(() => spy.mockRestore());
}
