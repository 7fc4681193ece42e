import type { ReactNode, RefObject } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { cx, listRow } from '../../components/index.ts';
import { StoryRow } from './StoryRow.tsx';

interface StoryListProps {
  stories: readonly StoryView[];
  selected: ReadonlySet<string>;
  onSelect: (ids: readonly string[]) => void;
  /** Enter, or a double click. */
  onOpen: () => void;
  empty: ReactNode;
  listRef: RefObject<HTMLDivElement | null>;
}

/** Stories by row: arrows go through them, Shift and Ctrl choose many, Enter goes to the text. */
export function StoryList({ stories, selected, onSelect, onOpen, empty, listRef }: StoryListProps) {
  return (
    <GridList
      ref={listRef}
      aria-label="Stories"
      items={stories.map((story) => ({ id: story.id, story }))}
      selectionMode="multiple"
      selectionBehavior="replace"
      disallowTypeAhead
      selectedKeys={selected}
      onSelectionChange={(keys) =>
        onSelect(keys === 'all' ? stories.map(({ id }) => id) : [...keys].map((key) => String(key)))
      }
      onAction={onOpen}
      renderEmptyState={() => empty}
      className="min-h-0 flex-1 overflow-y-auto pb-6 outline-none"
    >
      {({ story }) => (
        <GridListItem
          id={story.id}
          textValue={story.title}
          className={(state) =>
            cx('py-1.5', listRow({ ...state, isFirst: story === stories[0], isLast: story === stories.at(-1) }))
          }
        >
          <StoryRow story={story} />
        </GridListItem>
      )}
    </GridList>
  );
}
