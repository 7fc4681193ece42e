import { useMemo } from 'react';
import { useCommands } from '../../../lib/commands.ts';
import type { Command } from '../../../lib/commands.ts';
import { ranking, useRoadmap } from '../store.ts';
import { askWhatIf } from './store.ts';

/** *What if I closed this?* for the row that keys act on, and the way to the plan. */
export function useWhatIfCommands(): void {
  const gaps = ranking.use(null).data?.gaps;
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'roadmap.whatIf',
        label: 'What if I closed this gap?',
        group: 'Roadmap',
        keys: 'Shift+W',
        words: 'fit rises opportunities close skill',
        run: () => {
          const { activeId } = useRoadmap.getState();
          askWhatIf(gaps?.some(({ skillId }) => skillId === activeId) === true ? activeId : null);
        },
      },
      {
        id: 'roadmap.plan',
        label: 'Plan the hours I have',
        group: 'Roadmap',
        keys: 'Shift+P',
        words: 'initiatives week until date',
        run: () => useRoadmap.setState({ segment: 'plan' }),
      },
    ],
    [gaps],
  );
  useCommands(commands);
}
