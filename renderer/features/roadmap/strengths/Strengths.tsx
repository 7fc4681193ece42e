import { Map as MapIcon } from 'lucide-react';
import { storyState } from '../../../../db/domain/story.ts';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import type { StoryView } from '../../../../electron/ipc/contract/story.ts';
import { EmptyState } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { stories } from '../../../lib/stories/store.ts';
import { SkillTable } from '../SkillTable.tsx';
import { StoriesOfSkill } from './StoriesOfSkill.tsx';

/** What is wanted and what I have: it belongs in stories, so each says which stories show it, or that none does. */
export function Strengths({ skills, whole }: { skills: readonly RankedSkillView[]; whole: number }) {
  const told = stories.use(null).data ?? [];
  if (skills.length === 0)
    return (
      <EmptyState icon={MapIcon}>
        Skills that are wanted and where you are at your target stand here. Tell them as stories.
      </EmptyState>
    );
  const without = skills.filter(({ skillId }) => !storiesOf(told, skillId).some((one) => storyState(one).isComplete));
  return (
    <div className="flex flex-col gap-1.5">
      <p className="m-0 px-2.5 text-sm text-ink2">
        {without.length === 0
          ? 'Each of them has a story that shows it.'
          : `${count(without.length, 'strength')} of ${skills.length} without a complete story: ${namesOf(without)}.`}
      </p>
      <SkillTable
        label="Strengths, most wanted first"
        skills={skills}
        isRanked={false}
        whole={whole}
        note={(skill) => <StoriesOfSkill skill={skill} stories={storiesOf(told, skill.skillId)} />}
      />
    </div>
  );
}

const storiesOf = (all: readonly StoryView[], skillId: string) =>
  all.filter(({ skills }) => skills.some((skill) => skill.skillId === skillId));

/** The most wanted of them by name. */
function namesOf(skills: readonly RankedSkillView[]): string {
  const named = skills.slice(0, 3).map(({ name }) => name);
  const rest = skills.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
