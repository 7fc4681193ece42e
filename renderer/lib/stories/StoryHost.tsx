import { useMemo } from 'react';
import { useCommands } from '../commands.ts';
import type { Command } from '../commands.ts';
import { closeStory, openStories, openStory, useStoryDialog } from './store.ts';
import { StoryDialog } from './StoryDialog.tsx';
import { StoryListDialog } from './StoryListDialog.tsx';

/** Offers my stories everywhere: to add one, to open one. Stands once in the shell. */
export function StoryHost() {
  const about = useStoryDialog((state) => state.about);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'story.add',
        label: 'Add story',
        group: 'Everywhere',
        words: 'star situation task action result number tell',
        run: () => openStory(),
      },
      {
        id: 'story.list',
        label: 'Show my stories',
        group: 'Everywhere',
        words: 'star list edit told',
        run: openStories,
      },
    ],
    [],
  );
  useCommands(commands);
  if (about === null) return null;
  if (about === 'all') return <StoryListDialog onClose={closeStory} />;
  return <StoryDialog key={about.story?.id ?? about.skill?.skillId ?? 'new'} about={about} onClose={closeStory} />;
}
