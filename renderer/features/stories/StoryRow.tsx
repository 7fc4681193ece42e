import { storyState, toldSum } from '../../../db/domain/story.ts';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { cx } from '../../components/index.ts';
import { lacksWords, toldWords } from '../../lib/stories/words.ts';

/** What it is called and its number; below, whether it can be told, what it shows, and how often it was told. */
export function StoryRow({ story }: { story: StoryView }) {
  const { isComplete, missing } = storyState(story);
  const skills = story.skills.map(({ name }) => name).join(', ');
  const told = toldWords(toldSum(story.told));
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-0.5">
      <div className="flex min-w-0 items-baseline gap-2">
        <b className="min-w-0 flex-1 truncate font-550 text-ink" title={story.title}>
          {story.title}
        </b>
        {story.number !== '' && (
          <span className="tabular max-w-1/2 shrink-0 truncate text-sm text-accent-text" title={story.number}>
            {story.number}
          </span>
        )}
      </div>
      <p className="m-0 flex min-w-0 gap-1.5 text-sm whitespace-nowrap text-ink2">
        <span className={cx('shrink-0', !isComplete && 'text-amber')}>{lacksWords(missing)}</span>
        <span aria-hidden="true">·</span>
        <span className="shrink-0">{told}</span>
        {skills !== '' && (
          <>
            <span aria-hidden="true">·</span>
            <span className="min-w-0 truncate text-ink2" title={skills}>
              {skills}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
