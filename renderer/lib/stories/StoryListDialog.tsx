import { BookOpen, Plus } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components';
import { Button, Dialog, EmptyState } from '../../components/index.ts';
import { count } from '../format.ts';
import { openStory, stories } from './store.ts';

/** Every story that is written, each opening in its form. */
export function StoryListDialog({ onClose }: { onClose: () => void }) {
  const all = stories.use(null).data ?? [];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Stories"
      actions={
        <Button variant="primary" icon={Plus} onPress={() => openStory()}>
          Story
        </Button>
      }
    >
      {all.length === 0 && (
        <EmptyState icon={BookOpen} compact>
          What you did, told in four parts and with its number, stands here.
        </EmptyState>
      )}
      <ul className="m-0 flex list-none flex-col p-0">
        {all.map((story) => (
          <li key={story.id}>
            <PlainButton
              onPress={() => openStory({ story })}
              className="flex w-full flex-col rounded-md px-2 py-1.5 text-left data-hovered:bg-hover"
            >
              <span className="text-base text-ink">
                <b className="font-550">{story.title}</b>
                {story.number !== '' && <span className="tabular text-accent-text"> {story.number}</span>}
              </span>
              <span className="text-sm text-ink2">
                {[
                  ...story.skills.map(({ name }) => name),
                  story.told.length === 0 ? 'not told yet' : `told in ${count(story.told.length, 'round')}`,
                ].join(' · ')}
              </span>
            </PlainButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
