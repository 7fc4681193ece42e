import { CHALLENGES } from '../../../db/domain/vocabulary.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { Checkbox } from '../../components/index.ts';
import { CHALLENGE } from '../../lib/labels.ts';
import { changeStory } from '../../lib/stories/store.ts';

/** The kinds of problems of a manager that the story answers. */
export function ChallengeBoxes({ story: { id, challenges } }: { story: StoryView }) {
  return (
    <fieldset className="m-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-550 text-ink2">Challenges it answers</legend>
      <div className="grid grid-cols-1 gap-x-3 @[60rem]:grid-cols-2">
        {CHALLENGES.map((one) => (
          <Checkbox
            key={one}
            isSelected={challenges.includes(one)}
            onChange={(isOn) =>
              void changeStory(id, {
                challenges: isOn ? [...challenges, one] : challenges.filter((other) => other !== one),
              })
            }
            className="self-start text-sm text-ink2"
          >
            {CHALLENGE[one]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
