import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startEnding } from '../../electron/platform/ending.ts';

const fails = (error: unknown) => {
  throw error;
};

describe('the end of the app', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends last what was begun first', () => {
    const ended: string[] = [];
    const ending = startEnding(fails);
    for (const name of ['log', 'store', 'tray']) ending.with(() => void ended.push(name));
    ending.end();
    expect(ended).toEqual(['tray', 'store', 'log']);
  });

  it('is done whole though one end fails, and that is told', () => {
    const told: unknown[] = [];
    const ended: string[] = [];
    const ending = startEnding((error) => void told.push(error));
    ending.with(() => void ended.push('store'));
    ending.with(() => {
      throw new Error('no tray');
    });
    ending.end();
    expect(ended).toEqual(['store']);
    expect(told).toEqual([new Error('no tray')]);
  });

  it('ends at once what is begun after it', () => {
    const ended: string[] = [];
    const ending = startEnding(fails);
    ending.end();
    ending.with(() => void ended.push('store'));
    expect(ended).toEqual(['store']);
  });

  it('does later what was put off, and nothing of it once the app has ended', () => {
    const done: string[] = [];
    const ending = startEnding(fails);
    ending.later(1500, () => {
      done.push('day');
      ending.later(5000, () => void done.push('backup'));
    });
    vi.advanceTimersByTime(1500);
    expect(done).toEqual(['day']);
    vi.advanceTimersByTime(4999);
    ending.end();
    ending.later(1, () => void done.push('too late'));
    vi.advanceTimersByTime(60_000);
    expect(done).toEqual(['day']);
  });
});
