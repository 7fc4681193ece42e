import { useDeferredValue, useMemo } from 'react';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { matchingStories, sortedStories } from './filter.ts';
import { useStories } from './store.ts';

const NONE: readonly StoryView[] = [];

/** The rows as they are narrowed and ordered, and those of them that are chosen; the first one when none is. */
export function useShownStories(data: readonly StoryView[] | null) {
  const { filter, sort, wanted } = useStories();
  const needle = useDeferredValue(filter);
  const all = data ?? NONE;
  const shown = useMemo(() => sortedStories(matchingStories(all, needle), sort), [all, needle, sort]);
  return useMemo(() => {
    const there = shown.filter(({ id }) => wanted.has(id));
    const chosen = there.length > 0 ? there : shown.slice(0, 1);
    return { shown, chosen, selected: new Set(chosen.map(({ id }) => id)) as ReadonlySet<string> };
  }, [shown, wanted]);
}
