import { useEffect } from 'react';
import { create } from 'zustand';
import type { ChannelName, Input, Output } from '../../electron/ipc/contract/index.ts';
import type { Aggregate } from '../../db/domain/vocabulary.ts';
import type { Failure } from '../../db/domain/result.ts';
import { call, onChange } from './client.ts';

export type ResourceState<T> = { data: T | null; error: Failure | null };

/**
 * A store that shows what one query answers, and reads again whenever one of the aggregates changes while somebody
 * looks. Answers that arrive out of order are dropped. `data` stays until the next answer: no flash of emptiness.
 * Coming back to it reads again, unless nothing has changed and the last answer is younger than `keepsFor` milliseconds:
 * name every aggregate the answer is made of before asking for that.
 */
export function createResource<C extends ChannelName>(channel: C, aggregates: readonly Aggregate[], keepsFor = 0) {
  type Key = string;
  type Entry = ResourceState<Output<C>> & { latest: number };
  const useStore = create<{ entries: Record<Key, Entry> }>(() => ({ entries: {} }));
  const watchers = new Map<Key, { input: Input<C>; count: number }>();
  const none: Entry = { data: null, error: null, latest: 0 };
  let turns = 0;
  let changes = 0;
  /** When the answers that are still true were read, UTC milliseconds. */
  const readAt = new Map<Key, number>();
  /** Before how many changes what is being read now was asked for. */
  const asking = new Map<Key, number>();
  const isCurrent = (key: Key) => asking.get(key) === changes || Date.now() - (readAt.get(key) ?? 0) < keepsFor;

  async function load(input: Input<C>): Promise<void> {
    const key = JSON.stringify(input);
    const turn = ++turns;
    listen();
    const changesBefore = changes;
    asking.set(key, changes);
    const result = await call(channel, input).finally(() => asking.delete(key));
    if (result.ok && changes === changesBefore) readAt.set(key, Date.now());
    useStore.setState(({ entries }) => {
      const before = entries[key] ?? none;
      if (before.latest > turn) return { entries };
      const after: Entry = result.ok
        ? { data: result.value, error: null, latest: turn }
        : { data: before.data, error: result.error, latest: turn };
      return { entries: { ...entries, [key]: after } };
    });
  }

  let listening = false;
  function listen() {
    if (listening) return;
    listening = true;
    onChange((notice) => {
      if (!notice.aggregates.some((one) => aggregates.includes(one))) return;
      changes += 1;
      readAt.clear();
      for (const { input } of watchers.values()) void load(input);
    });
  }

  /** The answer for this input; `data` is null until the first one is there. */
  function use(input: Input<C>): ResourceState<Output<C>> {
    const key = JSON.stringify(input);
    useEffect(() => {
      listen();
      // Equal inputs are one entry, whichever object they came in.
      const asked = JSON.parse(key) as Input<C>;
      const watcher = watchers.get(key) ?? { input: asked, count: 0 };
      watcher.count += 1;
      watchers.set(key, watcher);
      if (!isCurrent(key)) void load(asked);
      return () => {
        watcher.count -= 1;
        if (watcher.count === 0) watchers.delete(key);
      };
    }, [key]);
    return useStore((state) => state.entries[key] ?? none);
  }

  /** Shows a change at once, before the store answers; the next answer replaces it. */
  function patch(input: Input<C>, change: (data: Output<C>) => Output<C>): void {
    const key = JSON.stringify(input);
    useStore.setState(({ entries }) => {
      const before = entries[key];
      if (!before || before.data === null) return { entries };
      return { entries: { ...entries, [key]: { ...before, data: change(before.data) } } };
    });
  }

  return { use, load, patch };
}
