import { Plus } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { Button, SearchField } from '../../components/index.ts';
import { rowElement } from '../../lib/follow-ups/use-follow-up-list.ts';
import { StoriesHeader } from '../../lib/stories/StoriesHeader.tsx';
import { openStory, stories, storyGaps } from '../../lib/stories/store.ts';
import { FilterButton } from './FilterButton.tsx';
import { GapList } from './GapList.tsx';
import { ListBar } from './ListBar.tsx';
import { ManyPane } from './ManyPane.tsx';
import { NoStories } from './NoStories.tsx';
import { changeFilter, choose, useStories } from './store.ts';
import { StoryList } from './StoryList.tsx';
import { StoryPane } from './StoryPane.tsx';
import { useShownStories } from './use-shown-stories.ts';
import { useStoryCommands } from './use-story-commands.ts';
import { useWantedRow } from './use-wanted-row.ts';
import { firstLine } from './words.ts';

const NONE: readonly StoryView[] = [];

/** My stories: the list or what is wanted and has none, and beside it the one that is chosen. */
export function StoriesScreen() {
  const { data, error } = stories.use(null);
  const { data: gaps, error: gapsError } = storyGaps.use(null);
  const { part, filter } = useStories();
  const { shown, chosen, selected } = useShownStories(data);
  const listRef = useRef<HTMLDivElement>(null);
  const paneRef = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useStoryCommands({ shown, chosen: part === 'stories' ? chosen : NONE, input, listRef });
  useWantedRow(shown, listRef);
  // The list answers a key first; what stands beside it follows.
  const before = useDeferredValue(chosen);
  const beside = before.length === 0 ? chosen : before;
  const [first] = beside;
  const line = useMemo(() => (data === null ? null : firstLine(data, gaps)), [data, gaps]);
  const focusPane = () => paneRef.current?.querySelector<HTMLElement>('input, textarea')?.focus();

  return (
    <div className="@container flex h-full min-h-0 flex-col">
      <StoriesHeader screen="stories" line={line} error={(error ?? gapsError)?.message ?? null}>
        <SearchField
          label="Find in stories"
          placeholder="Find"
          value={filter.text}
          onChange={(text) => changeFilter({ text })}
          inputRef={input}
          className="w-32 @[62rem]:w-44"
        />
        <FilterButton stories={data ?? []} />
        <Button variant="primary" icon={Plus} kbd="A" onPress={() => openStory()}>
          Story
        </Button>
      </StoriesHeader>
      {data !== null && (
        <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-4 @[44rem]:flex-row @[44rem]:overflow-hidden">
          <div className="flex min-h-80 min-w-0 flex-1 flex-col">
            <ListBar stories={shown.length} gaps={gaps} />
            {part === 'gaps' ? (
              gaps !== null && <GapList gaps={gaps} />
            ) : (
              <StoryList
                stories={shown}
                selected={selected}
                onSelect={choose}
                onOpen={focusPane}
                listRef={listRef}
                empty={<NoStories hasAny={data.length > 0} gaps={gaps} />}
              />
            )}
          </div>
          {part === 'stories' && first !== undefined && (
            <div
              ref={paneRef}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || event.defaultPrevented) return;
                rowElement(listRef.current, first.id)?.focus();
              }}
              className="shrink-0 overflow-y-auto pb-6 @[44rem]:w-1/2 @[44rem]:max-w-140"
            >
              {beside.length > 1 ? <ManyPane chosen={beside} /> : <StoryPane key={first.id} story={first} />}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
