import { BookOpen } from 'lucide-react';
import type { StoryGaps } from '../../../electron/ipc/contract/story.ts';
import { EmptyState, SectionHeading } from '../../components/index.ts';
import { figure } from '../../lib/format.ts';
import { CHALLENGE } from '../../lib/labels.ts';
import { openStory } from '../../lib/stories/store.ts';
import { useDay } from '../../lib/use-day.ts';
import { GapCard } from './GapCard.tsx';
import { askedBy } from './words.ts';

/** What is wanted and has no story to tell: skills, the most wanted first, and challenges heard in pains. */
export function GapList({ gaps }: { gaps: StoryGaps }) {
  const { today } = useDay();
  if (gaps.skills.length + gaps.challenges.length === 0)
    return (
      <EmptyState icon={BookOpen}>
        There is a complete story for every skill and challenge that somebody has named to you.
      </EmptyState>
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-5 overflow-y-auto pb-6">
      {gaps.skills.length > 0 && (
        <section>
          <SectionHeading count={gaps.skills.length} aside="the most wanted first">
            Wanted skills
          </SectionHeading>
          <ul aria-label="Wanted skills without a story" className="flex flex-col gap-2">
            {gaps.skills.map((gap) => (
              <GapCard
                key={gap.skillId}
                name={gap.name}
                fact={`demand ${figure(gap.demand)}, heard ${gap.times === 1 ? 'once' : `${gap.times} times`}`}
                warning={gap.validated ? null : 'nobody who hires asked for it'}
                begun={gap.begun}
                words={gap.asked.map((asked) => ({
                  id: asked.id,
                  text: asked.quote,
                  by: askedBy(asked, today),
                  opportunityId: asked.opportunityId,
                }))}
                more={gap.times - gap.asked.length}
                onBegin={() => openStory({ skill: gap })}
              />
            ))}
          </ul>
        </section>
      )}
      {gaps.challenges.length > 0 && (
        <section>
          <SectionHeading count={gaps.challenges.length} aside="heard in their pains">
            Challenges
          </SectionHeading>
          <ul aria-label="Challenges without a story" className="flex flex-col gap-2">
            {gaps.challenges.map(({ challenge, times, begun, heard }) => (
              <GapCard
                key={challenge}
                name={CHALLENGE[challenge]}
                fact={`heard ${times === 1 ? 'once' : `${times} times`}`}
                warning={null}
                begun={begun}
                words={heard.map(({ id, text, person, company, opportunityId }) => ({
                  id,
                  text,
                  by: person === null ? company : `${person}, ${company}`,
                  opportunityId,
                }))}
                more={times - heard.length}
                onBegin={() => openStory({ challenge })}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
