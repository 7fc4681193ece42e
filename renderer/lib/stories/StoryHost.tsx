import { useCommands } from '../commands.ts';
import type { Command } from '../commands.ts';
import { navigate, useNavigation } from '../navigation.ts';
import { closeStory, openStory, useStoryDialog } from './store.ts';
import { StoryDialog } from './StoryDialog.tsx';

const LIST: readonly Command[] = [
  {
    id: 'story.list',
    label: 'Show my stories',
    group: 'Everywhere',
    words: 'star list edit told',
    run: () => navigate.go({ screen: 'stories' }),
  },
];
const ADD_AND_LIST: readonly Command[] = [
  {
    id: 'story.add',
    label: 'Add story',
    group: 'Everywhere',
    words: 'star situation task action result number tell',
    run: () => openStory(),
  },
  ...LIST,
];

/** Offers my stories everywhere: to add one, to open one. Stands once in the shell. */
export function StoryHost() {
  const about = useStoryDialog((state) => state.about);
  // The screen of stories offers to add one by its own key.
  const isHere = useNavigation(({ place }) => place.screen === 'stories' && place.page === undefined);
  useCommands(isHere ? LIST : ADD_AND_LIST);
  if (about === null) return null;
  return (
    <StoryDialog
      key={about.story?.id ?? about.skill?.skillId ?? about.challenge ?? 'new'}
      about={about}
      onClose={closeStory}
    />
  );
}
