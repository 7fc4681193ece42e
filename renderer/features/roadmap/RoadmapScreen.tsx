import { ClipboardCopy, Map as MapIcon, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { Button, EmptyState, IconButton, SectionHeading, Segmented } from '../../components/index.ts';
import { useDay } from '../../lib/use-day.ts';
import { EffortView } from './initiatives/EffortView.tsx';
import { Lanes } from './initiatives/Lanes.tsx';
import { PlanView } from './plan/PlanView.tsx';
import { WhatIfView } from './what-if/WhatIfView.tsx';
import { HowRanked } from './HowRanked.tsx';
import { Legend } from './Legend.tsx';
import { SkillTable } from './SkillTable.tsx';
import { openDialog, ranking, useRoadmap } from './store.ts';
import type { Segment } from './store.ts';
import { copyRoadmap, useRoadmapCommands } from './use-roadmap-commands.ts';
import { firstLine, needsTarget } from './words.ts';

/** What to get better at, most worthwhile first, each opening into the words that were said. */
export function RoadmapScreen({ skillId }: { skillId?: string }) {
  const { today } = useDay();
  const { data: view, error } = ranking.use(null);
  const segment = useRoadmap((state) => state.segment);
  useRoadmapCommands(view, today);
  useShown(view, skillId);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <header className="flex min-h-13 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <h1 className="text-title">Roadmap</h1>
        {view !== null && (
          <>
            <Segmented label="What to show" segments={segmentsOf(view)} value={segment} onChange={show} />
            <p className="text-base text-ink2">{firstLine(view)}</p>
          </>
        )}
        {error !== null && (
          <p role="alert" className="text-base text-red">
            {error.message}
          </p>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-2">
          {view !== null && <HowRanked constants={view.constants} />}
          {view !== null && (
            <IconButton
              icon={ClipboardCopy}
              label="Copy as Markdown"
              variant="secondary"
              onPress={() => void copyRoadmap(view, today)}
            />
          )}
          <Button icon={Plus} onPress={() => openDialog({ is: 'skill', skill: null })}>
            Skill
          </Button>
          <Button variant="primary" icon={Plus} onPress={() => openDialog({ is: 'evidence', skillId: null })}>
            Evidence
          </Button>
        </div>
      </header>
      <div className="flex min-h-0 flex-1 gap-4 px-4">
        <div className="min-h-0 min-w-0 flex-1 overflow-y-auto pb-6">
          {view !== null && <Shown view={view} segment={segment} />}
        </div>
        <Lanes />
      </div>
    </div>
  );
}

const show = (segment: Segment) => useRoadmap.setState({ segment });

function segmentsOf(view: RoadmapView) {
  return [
    { value: 'gaps', label: 'Gaps', count: view.gaps.length },
    { value: 'strengths', label: 'Strengths', count: view.strengths.filter((skill) => !needsTarget(skill)).length },
    { value: 'unasked', label: 'Not asked for', count: view.unasked.length },
    { value: 'what_if', label: 'What if' },
    { value: 'plan', label: 'Plan' },
    { value: 'effort', label: 'Effort × impact' },
  ] as const;
}

function Shown({ view, segment }: { view: RoadmapView; segment: Segment }) {
  const whole = Math.max(...[...view.gaps, ...view.strengths].map(({ demand }) => demand), 0) || 1;
  if (segment === 'what_if') return <WhatIfView />;
  if (segment === 'plan') return <PlanView />;
  if (segment === 'effort') return <EffortView />;
  if (segment === 'gaps') return <Gaps view={view} whole={whole} />;
  if (segment === 'strengths') {
    const strong = view.strengths.filter((skill) => !needsTarget(skill));
    return strong.length === 0 ? (
      <EmptyState icon={MapIcon}>
        Skills that are wanted and where you are at your target stand here. Tell them as stories.
      </EmptyState>
    ) : (
      <SkillTable label="Strengths, most wanted first" skills={strong} isRanked={false} whole={whole} />
    );
  }
  return view.unasked.length === 0 ? (
    <EmptyState icon={MapIcon}>Every skill you keep has been asked for by somebody.</EmptyState>
  ) : (
    <SkillTable label="Skills nobody has asked for" skills={view.unasked} isRanked={false} whole={whole} />
  );
}

function Gaps({ view, whole }: { view: RoadmapView; whole: number }) {
  const open = view.strengths.filter(needsTarget);
  if (view.gaps.length === 0 && open.length === 0) {
    return (
      <EmptyState
        icon={MapIcon}
        action={<Button onPress={() => openDialog({ is: 'evidence', skillId: null })}>Add evidence</Button>}
      >
        Skills that somebody wants and you do not have yet stand here. Debriefs and close-outs fill it, and you can add
        what you hear.
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {view.gaps.length > 0 && (
        <div className="flex flex-col gap-1.5">
          <Legend />
          <SkillTable label="Gaps, most impact first" skills={view.gaps} isRanked whole={whole} />
        </div>
      )}
      {open.length > 0 && (
        <section>
          <SectionHeading tone="amber" count={open.length} aside="Without a target there is no gap to rank.">
            Wanted, no target yet
          </SectionHeading>
          <SkillTable label="Wanted, no target yet" skills={open} isRanked={false} whole={whole} />
        </section>
      )}
    </div>
  );
}

/** Goes to the skill that was asked for, once it is known where it stands. */
function useShown(view: RoadmapView | null, skillId: string | undefined): void {
  const shown = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Only when the place changes: what the person opens afterwards stays open.
    if (view === null || shown.current === skillId) return;
    shown.current = skillId;
    if (skillId === undefined) return;
    const isIn = (skills: readonly { skillId: string }[]) => skills.some((skill) => skill.skillId === skillId);
    const segment = isIn(view.unasked)
      ? 'unasked'
      : isIn(view.strengths.filter((one) => !needsTarget(one)))
        ? 'strengths'
        : 'gaps';
    useRoadmap.setState({ segment, openId: skillId, activeId: skillId });
    requestAnimationFrame(() => {
      document.querySelector(`[data-skill="${CSS.escape(skillId)}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  }, [view, skillId]);
}
