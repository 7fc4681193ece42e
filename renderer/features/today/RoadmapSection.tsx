import { Bar, SectionHeading } from '../../components/index.ts';
import { percent } from '../../lib/format.ts';
import { navigate } from '../../lib/navigation.ts';
import { CardButton } from './CardButton.tsx';
import { nextHourWords } from './words.ts';
import type { TodayView } from './words.ts';

/** The top of the roadmap: what is worth getting better at first. */
export function RoadmapSection({ skill }: { skill: TodayView['topSkill'] }) {
  if (skill === null) return null;
  const hour =
    skill.nextHour === null
      ? 'First on the roadmap: most wanted where you have most to gain'
      : nextHourWords(skill.nextHour);
  const whole = skill.maxDemand > 0 ? skill.maxDemand : 1;
  return (
    <section className="flex flex-col gap-1" aria-label="Roadmap">
      <SectionHeading>Roadmap</SectionHeading>
      <CardButton onPress={() => navigate.go({ screen: 'roadmap', skillId: skill.skillId })}>
        <span className="flex items-center gap-2">
          <span className="min-w-0 flex-1 truncate font-650" title={skill.name}>
            {skill.name}
          </span>
          <span className="tabular font-650" title="Its share of everything the roadmap could bring">
            {percent(skill.share)}
          </span>
        </span>
        <Bar
          size="sm"
          demand={skill.demand / whole}
          impact={skill.impact / whole}
          label={`Wanted ${percent(skill.demand / whole)} as much as the most wanted skill; ${percent(skill.share)} of all impact`}
        />
        <span className="line-clamp-2 text-sm text-ink2" title={hour}>
          {hour}
        </span>
      </CardButton>
    </section>
  );
}
