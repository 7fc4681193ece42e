import { useMemo } from 'react';
import type { RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { type Segment, setLevels, useRoadmap } from './store.ts';

const PARTS: readonly (readonly [segment: Segment, label: string, words: string])[] = [
  ['gaps', 'Show the gaps', 'ranking impact'],
  ['strengths', 'Show the strengths', 'wanted no gap stories'],
  ['unasked', 'Show what nobody asked for', 'skills not wanted'],
  ['effort', 'Show effort against impact', 'picture chart initiatives'],
];
const SHOW: readonly Command[] = PARTS.map(([segment, label, words]) => ({
  id: `roadmap.show.${segment}`,
  label,
  group: 'Roadmap',
  words,
  run: () => useRoadmap.setState({ segment }),
}));

function moveLevel(view: RoadmapView | null, by: 1 | -1): void {
  const { activeId } = useRoadmap.getState();
  if (view === null) return;
  const skill = [...view.gaps, ...view.strengths, ...view.unasked].find(({ skillId }) => skillId === activeId);
  if (skill === undefined) return;
  const current = Math.min(5, Math.max(0, skill.current + by));
  void setLevels(skill, { current, target: skill.target });
}

/** What can be done on the roadmap by key and from the palette. */
export function useRoadmapCommands(view: RoadmapView | null): void {
  const commands = useMemo<readonly Command[]>(
    () => [
      ...SHOW,
      {
        id: 'roadmap.raise',
        label: 'Raise my level by one',
        group: 'Roadmap',
        keys: '+',
        run: () => moveLevel(view, 1),
      },
      {
        id: 'roadmap.lower',
        label: 'Lower my level by one',
        group: 'Roadmap',
        keys: '-',
        run: () => moveLevel(view, -1),
      },
    ],
    [view],
  );
  useCommands(commands);
}
