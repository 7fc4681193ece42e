import { useEffect } from 'react';
import { create } from 'zustand';
import type { ChannelName, Input, Output } from '../../electron/ipc/contract/index.ts';
import type { Aggregate } from '../../db/domain/vocabulary.ts';
import type { Failure, Result } from '../../db/domain/result.ts';
import { call, onChange } from './client.ts';

/** The key of nothing being asked; no input is written so. */
const NOTHING = '';

export type ResourceState<T> = { data: T | null; error: Failure | null };

/** How an answer that is there is brought up to date by what changed since, instead of being read whole. */
export interface Changes<C extends ChannelName, D extends ChannelName> {
  channel: D;
  since(data: Output<C>): Input<D>;
  /** The answer with the changes in it. */
  merge(data: Output<C>, changes: NonNullable<Output<D>>): Output<C>;
}

/**
 * A store that shows what one query answers, and reads again whenever one of the aggregates changes while somebody
 * looks. Answers that arrive out of order are dropped. `data` stays until the next answer: no flash of emptiness.
 * Coming back to it reads again, unless nothing has changed and the last answer is younger than `keepsFor` milliseconds:
 * name every aggregate the answer is made of before asking for that. With `changes`, what is there is brought up to date
 * by what changed since; where that answers null, the whole is read.
 */
export function createResource<C extends ChannelName, D extends ChannelName = never>(
  channel: C,
  aggregates: readonly Aggregate[],
  keepsFor = 0,
  changes?: Changes<C, D>,
) {
  type Key = string;
  type Entry = ResourceState<Output<C>> & { latest: number };
  const useStore = create<{ entries: Record<Key, Entry> }>(() => ({ entries: {} }));
  const watchers = new Map<Key, { input: Input<C>; count: number }>();
  const none: Entry = { data: null, error: null, latest: 0 };
  let turns = 0;
  let noticed = 0;
  /** When the answers that are still true were read, UTC milliseconds. */
  const readAt = new Map<Key, number>();
  /** Before how many changes what is being read now was asked for. */
  const asking = new Map<Key, number>();
  const isCurrent = (key: Key) => asking.get(key) === noticed || Date.now() - (readAt.get(key) ?? 0) < keepsFor;

  /** What brings the answer that is there up to date; null when only the whole does. */
  async function changesOf(key: Key): Promise<((data: Output<C>) => Output<C>) | null> {
    const data = useStore.getState().entries[key]?.data ?? null;
    if (changes === undefined || data === null) return null;
    const result = await call(changes.channel, changes.since(data));
    if (!result.ok || result.value === null || result.value === undefined) return null;
    const what = result.value;
    return (before) => changes.merge(before, what);
  }

  /** Reads the whole answer, whatever is there. */
  const load = (input: Input<C>): Promise<void> => read(input, false);

  async function read(input: Input<C>, isUpdate: boolean): Promise<void> {
    const key = JSON.stringify(input);
    const turn = ++turns;
    listen();
    const noticedBefore = noticed;
    asking.set(key, noticed);
    const update = isUpdate ? await changesOf(key) : null;
    const result = update === null ? await call(channel, input) : null;
    asking.delete(key);
    if ((result === null || result.ok) && noticed === noticedBefore) readAt.set(key, Date.now());
    useStore.setState(({ entries }) => {
      const before = entries[key] ?? none;
      if (before.latest > turn) return { entries };
      const after = answered(before, result, update);
      return { entries: { ...entries, [key]: { ...after, latest: turn } } };
    });
  }

  function answered(
    before: ResourceState<Output<C>>,
    result: Result<Output<C>> | null,
    update: ((data: Output<C>) => Output<C>) | null,
  ): ResourceState<Output<C>> {
    if (result === null)
      return { data: before.data === null || update === null ? before.data : update(before.data), error: null };
    return result.ok ? { data: result.value, error: null } : { data: before.data, error: result.error };
  }

  let listening = false;
  function listen() {
    if (listening) return;
    listening = true;
    onChange((notice) => {
      if (!notice.aggregates.some((one) => aggregates.includes(one))) return;
      noticed += 1;
      readAt.clear();
      for (const { input } of watchers.values()) void read(input, true);
    });
  }

  /** The answer for this input; `data` is null until the first one is there. Without an input nothing is asked. */
  function use(input: Input<C> | undefined): ResourceState<Output<C>> {
    const key = input === undefined ? NOTHING : JSON.stringify(input);
    useEffect(() => {
      if (key === NOTHING) return;
      listen();
      // Equal inputs are one entry, whichever object they came in.
      const asked = JSON.parse(key) as Input<C>;
      const watcher = watchers.get(key) ?? { input: asked, count: 0 };
      watcher.count += 1;
      watchers.set(key, watcher);
      if (!isCurrent(key)) void read(asked, true);
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
