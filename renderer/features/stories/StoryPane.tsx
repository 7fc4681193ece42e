import { Copy, Trash2 } from 'lucide-react';
import { storyState } from '../../../db/domain/story.ts';
import { hasAmount } from '../../../db/domain/amount.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { Chip, IconButton, MenuButton } from '../../components/index.ts';
import { SavedArea } from '../../components/SavedArea.tsx';
import { SavedText } from '../../components/SavedText.tsx';
import { FieldScope } from '../../lib/field-scope.ts';
import { formOfStory, storyFieldsOf } from '../../lib/stories/form.ts';
import { SkillChips } from '../../lib/stories/SkillChips.tsx';
import { changeStory, trashStories } from '../../lib/stories/store.ts';
import { lacksWords } from '../../lib/stories/words.ts';
import { ChallengeBoxes } from './ChallengeBoxes.tsx';
import { copyOutline, copyStar } from './copy.ts';
import { FitsAhead } from './FitsAhead.tsx';
import { ToldIn } from './ToldIn.tsx';

const PARTS = [
  { part: 'situation', label: 'Situation', placeholder: 'Where it was, and what stood at stake' },
  { part: 'task', label: 'Task', placeholder: 'What was mine to do' },
  { part: 'action', label: 'Action', placeholder: 'What I did, step by step' },
  { part: 'result', label: 'Result', placeholder: 'What came of it, and for whom' },
] as const;

/** One story, written where it stands: everything typed saves itself. */
export function StoryPane({ story }: { story: StoryView }) {
  const { id } = story;
  const { isComplete, missing } = storyState(story);
  return (
    <FieldScope value={`story.${id}`}>
      <section aria-label={story.title} className="flex flex-col gap-3">
        <div className="flex items-center gap-1.5">
          <Chip tone={isComplete ? 'accent' : 'amber'}>{lacksWords(missing)}</Chip>
          <span className="flex-1" />
          <MenuButton
            label="Copy"
            placement="bottom end"
            items={[
              { id: 'star', label: 'Copy in four parts', kbd: 'Y', onAction: () => void copyStar(story) },
              { id: 'outline', label: 'Copy as a 90-second outline', onAction: () => void copyOutline(story) },
            ]}
          >
            <IconButton icon={Copy} label="Copy the story" />
          </MenuButton>
          <IconButton icon={Trash2} label="Move to the trash" onPress={() => void trashStories([story])} />
        </div>
        <div className="grid grid-cols-[1fr_11rem] gap-3">
          <SavedText label="Title" stored={story.title} save={(title) => changeStory(id, { title })} />
          <SavedText
            label="The number"
            placeholder="−38 % churn"
            stored={story.number}
            save={(number) => changeStory(id, { number })}
          />
        </div>
        {story.number !== '' && !hasAmount(story.number) && (
          <p className="-mt-1.5 text-sm text-amber">
            This says no amount yet. Write how much or how many: 38 %, 4 of 9, twice as fast.
          </p>
        )}
        {PARTS.map(({ part, label, placeholder }) => (
          <SavedArea
            key={part}
            label={label}
            placeholder={placeholder}
            stored={story[part]}
            save={(text) => changeStory(id, { [part]: text })}
          />
        ))}
        <SkillChips
          form={formOfStory(story)}
          onChange={(form) => void changeStory(id, { skills: storyFieldsOf(form).skills })}
        />
        <ChallengeBoxes story={story} />
        <FitsAhead story={story} />
        <ToldIn story={story} />
        <SavedArea
          label="Notes"
          placeholder="How to begin it, what they ask next"
          stored={story.notes}
          save={(notes) => changeStory(id, { notes })}
        />
      </section>
    </FieldScope>
  );
}
