import { useEffect, useMemo, useRef } from 'react';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { startAddingFollowUp } from '../../lib/follow-ups/add.ts';
import { chooseInterval, startLogging } from './warm-state.ts';
import type { WarmOne } from './warm-words.ts';

const group = 'People';

/** What can be done with the chosen people to keep warm, by key and from the palette. */
export function useWarmCommands(chosen: readonly WarmOne[]): void {
  const fresh = useRef(chosen);
  useEffect(() => {
    fresh.current = chosen;
  });
  const commands = useMemo<readonly Command[]>(() => {
    const first = (work: (one: WarmOne) => void) => () => {
      const [one] = fresh.current;
      if (one !== undefined) work(one);
    };
    return [
      { id: 'people.warm.log', label: 'Log a word with the chosen one', group, keys: 'L', run: first(startLogging) },
      {
        id: 'people.warm.plan',
        label: 'Plan a word with the chosen one',
        group,
        words: 'follow-up remind',
        run: first(({ id }) => startAddingFollowUp({ personId: id, kind: 'keep_warm' })),
      },
      {
        id: 'people.warm.interval',
        label: 'Set how often a word with the chosen ones',
        group,
        keys: 'I',
        words: 'interval keep in touch days',
        run: () => chooseInterval(fresh.current),
      },
    ];
  }, []);
  useCommands(commands);
}
