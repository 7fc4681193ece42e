import { Map as MapIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RoadmapLook, RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { Button, EmptyState, SectionHeading } from '../../components/index.ts';
import { navigate } from '../../lib/navigation.ts';
import { Answer } from './answer/Answer.tsx';
import { EffortView } from './initiatives/EffortView.tsx';
import { Lanes } from './initiatives/Lanes.tsx';
import { PlanView } from './plan/PlanView.tsx';
import { useWhatIfCommands } from './what-if/use-what-if-commands.ts';
import { WhatIfView } from './what-if/WhatIfView.tsx';
import { Legend } from './Legend.tsx';
import { LookBar } from './look/LookBar.tsx';
import { useShownRoadmap } from './look/use-shown-roadmap.ts';
import { RoadmapHeader } from './RoadmapHeader.tsx';
import { SkillTable } from './SkillTable.tsx';
import { Strengths } from './strengths/Strengths.tsx';
import { openDialog, useRoadmap } from './store.ts';
import type { Segment } from './store.ts';
import { useRoadmapCommands } from './use-roadmap-commands.ts';
import { needsTarget } from './words.ts';

/** What to get better at, most worthwhile first, each opening into the words that were said. */
export function RoadmapScreen({ skillId }: { skillId?: string }) {
  const shown = useShownRoadmap();
  const { view } = shown;
  const first = shown.stands?.gaps[0];
  const segment = useRoadmap((state) => state.segment);
  useRoadmapCommands(view);
  useWhatIfCommands();
  useShown(view, skillId);

  return (
    <div className="flex h-full min-h-0 flex-col">
      <RoadmapHeader shown={shown} />
      <LookBar shown={shown} />
      <div className="flex min-h-0 flex-1 gap-4 px-4">
        <div key={segment} className="@container min-h-0 min-w-0 flex-1 overflow-y-auto pb-6">
          {segment === 'gaps' && first !== undefined && <Answer first={first} />}
          {view !== null && <Shown view={view} moves={shown.through?.moves ?? []} segment={segment} />}
        </div>
        <Lanes />
      </div>
    </div>
  );
}

type Moves = RoadmapLook['moves'];

function Shown({ view, moves, segment }: { view: RoadmapView; moves: Moves; segment: Segment }) {
  const whole = Math.max(...[...view.gaps, ...view.strengths].map(({ demand }) => demand), 0) || 1;
  if (segment === 'what_if') return <WhatIfView />;
  if (segment === 'plan') return <PlanView />;
  if (segment === 'effort') return <EffortView />;
  if (segment === 'gaps') return <Gaps view={view} moves={moves} whole={whole} />;
  if (segment === 'strengths')
    return <Strengths skills={view.strengths.filter((one) => !needsTarget(one))} whole={whole} />;
  return view.unasked.length === 0 ? (
    <EmptyState icon={MapIcon}>Every skill you keep has been asked for by somebody.</EmptyState>
  ) : (
    <SkillTable label="Skills nobody has asked for" skills={view.unasked} isRanked={false} whole={whole} />
  );
}

function Gaps({ view, moves, whole }: { view: RoadmapView; moves: Moves; whole: number }) {
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
          <SkillTable label="Gaps, most impact first" skills={view.gaps} moves={moves} isRanked whole={whole} />
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
    // Retired, or a part of another skill: it is in no list, and its panel says so.
    if (!isIn([...view.gaps, ...view.strengths, ...view.unasked])) {
      navigate.openPanel({ kind: 'skill', id: skillId });
      return;
    }
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
