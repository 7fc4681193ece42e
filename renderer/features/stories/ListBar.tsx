import type { StoryGaps } from '../../../electron/ipc/contract/story.ts';
import { Segmented, Select } from '../../components/index.ts';
import { STORY_SORTS } from './filter.ts';
import { showPart, useStories } from './store.ts';
import { SORT } from './words.ts';

const SORTS = STORY_SORTS.map((value) => ({ value, label: SORT[value] }));

/** What the list shows, and in which order. */
export function ListBar({ stories, gaps }: { stories: number; gaps: StoryGaps | null }) {
  const part = useStories((state) => state.part);
  const sort = useStories((state) => state.sort);
  const missing = gaps === null ? {} : { count: gaps.skills.length + gaps.challenges.length };
  return (
    <div className="flex shrink-0 flex-wrap items-center justify-between gap-2 pb-2">
      <Segmented
        label="What to show"
        size="sm"
        segments={[
          { value: 'stories', label: 'My stories', count: stories },
          { value: 'gaps', label: 'Wanted, no story', ...missing },
        ]}
        value={part}
        onChange={showPart}
      />
      {part === 'stories' && (
        <Select
          label="Order"
          hideLabel
          options={SORTS}
          value={sort}
          onChange={(next) => useStories.setState({ sort: next })}
          className="w-30"
        />
      )}
    </div>
  );
}
