import { create } from 'zustand';
import { EVERY_STORY } from './filter.ts';
import type { StoryFilter, StorySort } from './filter.ts';

/** What the list shows: my stories, or what is wanted and has none. */
export type StoriesPart = 'stories' | 'gaps';

interface Stories {
  part: StoriesPart;
  filter: StoryFilter;
  sort: StorySort;
  /** Chosen rows, by id; those that are gone are passed over. */
  wanted: ReadonlySet<string>;
}

export const useStories = create<Stories>(() => ({
  part: 'stories',
  filter: EVERY_STORY,
  sort: 'newest',
  wanted: new Set(),
}));

export const changeFilter = (part: Partial<StoryFilter>) =>
  useStories.setState(({ filter }) => ({ filter: { ...filter, ...part }, part: 'stories' }));
export const showPart = (part: StoriesPart) => useStories.setState({ part });
export const choose = (ids: Iterable<string>) => useStories.setState({ wanted: new Set(ids) });
