import { Button } from 'react-aria-components';
import type { StoryView } from '../../../electron/ipc/contract/story.ts';
import { SectionHeading } from '../../components/index.ts';
import { list } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { roundsAhead } from '../../lib/stories/store.ts';
import { useDay } from '../../lib/use-day.ts';
import { roundWords } from './words.ts';

/** The coming rounds whose opportunities ask for what this story shows. */
export function FitsAhead({ story }: { story: StoryView }) {
  const day = useDay();
  const { data } = roundsAhead.use(null);
  if (data === null || data.length === 0) return null;
  const fitting = data.flatMap((round) => {
    const place = round.fits.findIndex(({ storyId }) => storyId === story.id);
    const fit = round.fits[place];
    return fit === undefined ? [] : [{ ...round, skills: fit.skills, isBest: place === 0 }];
  });
  return (
    <section>
      <SectionHeading level={2}>Coming rounds it fits</SectionHeading>
      {fitting.length === 0 && <p className="text-sm text-ink3">None that is planned asks for what it shows.</p>}
      <ul aria-label="Coming rounds it fits">
        {fitting.map((round) => (
          <li key={round.roundId}>
            <Button
              onPress={() => navigate.openPanel({ kind: 'opportunity', id: round.opportunityId })}
              className="flex min-h-6 w-full flex-wrap items-baseline gap-x-2 rounded-sm px-1 py-0.5 text-left text-base data-hovered:bg-hover"
            >
              <span>{roundWords(round, day)}</span>
              <span className="text-sm text-ink2">
                for {list(round.skills)}
                {round.isBest ? '; no story of yours fits better' : ''}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
