import { storyState, toldSum } from '../../../db/domain/story.ts';
import type { Challenge } from '../../../db/domain/vocabulary.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';

export interface StoryFilter {
  text: string;
  skillId: string | null;
  challenge: Challenge | null;
  state: 'complete' | 'lacking' | null;
  told: 'told' | 'never' | null;
}
export const EVERY_STORY: StoryFilter = { text: '', skillId: null, challenge: null, state: null, told: null };

export const STORY_SORTS = ['newest', 'told_most', 'told_last', 'went'] as const;
export type StorySort = (typeof STORY_SORTS)[number];

/** How many of the choices narrow the list, besides the text. */
export const chosenFilters = ({ text: _, ...filter }: StoryFilter): number =>
  Object.values(filter).filter((part) => part !== null).length;

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function wordsOf(story: StoryView): string {
  const { title, number, situation, task, action, result, notes, skills } = story;
  return fold([title, number, situation, task, action, result, notes, ...skills.map(({ name }) => name)].join('\n'));
}

/** The stories that a filter leaves, in their order. */
export function matchingStories(stories: readonly StoryView[], filter: StoryFilter): StoryView[] {
  const needles = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return stories.filter(
    (story) =>
      (filter.skillId === null || story.skills.some(({ skillId }) => skillId === filter.skillId)) &&
      (filter.challenge === null || story.challenges.includes(filter.challenge)) &&
      (filter.state === null || (filter.state === 'complete') === storyState(story).isComplete) &&
      (filter.told === null || (filter.told === 'told') === story.told.length > 0) &&
      needles.every((needle) => wordsOf(story).includes(needle)),
  );
}

/** Most first; what nothing is known of comes last, and equals keep their order (the newest first). */
export function sortedStories(stories: readonly StoryView[], sort: StorySort): StoryView[] {
  if (sort === 'newest') return [...stories];
  const valueOf = (story: StoryView): number => {
    const sum = toldSum(story.told);
    return (sort === 'told_most' ? sum.times : sort === 'told_last' ? sum.lastAt : sum.went) ?? -Infinity;
  };
  const values = new Map(stories.map((story) => [story.id, valueOf(story)]));
  const of = ({ id }: StoryView) => values.get(id) ?? -Infinity;
  return stories.toSorted((a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)));
}

/** The skills that stories show, by name, for choosing one. */
export function skillsShown(stories: readonly StoryView[]): { value: string; label: string }[] {
  const names = new Map(stories.flatMap(({ skills }) => skills.map(({ skillId, name }) => [skillId, name])));
  return [...names].map(([value, label]) => ({ value, label })).toSorted((a, b) => a.label.localeCompare(b.label));
}
