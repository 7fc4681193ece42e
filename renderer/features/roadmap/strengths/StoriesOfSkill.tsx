import { BookOpen, Plus } from 'lucide-react';
import { storyState } from '../../../../db/domain/story.ts';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { StoryView } from '../../../../electron/ipc/contract/story.ts';
import { Button } from '../../../components/index.ts';
import { openStory } from '../../../lib/stories/store.ts';
import { showStory } from '../../../lib/stories/wanted.ts';

interface StoriesOfSkillProps {
  skill: RankedSkillView;
  stories: readonly StoryView[];
}

/** The stories that show a skill, complete ones first; without a complete one, the way to write it. */
export function StoriesOfSkill({ skill, stories }: StoriesOfSkillProps) {
  const { skillId, name } = skill;
  const complete = stories.filter((story) => storyState(story).isComplete);
  const begun = stories.filter((story) => !storyState(story).isComplete);
  return (
    <div className="flex flex-wrap items-center gap-1 text-sm">
      {complete.map((story) => (
        <Button key={story.id} size="sm" variant="quiet" icon={BookOpen} onPress={() => showStory(story.id)}>
          {story.number.trim() === '' ? story.title : `${story.title} · ${story.number}`}
        </Button>
      ))}
      {begun.map((story) => (
        <Button key={story.id} size="sm" variant="quiet" icon={BookOpen} onPress={() => showStory(story.id)}>
          {`${story.title}, not complete yet`}
        </Button>
      ))}
      {complete.length === 0 && (
        <>
          {begun.length === 0 && <span className="px-1 font-550 text-amber">No story yet</span>}
          <Button
            size="sm"
            icon={Plus}
            aria-label={`Write a story for ${name}`}
            onPress={() => openStory({ skill: { skillId, name } })}
          >
            Story
          </Button>
        </>
      )}
    </div>
  );
}
