import { useMemo } from 'react';
import type { RoadmapView } from '../../../electron/ipc/contract/roadmap.ts';
import { notify } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { copyText } from '../../lib/copy-text.ts';
import { roadmapMarkdown } from './markdown.ts';
import { setLevels, useRoadmap } from './store.ts';

export async function copyRoadmap(view: RoadmapView, today: string): Promise<void> {
  const isCopied = await copyText(roadmapMarkdown(view, today));
  notify(
    isCopied
      ? { message: 'The roadmap is on the clipboard as Markdown.' }
      : { message: 'The clipboard did not take the roadmap. Try again with the window in front.', tone: 'error' },
  );
}

function moveLevel(view: RoadmapView | null, by: 1 | -1): void {
  const { activeId } = useRoadmap.getState();
  if (view === null) return;
  const skill = [...view.gaps, ...view.strengths, ...view.unasked].find(({ skillId }) => skillId === activeId);
  if (skill === undefined) return;
  const current = Math.min(5, Math.max(0, skill.current + by));
  void setLevels(skill, { current, target: skill.target });
}

/** What can be done on the roadmap by key and from the palette. */
export function useRoadmapCommands(view: RoadmapView | null, today: string): void {
  const commands = useMemo<readonly Command[]>(
    () => [
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
      {
        id: 'roadmap.copy',
        label: 'Copy the roadmap as Markdown',
        group: 'Roadmap',
        words: 'export',
        run: () => {
          if (view !== null) void copyRoadmap(view, today);
        },
      },
    ],
    [view, today],
  );
  useCommands(commands);
}
