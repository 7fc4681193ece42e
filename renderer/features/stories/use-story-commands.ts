import type { RefObject } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { rowElement } from '../../lib/follow-ups/use-follow-up-list.ts';
import { openStory, trashStories } from '../../lib/stories/store.ts';
import { copyOutline, copyStar } from './copy.ts';
import { EVERY_STORY, STORY_SORTS } from './filter.ts';
import { changeFilter, choose, showPart, useStories } from './store.ts';
import { SORT } from './words.ts';

interface AtHand {
  shown: readonly StoryView[];
  chosen: readonly StoryView[];
  input: RefObject<HTMLInputElement | null>;
  listRef: RefObject<HTMLDivElement | null>;
}

const group = 'Stories';
const ORDERS: readonly Command[] = STORY_SORTS.map((sort) => ({
  id: `story.sort.${sort}`,
  label: `Order stories by: ${SORT[sort].toLowerCase()}`,
  group,
  words: 'sort',
  run: () => useStories.setState({ sort, part: 'stories' }),
}));
const FILTERS: readonly Command[] = [
  {
    id: 'story.lacking',
    label: 'Show only stories that lack something',
    group,
    words: 'filter',
    run: () => changeFilter({ ...EVERY_STORY, state: 'lacking' }),
  },
  {
    id: 'story.never',
    label: 'Show only stories never told',
    group,
    words: 'filter',
    run: () => changeFilter({ ...EVERY_STORY, told: 'never' }),
  },
  { id: 'story.all', label: 'Show all stories', group, words: 'clear filter', run: () => changeFilter(EVERY_STORY) },
  {
    id: 'story.gaps',
    label: 'Show what is wanted and has no story',
    group,
    words: 'gaps missing skills challenges',
    keys: 'G',
    run: () => showPart('gaps'),
  },
];

/** What the screen offers by key and in the palette. */
export function useStoryCommands(latest: AtHand): void {
  const fresh = useRef(latest);
  useEffect(() => {
    fresh.current = latest;
  });
  const hasChosen = latest.chosen.length > 0;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'story.add',
        label: 'Add story',
        group,
        keys: 'A',
        words: 'star situation task action result number tell',
        run: () => openStory(),
      },
      {
        id: 'story.find',
        label: 'Find in stories',
        group,
        keys: '/',
        words: 'filter search',
        run: () => fresh.current.input.current?.focus(),
      },
      ...(hasChosen ? onChosen(fresh) : []),
      ...FILTERS,
      ...ORDERS,
    ],
    [hasChosen],
  );
  useCommands(commands);
}

function onChosen(fresh: RefObject<AtHand>): Command[] {
  const withFirst = (run: (story: StoryView) => void) => () => {
    const [first] = fresh.current.chosen;
    if (first !== undefined) run(first);
  };
  return [
    { id: 'story.next', label: 'Next story', group, keys: 'J', run: () => step(fresh.current, 1) },
    { id: 'story.previous', label: 'Previous story', group, keys: 'K', run: () => step(fresh.current, -1) },
    {
      id: 'story.copy',
      label: 'Copy the story in four parts',
      group,
      keys: 'Y',
      words: 'star clipboard',
      run: withFirst((story) => void copyStar(story)),
    },
    {
      id: 'story.outline',
      label: 'Copy the story as a 90-second outline',
      group,
      keys: 'Shift+Y',
      words: 'clipboard',
      run: withFirst((story) => void copyOutline(story)),
    },
    {
      id: 'story.trash',
      label: 'Move the chosen stories to the trash',
      group,
      keys: 'Delete',
      run: () => void trashStories(fresh.current.chosen),
    },
  ];
}

function step({ shown, chosen, listRef }: AtHand, by: 1 | -1): void {
  const edge = by === 1 ? chosen.at(-1) : chosen[0];
  const next = edge === undefined ? shown[0] : shown[shown.indexOf(edge) + by];
  if (next === undefined) return;
  useStories.setState({ part: 'stories' });
  choose([next.id]);
  requestAnimationFrame(() => rowElement(listRef.current, next.id)?.focus());
}
