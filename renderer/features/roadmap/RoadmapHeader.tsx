import { Plus } from 'lucide-react';
import type { RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { Button, Segmented } from '../../components/index.ts';
import { ExportRoadmap } from './export/ExportRoadmap.tsx';
import { HowRanked } from './HowRanked.tsx';
import { LookFilterButton } from './look/LookFilterButton.tsx';
import type { ShownRoadmap } from './look/use-shown-roadmap.ts';
import { openDialog, useRoadmap } from './store.ts';
import type { Segment } from './store.ts';
import { firstLine, needsTarget } from './words.ts';

const show = (segment: Segment) => useRoadmap.setState({ segment });

/** What is shown of the roadmap; below it how it stands, in words, and what is needed less often. */
export function RoadmapHeader({ shown: { view, stands, error } }: { shown: ShownRoadmap }) {
  const segment = useRoadmap((state) => state.segment);
  return (
    <header className="flex shrink-0 flex-col px-4 pt-2 pb-1">
      <div className="flex min-h-9 items-center gap-3">
        <h1 className="text-title">Roadmap</h1>
        {view !== null && (
          <Segmented label="What to show" segments={segmentsOf(view)} value={segment} onChange={show} />
        )}
        <Button
          variant="primary"
          icon={Plus}
          className="ml-auto"
          onPress={() => openDialog({ is: 'evidence', skillId: null })}
        >
          Evidence
        </Button>
      </div>
      <div className="flex min-h-9 items-center gap-1">
        {view !== null && (
          <p title={firstLine(view)} className="m-0 min-w-0 truncate text-base text-ink2">
            {firstLine(view)}
          </p>
        )}
        {error !== null && (
          <p role="alert" className="m-0 ml-2 min-w-0 truncate text-base text-red" title={error.message}>
            {error.message}
          </p>
        )}
        <div className="-mr-2.5 ml-auto flex shrink-0 items-center">
          <LookFilterButton />
          {stands !== null && <HowRanked constants={stands.constants} />}
          {view !== null && <ExportRoadmap />}
          <Button variant="quiet" icon={Plus} onPress={() => openDialog({ is: 'skill', skill: null })}>
            Skill
          </Button>
        </div>
      </div>
    </header>
  );
}

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
