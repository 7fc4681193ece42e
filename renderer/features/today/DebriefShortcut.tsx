import { useMemo } from 'react';
import { notify } from '../../components/index.ts';
import { useCommands } from '../../lib/commands.ts';
import type { Command } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { owedDebriefs } from './store.ts';
import { useDebriefCall } from './use-debrief-call.ts';

/**
 * Offers, everywhere, the debrief of the latest round that owes one, and opens it when a round ends. Stands once in the
 * shell; shows nothing.
 */
export function DebriefShortcut() {
  const { data: owed } = owedDebriefs.use(null);
  useDebriefCall(owed);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'debrief.latest',
        label: 'Write the latest debrief owed',
        group: 'Everywhere',
        keys: 'Mod+Shift+D',
        words: 'round interview',
        run: () => {
          const latest = (owed ?? []).toSorted((a, b) => b.endedAt - a.endedAt)[0];
          if (latest !== undefined) navigate.openPanel({ kind: 'debrief', roundId: latest.roundId });
          else notify({ message: 'No debrief is owed.' });
        },
      },
    ],
    [owed],
  );
  useCommands(commands);
  return null;
}
