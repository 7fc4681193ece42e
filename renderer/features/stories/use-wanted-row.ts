import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { rowElement } from '../../lib/follow-ups/use-follow-up-list.ts';
import { useWantedStory } from '../../lib/stories/wanted.ts';
import { EVERY_STORY } from './filter.ts';
import { useStories } from './store.ts';

/** Chooses the story that something elsewhere led to, whatever the list was narrowed to before. */
export function useWantedRow(shown: readonly StoryView[], listRef: RefObject<HTMLDivElement | null>): void {
  const wanted = useWantedStory((state) => state.id);
  useEffect(() => {
    if (wanted === null) return;
    useStories.setState({ filter: EVERY_STORY, part: 'stories', wanted: new Set([wanted]) });
    if (!shown.some(({ id }) => id === wanted)) return;
    useWantedStory.setState({ id: null });
    // After what lay above has closed and given the focus back.
    requestAnimationFrame(() => requestAnimationFrame(() => rowElement(listRef.current, wanted)?.focus()));
  }, [wanted, shown, listRef]);
}
