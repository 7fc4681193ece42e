import { BookOpen } from 'lucide-react';
import type { StoryGaps } from '../../../electron/ipc/contract/story.ts';
import { Button, EmptyState } from '../../components/index.ts';
import { openStory } from '../../lib/stories/store.ts';
import { EVERY_STORY } from './filter.ts';
import { changeFilter } from './store.ts';

/** What stands in an empty list: the next step, begun with what is wanted most. */
export function NoStories({ hasAny, gaps }: { hasAny: boolean; gaps: StoryGaps | null }) {
  if (hasAny)
    return (
      <EmptyState icon={BookOpen} action={<Button onPress={() => changeFilter(EVERY_STORY)}>Show all</Button>}>
        No story fits this filter.
      </EmptyState>
    );
  const [wanted] = gaps?.skills ?? [];
  return (
    <EmptyState
      icon={BookOpen}
      action={
        <Button onPress={() => openStory(wanted === undefined ? {} : { skill: wanted })}>
          {wanted === undefined ? 'Write the first one' : `Write one about ${wanted.name}`}
        </Button>
      }
    >
      What you did, told in four parts and with its number, stands here: to be ready when they ask for an example.
    </EmptyState>
  );
}
